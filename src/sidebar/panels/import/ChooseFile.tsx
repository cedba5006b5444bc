import { useState } from 'preact/hooks';
import type { Table } from '../../../domain/table';
import { Field } from '../../parts/Field';
import { useWords } from '../../words';
import { type FileProblem, readFile } from './read-file';

/** A file of this computer, read in the browser; of what cannot be read, why and what to do. */
export function ChooseFile({ onRead }: { readonly onRead: (tables: readonly Table[]) => void }) {
  const { importFile: words } = useWords();
  const [name, setName] = useState('');
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setName(file.name);
    setProblem(null);
    setReading(true);
    const result = await readFile(file);
    setReading(false);
    setProblem(result.ok ? null : result.problem);
    onRead(result.ok ? result.tables : []);
  };
  return (
    <>
      <Field
        label={words.file}
        hint={words.fileHint}
        error={problem === null ? null : said(problem, words.problems)}
      >
        {(given) => (
          <div class="file">
            <input
              {...given}
              class="unseen"
              type="file"
              accept=".csv,.tsv,.txt,.xlsx"
              onChange={(event) => read(event.currentTarget.files?.[0])}
            />
            <label class="button" for={given.id}>
              {words.choose}
            </label>
            <span>{name}</span>
          </div>
        )}
      </Field>
      {isReading && <p role="status">{words.reading}</p>}
    </>
  );
}

function said(
  problem: FileProblem,
  problems: ReturnType<typeof useWords>['importFile']['problems'],
): string {
  return problem.code === 'quote' ? problems.quote(problem.line) : problems[problem.code];
}

import { useState } from 'preact/hooks';
import { mostPieces, piecesOf } from '../../../domain/pieces';
import type { Table } from '../../../domain/table';
import { Panel } from '../../parts/Panel';
import { useWords } from '../../words';
import { ChooseFile } from './ChooseFile';
import { ImportTable } from './ImportTable';
import { SheetChoice } from './SheetChoice';

/** A file that was read: the how manieth it is, and its tables. */
interface ReadFile {
  readonly number: number;
  readonly tables: readonly Table[];
  readonly chosen: number;
}

/** A file of this computer, compared with the contacts and brought into their tab. */
export function ImportPage({ onBack }: { readonly onBack: () => void }) {
  const { importFile: words } = useWords();
  const [file, setFile] = useState<ReadFile>({ number: 0, tables: [], chosen: 0 });
  const { number, tables, chosen } = file;
  const table = tables[chosen];
  const read = (found: readonly Table[]) =>
    setFile({ number: number + 1, tables: found, chosen: largest(found) });
  return (
    <Panel title={words.title} back={{ label: words.back, onPress: onBack }}>
      <ChooseFile onRead={read} />
      {tables.length > 1 && (
        <SheetChoice
          {...{ tables, chosen }}
          onChange={(sheet) => setFile({ ...file, chosen: sheet })}
        />
      )}
      {table === undefined ? (
        <section>
          <h2>{words.google.title}</h2>
          <p>{words.google.text}</p>
        </section>
      ) : (
        <Sendable key={`${number} ${chosen}`} table={table} />
      )}
    </Panel>
  );
}

/** A table, unless it is too long to be sent. */
function Sendable({ table }: { readonly table: Table }) {
  const { problems } = useWords().importFile;
  const [pieces] = useState(() => piecesOf(table));
  if (pieces.length <= mostPieces) return <ImportTable table={table} pieces={pieces} />;
  return (
    <p class="notice error" role="alert">
      {problems['too-long']}
    </p>
  );
}

/** The sheet with most rows is most likely the one with contacts. */
function largest(tables: readonly Table[]): number {
  const rows = tables.map(({ length }) => length);
  return rows.indexOf(Math.max(...rows));
}

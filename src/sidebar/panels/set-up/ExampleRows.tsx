import type { ExampleCell, ExampleRow, Understood } from '../../../domain/example-rows';
import { fold } from '../../../domain/fold';
import { useWords } from '../../words';

/** Real rows: what stands in their cells, and what it is read as where that is something else. */
export function ExampleRows({ rows }: { readonly rows: readonly ExampleRow[] }) {
  const { found } = useWords().setUp;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{found.examples}</h3>
      <ul class="cards">
        {rows.map(({ row, cells }) => (
          <li key={row}>
            <p class="hint">{found.row(row)}</p>
            <dl class="read">
              {cells.map((cell) => (
                <ExampleLine key={cell.field} cell={cell} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

function ExampleLine({ cell: { field, text, understood } }: { readonly cell: ExampleCell }) {
  const words = useWords();
  const { found } = words.setUp;
  const meaning = meaningOf(understood, words);
  return (
    <div>
      <dt>{field === 'fullName' ? found.name : words.filter.fields[field]}</dt>
      <dd>
        {text === '' ? <span class="hint inline">{found.blank}</span> : <span>{text}</span>}
        {meaning !== '' && fold(meaning) !== fold(text) && (
          <>
            <span aria-hidden="true"> → </span>
            <span class="unseen">, {found.readAs} </span>
            <b class={isDoubtful(understood) ? 'doubt' : ''}>{meaning}</b>
          </>
        )}
      </dd>
    </div>
  );
}

/** What was not understood, or speaks against a call. */
function isDoubtful(understood: Understood): boolean {
  return understood.as === 'no-phone' || (understood.as === 'level' && understood.level === null);
}

function meaningOf(understood: Understood, words: ReturnType<typeof useWords>): string {
  const { found } = words.setUp;
  switch (understood.as) {
    case 'no-phone':
      return found.phone(understood.reason);
    case 'answer':
      return found.answers[understood.answer];
    case 'level':
      return understood.level === null ? found.noLevel : words.filter.levels[understood.level];
    case 'role':
      return found.roles[understood.role];
    case 'number':
      return understood.number === null ? '' : words.home.count(understood.number);
    default:
      return understood.text;
  }
}

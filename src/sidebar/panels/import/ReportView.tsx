import type { ComponentChildren } from 'preact';
import type { Unread } from '../../../protocol-contacts';
import type { ImportReport } from '../../../protocol-import';
import { Facts } from '../../parts/Facts';
import { useWords } from '../../words';

/** What importing a file does or did: counts, and what a person may want to look at. */
export function ReportView({ report }: { readonly report: ImportReport }) {
  const { importFile: words } = useWords();
  const { refusalsKept, refusalsNoted, doubtful, unread, repeated } = report;
  const counts = { ...report, doubtful: doubtful.length, unread: unread.length };
  const always = ['added', 'changed', 'unchanged'] as const;
  const sometimes = (['repeated', 'doubtful', 'unread'] as const).filter(
    (name) => counts[name] > 0,
  );
  return (
    <section>
      <Facts
        facts={[...always, ...sometimes].map((name) => [
          words.facts[name],
          words.count(counts[name]),
        ])}
      />
      {repeated > 0 && <p class="hint">{words.repeatedHint}</p>}
      {refusalsKept.length > 0 && <p>{words.refusalsKept(refusalsKept)}</p>}
      {refusalsNoted.length > 0 && <p>{words.refusalsNoted(refusalsNoted)}</p>}
      <Lines title={words.doubtful} hint={words.doubtfulHint} lines={doubtful} />
      <Lines title={words.unread} lines={unread} />
      <Columns report={report} />
      <Examples report={report} />
    </section>
  );
}

/** So many lines are shown; nobody reads more beside the grid. */
const linesShown = 50;

interface LinesProps {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly Unread[];
}

function Lines({ title, hint, lines }: LinesProps) {
  const { importFile: words } = useWords();
  if (lines.length === 0) return null;
  return (
    <Folded title={`${title} (${words.count(lines.length)})`}>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul>
        {lines.slice(0, linesShown).map((line) => (
          <li key={line.row}>{said(line, words)}</li>
        ))}
      </ul>
      {lines.length > linesShown && <p>{words.more(lines.length - linesShown)}</p>}
    </Folded>
  );
}

function said(
  { row, reason, otherRow }: Unread,
  words: ReturnType<typeof useWords>['importFile'],
): string {
  if (otherRow === undefined) return words.line(row, reason);
  return reason === 'same-id' ? words.sameId(row, otherRow) : words.perhaps(row, otherRow);
}

/** Which column goes where, as far as the headings do not say it already. */
function Columns({ report: { columns, columnsLeftOut } }: { readonly report: ImportReport }) {
  const { importFile: words } = useWords();
  const same = columns.filter(({ from, to }) => from.trim() === to.trim()).length;
  const others = columns.filter(({ from, to }) => from.trim() !== to.trim());
  return (
    <Folded title={words.columns}>
      <ul>
        {same > 0 && <li>{words.sameColumns(same)}</li>}
        {others.map(({ from, to }) => (
          <li key={from}>{words.goesTo(from, to)}</li>
        ))}
      </ul>
      {columnsLeftOut.length > 0 && <p>{words.leftOut(columnsLeftOut)}</p>}
    </Folded>
  );
}

function Examples({ report: { examples } }: { readonly report: ImportReport }) {
  const { importFile: words } = useWords();
  if (examples.length === 0) return null;
  return (
    <Folded title={words.examples}>
      <dl class="read">
        {examples.map(({ row, heading, from, to }) => (
          <div key={`${row} ${heading}`}>
            <dt>{words.example(row, heading)}</dt>
            <dd>
              {from === '' ? <span class="hint inline">{words.blank}</span> : <span>{from}</span>}
              <span aria-hidden="true"> → </span>
              <span class="unseen"> {words.becomes} </span>
              <b>{to}</b>
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}

function Folded({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="item">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

import type { Table } from '../../../domain/table';
import { seen } from '../../../domain/text';
import type { ImportReport } from '../../../protocol-import';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { WorkProgress } from '../../parts/WorkProgress';
import { useWords } from '../../words';
import { ReportView } from './ReportView';
import { type Import, useImport } from './use-import';

interface ImportTableProps {
  readonly table: Table;
  readonly pieces: readonly string[];
}

/** The records of a file: what they are, what importing them does, and that it is done. */
export function ImportTable({ table, pieces }: ImportTableProps) {
  const { importFile: words } = useWords();
  const all = useImport(pieces);
  const { upload, preview, compare } = all;
  const rows = table.length - 1;
  const isIdle = upload.state === 'idle' || upload.state === 'done';
  return (
    <>
      {preview.value === null && <WhatWasRead table={table} rows={rows} />}
      <WorkProgress
        work={{ ...upload, paused: null }}
        label={words.sending}
        done={Math.round((rows * upload.done) / upload.total)}
        total={rows}
        onResume={compare}
      />
      {preview.busy && <p role="status">{words.comparing}</p>}
      <ProblemNotice problem={preview.problem} />
      {preview.value === null && isIdle && !preview.busy && (
        <Button kind="primary" onPress={compare}>
          {words.compare}
        </Button>
      )}
      {preview.value !== null && <Foreseen report={preview.value} all={all} />}
    </>
  );
}

/** So many headings tell a person which file it is. */
const headingsShown = 6;

function WhatWasRead({ table, rows }: { readonly table: Table; readonly rows: number }) {
  const { importFile: words } = useWords();
  const headings = (table[0] ?? []).map((cell) => seen(String(cell))).filter((text) => text !== '');
  const first = headings.slice(0, headingsShown);
  return (
    <p>
      {words.read(rows, headings.length)} {words.headings(first, headings.length - first.length)}
    </p>
  );
}

/** What importing does, then how far it is, then what it did. */
function Foreseen({ report, all }: { readonly report: ImportReport; readonly all: Import }) {
  const { importFile: words } = useWords();
  const { refresh } = useCampaign();
  const { work, done, bringIn } = all;
  const run = async () => {
    if (await bringIn()) await refresh();
  };
  const total = report.added + report.changed;
  const isDone = work.state === 'done';
  return (
    <>
      <h2>{isDone ? words.report : words.foreseen}</h2>
      {isDone && <Notice kind="done">{words.done(done.added, done.changed)}</Notice>}
      <WorkProgress
        work={work}
        label={words.importing}
        done={done.added + done.changed}
        total={total}
        onResume={run}
      />
      {work.state === 'running' && <p class="hint">{words.leaving}</p>}
      <ReportView report={isDone ? { ...report, ...done } : report} />
      {work.state === 'idle' && total === 0 && <Notice>{words.nothing}</Notice>}
      {work.state === 'idle' && total > 0 && (
        <Button kind="primary" onPress={run}>
          {words.start(report.added, report.changed)}
        </Button>
      )}
    </>
  );
}

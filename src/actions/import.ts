import { findContactColumns } from '../domain/columns';
import { readContacts } from '../domain/contact';
import { type ImportPlan, planImport } from '../domain/import';
import type { Reply } from '../protocol';
import type { ImportProgress, ImportReport, ImportRequest } from '../protocol-import';
import type { WrittenPlaces } from '../sheets/contact-tab';
import { isFormula } from '../sheets/formulas';
import { milliseconds } from '../sheets/gateway/clock';
import { getFormulas } from '../sheets/gateway/spreadsheets';
import { asRow } from './as-row';
import { type Campaign, readCampaign } from './campaign';
import { heldCells } from './held-cells';
import { type ImportPart, partsOf } from './import-writes';
import { answer, answerAlone, ok, refuse } from './reply';
import { sendAimed } from './send-aimed';
import { untilOf } from './turn';
import { forgetSent, oddUpload, recordsSent } from './upload';
import { placesIn } from './written-places';

/** How many changed cells a report shows. */
const examplesShown = 10;

/** What importing a file that was sent would change in the contact tab. */
export function previewImport(request: ImportRequest): Reply<ImportReport> {
  const odd = oddUpload(request);
  if (odd !== null) return refuse(odd);
  return answer(() => {
    const planned = planFor(request);
    return planned.ok ? ok(describe(planned.value)) : planned;
  });
}

/**
 * Brings a file that was sent into the contact tab: people who are there are updated, the others are
 * added. Each slice compares the whole file with the tab as it is then.
 */
export function importContacts(request: ImportRequest): Reply<ImportProgress> {
  const odd = oddUpload(request);
  if (odd !== null) return refuse(odd);
  return answerAlone(() => {
    const until = untilOf(request);
    const planned = planFor(request);
    if (!planned.ok) return planned;
    const { plan, campaign, places } = planned.value;
    const parts = partsOf(plan, campaign, places);
    const sent = sendParts(campaign, parts, until);
    if (!sent.ok) return sent;
    const { added, changed } = sent.value;
    const left = plan.added.length + plan.changed.length - added - changed;
    if (left === 0) forgetSent(campaign.structure.spreadsheetId, request);
    return ok({ ...describe(planned.value), added, changed, left, done: left === 0 });
  });
}

/** Writes parts while there is time, the first one in any case; how many contacts that were. */
function sendParts(
  campaign: Campaign,
  parts: readonly ImportPart[],
  until: number,
): Reply<Pick<ImportPart, 'added' | 'changed'>> {
  const cells = heldCells();
  const done = { added: 0, changed: 0 };
  let { structure } = campaign;
  for (const [index, { group, added, changed }] of parts.entries()) {
    if (index > 0 && milliseconds() >= until) break;
    const sent = sendAimed(structure, [group], cells);
    if (!sent.ok) return sent;
    structure = sent.value;
    done.added += added;
    done.changed += changed;
  }
  return ok(done);
}

interface Planned {
  readonly plan: ImportPlan;
  readonly campaign: Campaign;
  readonly places: WrittenPlaces;
}

function planFor(request: ImportRequest): Reply<Planned> {
  const campaign = readCampaign();
  if (!campaign.ok) return campaign;
  const { contacts, settings, structure } = campaign.value;
  const places = placesIn(campaign.value);
  if (!places.ok) return places;
  const records = recordsSent(structure.spreadsheetId, request);
  if (!records.ok) return records;
  const { region, supportScale } = settings;
  const layout = findContactColumns(records.value);
  const file = readContacts(records.value, layout, { region, supportScale });
  const ownIds = settings.written.id === null ? {} : { ownIds: places.value.id - 1 };
  const plan = planImport(contacts.reading, file, { region, ...ownIds });
  if (plan === null) return refuse({ code: 'file-unlike-tab', title: contacts.tab.title });
  return ok({
    plan: withoutFormulas(plan, campaign.value),
    campaign: campaign.value,
    places: places.value,
  });
}

/** The plan without cells in which the campaign has a formula: they stay as they are. */
function withoutFormulas(plan: ImportPlan, { structure, contacts }: Campaign): ImportPlan {
  if (plan.changed.length === 0) return plan;
  const formulas = getFormulas(structure.spreadsheetId, contacts.tab.sheetId);
  const changed = plan.changed
    .map(({ cells, ...contact }) => ({
      ...contact,
      cells: cells.filter(
        ({ column, from }) => !isFormula(formulas[contact.row - 1]?.[column] ?? '', from),
      ),
    }))
    .filter(({ cells, refusalLost }) => cells.length > 0 || refusalLost);
  const unchanged = plan.unchanged + plan.changed.length - changed.length;
  return { ...plan, changed, unchanged };
}

function describe({ plan, campaign: { contacts } }: Planned): ImportReport {
  const cells = plan.changed.flatMap(({ row, cells: changed }) =>
    changed.map((cell) => ({ row, ...cell })),
  );
  return {
    title: contacts.tab.title,
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    repeated: plan.repeated,
    refusalsKept: plan.refusalsKept,
    refusalsNoted: plan.changed.flatMap(({ row, refusalLost }) => (refusalLost ? [row] : [])),
    doubtful: plan.doubtful.map(asRow),
    unread: plan.unread.map(asRow),
    columns: plan.columns,
    columnsLeftOut: plan.columnsLeftOut,
    examples: cells.slice(0, examplesShown).map(({ row, column, from, to }) => ({
      row,
      heading: contacts.layout.headings[column] ?? '',
      from: String(from),
      to: String(to),
    })),
  };
}

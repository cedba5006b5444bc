import { type Arbitrary, constantFrom, integer, record } from 'fast-check';
import type { Cell } from '../../../src/domain/table';
import { columnLetters, quoted } from '../../../src/sheets/address';
import type { Request } from '../../../src/sheets/google-types';
import { letters, organise, sheetIdOf, write } from '../small-campaign';
import { allLines, type Line, tabled } from './reading';
import { headingOf, keyOf, levels, outcomes } from './witness';
import type { Action, Meanwhile, Organiser, World } from './world';

/** Something people do, as a sentence and as a deed. */
export interface Step {
  readonly sentence: string;
  happen(world: World, who: Organiser, meanwhile?: readonly Meanwhile[]): void;
}

interface Kind<Drawn> {
  readonly drawn: Arbitrary<Drawn>;
  readonly sentence: (drawn: Drawn) => string;
  readonly run: (world: World, drawn: Drawn) => void;
}

/** Forgets what a kind of step draws, so that all kinds stand in one table. */
function step<Drawn>({ drawn, sentence, run }: Kind<Drawn>): Arbitrary<Step> {
  return drawn.map((value) => ({
    sentence: sentence(value),
    happen: (world) => run(world, value),
  }));
}

const contact = integer({ min: 1, max: 6 }).map((number) => `C${number}`);
const volunteers = ['nadia@example.org', 'omar@example.org', 'paula@example.org'] as const;
const volunteer = constantFrom(...volunteers);

function atLine(world: World, id: string, deed: (line: Line, user: string) => void): void {
  const line = allLines(world.campaign).find((one) => one.contact === id);
  if (line === undefined) return;
  deed(line, `${line.title.split(' ')[0]?.toLowerCase()}@example.org`);
}

const at = ({ title, row }: Line, column: keyof typeof letters) =>
  `${quoted(title)}!${letters[column]}${row}`;

function typing(column: 'outcome' | 'supportLevel' | 'notes', texts: readonly string[]) {
  return step({
    drawn: record({ id: contact, text: constantFrom(...texts) }),
    sentence: ({ id, text }) => `the volunteer of ${id} types “${text}” as ${column}`,
    run: (world, { id, text }) =>
      atLine(world, id, (line, user) => {
        const { spreadsheetId } = line;
        world.campaign.google.edit({ user, spreadsheetId, range: at(line, column), typed: text });
      }),
  });
}

/** What volunteers do. */
export const volunteerSteps = {
  outcome: typing('outcome', [...outcomes, 'je ne sais plus']),
  level: typing('supportLevel', levels),
  notes: typing('notes', ['Rappeler le soir', 'Très aimable']),
  clear: typing('outcome', ['']),
  paste: step({
    drawn: record({ id: contact, from: constantFrom('name', 'notes', 'outcome') }),
    sentence: ({ id, from }) =>
      `the volunteer of ${id} copies the ${from} of row 2 over its dropdown`,
    run: (world, { id, from }) =>
      atLine(world, id, (line, user) => {
        world.campaign.google.paste({
          user,
          spreadsheetId: line.spreadsheetId,
          range: at(line, 'outcome'),
          from: at({ ...line, row: 2 }, from as keyof typeof letters),
        });
      }),
  }),
  pasteText: step({
    drawn: record({ id: contact, text: constantFrom(...outcomes, 'autre chose') }),
    sentence: ({ id, text }) => `the volunteer of ${id} pastes the text “${text}” as outcome`,
    run: (world, { id, text }) =>
      atLine(world, id, (line, user) => {
        const { spreadsheetId } = line;
        world.campaign.google.paste({ user, spreadsheetId, range: at(line, 'outcome'), text });
      }),
  }),
};

/** An organiser writes into a field of a contact's record, wherever it stands now. */
function writeField(world: World, id: string, heading: string, value: Cell): void {
  const isItem = heading === headingOf.item;
  const title = isItem ? 'Vue Parcours' : 'Contacts';
  const key = isItem ? 'Identifiant du contact' : 'Identifiant';
  const { headings, records } = tabled(world.campaign, title, key);
  const found = records.find(({ fields }) => fields[key] === id);
  if (found === undefined) return;
  const column = columnLetters(headings.indexOf(heading) + 1);
  write(world.campaign, world.campaign.id, `${quoted(title)}!${column}${found.row}`, [[value]]);
  world.witness.says(id, heading, value);
  world.edited(keyOf(id, heading));
}

function editing(heading: string, values: readonly string[]) {
  return step({
    drawn: record({ id: contact, value: constantFrom(...values) }),
    sentence: ({ id, value }) => `an organiser writes “${value}” as ${heading} of ${id}`,
    run: (world, { id, value }) => writeField(world, id, heading, value),
  });
}

function moving(
  drawnTo: number,
  sentence: string,
  request: (place: number, top: number) => Request,
) {
  return step({
    drawn: integer({ min: 0, max: drawnTo }),
    sentence: (place) => `an organiser ${sentence} (${place}) in the contact tab`,
    run: ({ campaign }, place) => {
      const { records } = tabled(campaign, 'Contacts', 'Identifiant');
      const sheetId = sheetIdOf(campaign, campaign.id, 'Contacts');
      const [name, body] = Object.entries(request(place, (records[0]?.row ?? 2) - 1))[0] ?? [];
      const ranged = JSON.parse(
        JSON.stringify(body).replaceAll('"sheetId":0', `"sheetId":${sheetId}`),
      );
      organise(campaign, campaign.id, [{ [name ?? '']: ranged } as Request]);
    },
  });
}

const span = (dimension: 'ROWS' | 'COLUMNS', place: number) => ({
  insertDimension: { range: { sheetId: 0, dimension, startIndex: place, endIndex: place + 1 } },
});

/** What organisers do by hand. */
export const handSteps = {
  level: editing(headingOf.level, levels),
  notes: editing(headingOf.notes, ['Vu au marché', 'Déménage en mai']),
  stop: editing(headingOf.stop, ['Oui']),
  item: editing(headingOf.item, ['Besoin de suivi', 'À appeler']),
  sort: moving(4, 'sorts', (place, top) => ({
    sortRange: {
      range: { sheetId: 0, startRowIndex: top },
      sortSpecs: [
        { dimensionIndex: place, sortOrder: place % 2 === 0 ? 'DESCENDING' : 'ASCENDING' },
      ],
    },
  })),
  insertRow: moving(6, 'inserts a row', (place) => span('ROWS', place)),
  insertColumn: moving(12, 'inserts a column', (place) => span('COLUMNS', place)),
  newVolunteer: step({
    drawn: constantFrom('Quentin'),
    sentence: (name) => `an organiser adds ${name} to the volunteers`,
    run: ({ campaign }, name) => {
      const row = [name, 'Vidal', 'quentin@example.org', '06 39 98 91 04', 'Bénévole'];
      write(campaign, campaign.id, "'Bénévoles'!A5", [row]);
    },
  }),
};

function acting<Drawn>(
  drawn: Arbitrary<Drawn>,
  action: (drawn: Drawn, world: World) => Action,
  sentence: (drawn: Drawn) => string,
): Arbitrary<Step> {
  return drawn.map((value) => ({
    sentence: sentence(value),
    happen: (world, who, meanwhile) => {
      world.act(who, action(value, world), meanwhile);
    },
  }));
}

const nothing = constantFrom(null);

/** What organisers ask of the add-on. */
export const actionSteps = {
  collect: acting(
    nothing,
    () => ({ name: 'collect', request: {} }),
    () => 'collects',
  ),
  release: acting(
    volunteer,
    (one) => ({ name: 'release', request: { volunteers: [one] } }),
    (one) => `releases the contacts of ${one}`,
  ),
  reassign: acting(
    record({ from: volunteer, to: volunteer }),
    ({ from, to }) => ({ name: 'reassign', request: { volunteers: [from], to: [to] } }),
    ({ from, to }) => `reassigns the contacts of ${from} to ${to}`,
  ),
  remove: acting(
    volunteer,
    (one) => ({ name: 'removeVolunteer', request: { volunteer: one } }),
    (one) => `removes ${one}`,
  ),
  readmit: acting(
    volunteer,
    (one) => ({ name: 'readmitVolunteer', request: { volunteer: one } }),
    (one) => `readmits ${one}`,
  ),
  share: acting(
    nothing,
    (_, { campaign, where }) => {
      const preview = campaign.act('previewShare', { where });
      const readers = preview.ok ? preview.value.readers : 0;
      const request = where === 'here' ? { where, confirmedReaders: readers } : { where };
      return { name: 'share', request };
    },
    () => 'shares',
  ),
};

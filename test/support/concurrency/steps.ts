import fc from 'fast-check';
import { columnLetters } from '../../../src/sheets/address';
import type { Request } from '../../../src/sheets/google-types';
import { contactRow, letters, organise, sheetIdOf, write } from '../small-campaign';
import { addressOf, levels, outcomes, refusal } from './entered';
import { doNotCall, item, level } from './ledger';
import { contactsNow, itemsNow, linesIn, records } from './scene';
import { rachid, type World } from './world';

/** Something a person does, told in a sentence. */
export class Step {
  readonly happens: (world: World) => void;
  private readonly sentence: string;

  constructor(sentence: string, happens: (world: World) => void) {
    this.sentence = sentence;
    this.happens = happens;
  }

  toString(): string {
    return this.sentence;
  }
}

export const volunteers = ['Nadia Roux', 'Omar Sow', 'Paula Tran', 'Quentin Uriot'] as const;
const volunteer = fc.constantFrom(...volunteers, 'Rachid Vidal');
const row = fc.integer({ min: 2, max: 4 });
/** The first three were called before anything happens. */
const contact = fc.constantFrom('C1', 'C2', 'C3', 'C1', 'C2', 'C4', 'C5', 'C6', 'C7');

const typed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constant('outcome' as const), fc.constantFrom(...outcomes, '')),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant('supportLevel' as const), fc.constantFrom(...levels, '')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('callBackOn' as const), fc.constantFrom('2026-05-04', '')),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant('notes' as const), fc.constantFrom('Affiche', 'Rappeler', '')),
  },
);

const types = fc.tuple(volunteer, row, typed).map(
  ([who, at, [column, text]]) =>
    new Step(`${who} types “${text}” into ${letters[column]}${at}`, ({ campaign }) => {
      onOwn(campaign, who, (spreadsheetId) =>
        campaign.google.edit({
          user: addressOf(who),
          spreadsheetId,
          range: `'${who}'!${letters[column]}${at}`,
          typed: text,
        }),
      );
    }),
);

const pasted = fc.constantFrom<{ from: string } | { text: string }>(
  { from: 'G' },
  { from: 'D' },
  { text: refusal },
  { text: 'peut-être' },
);
const pastes = fc.tuple(volunteer, row, row, pasted).map(
  ([who, at, source, paste]) =>
    new Step(
      `${who} pastes ${JSON.stringify(paste)} (row ${source}) over D${at}`,
      ({ campaign }) => {
        onOwn(campaign, who, (spreadsheetId) => {
          const what = 'text' in paste ? paste : { from: `'${who}'!${paste.from}${source}` };
          campaign.google.paste({
            user: addressOf(who),
            spreadsheetId,
            range: `'${who}'!D${at}`,
            ...what,
          });
        });
      },
    ),
);

/** Does something on a volunteer's own call sheet, if they have one. */
function onOwn(
  campaign: World['campaign'],
  who: string,
  act: (spreadsheetId: string) => void,
): void {
  for (const { id } of campaign.google.files()) {
    if (linesIn(campaign, id).some(({ title }) => title === who)) act(id);
  }
}

const onContacts = (sentence: string, request: (sheetId: number) => Request) =>
  new Step(sentence, ({ campaign }) =>
    organise(campaign, campaign.id, [request(sheetIdOf(campaign, campaign.id, 'Contacts'))]),
  );

const sorts = fc
  .tuple(fc.constantFrom(1, 2, 3, 7), fc.constantFrom('ASCENDING', 'DESCENDING'))
  .map(([dimensionIndex, sortOrder]) =>
    onContacts(
      `the contact tab is sorted by column ${dimensionIndex}, ${sortOrder}`,
      (sheetId) => ({
        sortRange: {
          range: { sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex, sortOrder }],
        },
      }),
    ),
  );

const inserts = fc
  .tuple(fc.constantFrom('ROWS' as const, 'COLUMNS' as const), fc.integer({ min: 1, max: 8 }))
  .map(([dimension, startIndex]) =>
    onContacts(
      `one of the ${dimension} is inserted at ${startIndex} of the contact tab`,
      (sheetId) => ({
        insertDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } },
      }),
    ),
  );

const edit = fc.oneof(
  fc.tuple(fc.constant(level), fc.constantFrom(...levels)),
  fc.tuple(fc.constant(doNotCall), fc.constant('Oui')),
  fc.tuple(fc.constant('Notes'), fc.constantFrom('Vue au marché', 'Déménage')),
);
const edits = fc.tuple(contact, edit).map(
  ([id, [heading, value]]) =>
    new Step(`an organiser writes “${value}” under “${heading}” of ${id}`, (world) => {
      overwrite(world, { tab: 'Contacts', key: 'Identifiant', id, heading, value });
    }),
);

const setsItem = fc.tuple(contact, fc.constantFrom('Besoin de suivi', '✓ Indécis')).map(
  ([id, value]) =>
    new Step(`an organiser sets the journey of ${id} to “${value}”`, (world) => {
      if (itemsNow(world.campaign).get(id) === refusal) return;
      if (contactsNow(world.campaign).get(id)?.[doNotCall] === 'Oui') return;
      const key = 'Identifiant du contact';
      overwrite(world, { tab: 'Vue Parcours', key, id, heading: item, value });
    }),
);

interface Overwriting {
  readonly tab: string;
  readonly key: string;
  readonly id: string;
  readonly heading: string;
  readonly value: string;
}

function overwrite(world: World, { tab, key, id, heading, value }: Overwriting): void {
  const { campaign } = world;
  const { headings, rows } = records(campaign, tab, key);
  const at = rows.find(({ fields }) => fields[key] === id);
  if (at === undefined) return;
  const column = columnLetters(headings.indexOf(heading) + 1);
  write(campaign, campaign.id, `'${tab}'!${column}${at.row}`, [[value]]);
  world.edited(id, heading, value);
}

const addsVolunteer = fc.constant(
  new Step('an organiser adds Rachid Vidal to the volunteers', ({ campaign }) => {
    const { rows } = records(campaign, 'Bénévoles', 'Prénom');
    if (rows.some(({ fields }) => fields.Prénom === 'Rachid')) return;
    write(campaign, campaign.id, `Bénévoles!A${rows.length + 2}`, [rachid]);
  }),
);

const removesVolunteer = volunteer.map(
  (who) =>
    new Step(`an organiser deletes the row of ${who}`, ({ campaign }) => {
      const { rows } = records(campaign, 'Bénévoles', 'Prénom');
      const at = rows.find(({ fields }) => `${fields.Prénom} ${fields.Nom}` === who)?.row;
      if (at === undefined) return;
      const sheetId = sheetIdOf(campaign, campaign.id, 'Bénévoles');
      const range = { sheetId, dimension: 'ROWS' as const, startIndex: at - 1, endIndex: at };
      organise(campaign, campaign.id, [{ deleteDimension: { range } }]);
    }),
);

const addsContact = fc.constant(
  new Step('an organiser adds the contact C10', ({ campaign, ledger }) => {
    const { headings, rows } = records(campaign, 'Contacts', 'Identifiant');
    if (rows.some(({ fields }) => fields.Identifiant === 'C10')) return;
    const known = contactsNow(campaign).get('C1') ?? {};
    const own = contactRow(10);
    const fields = {
      ...known,
      Identifiant: 'C10',
      Prénom: own[1] ?? '',
      Nom: own[2] ?? '',
      Téléphone: own[3] ?? '',
      [doNotCall]: '',
      'Ne plus appeler depuis le': '',
      [level]: 'Indécis',
      Notes: '',
    };
    const values = headings.map((heading) => fields[String(heading) as keyof typeof fields] ?? '');
    const last = (rows.at(-1)?.row ?? 1) + 1;
    write(campaign, campaign.id, `Contacts!A${last}`, [values]);
    ledger.contact('C10', fields);
    ledger.say('C10', item, '', 'À appeler');
  }),
);

/** What people do by hand, the more often what happens more often. */
export const byHand: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: types },
  { weight: 3, arbitrary: pastes },
  { weight: 4, arbitrary: sorts },
  { weight: 2, arbitrary: inserts },
  { weight: 4, arbitrary: edits },
  { weight: 2, arbitrary: setsItem },
  { weight: 1, arbitrary: addsVolunteer },
  { weight: 1, arbitrary: removesVolunteer },
  { weight: 1, arbitrary: addsContact },
);

import type { Server } from '../../src/protocol';
import { callsOf, endOf, faults, goWrong, writableBy } from '../support/broken-runs';
import { prepare, shareAll, type TestCampaign } from '../support/campaign';
import { contactRow, enter, openSmall, recordsIn } from '../support/small-campaign';

const contacts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => contactRow(number));
const names = ['nadia', 'omar', 'paula', 'quentin', 'rosa', 'samir'];
const addresses = names.map((name) => `${name}@example.org`);
const volunteers = names.map((name) => [name, '', `${name}@example.org`, '', '']);

const wheres = ['workbook', 'here'] as const;

/** Six volunteers with call sheets, two of whom entered something. */
function shared(where: (typeof wheres)[number]): TestCampaign {
  const campaign = openSmall({ contacts, volunteers });
  prepare(campaign);
  shareAll(campaign, where);
  enter(campaign, 'C1', { outcome: '✓ Supporter' });
  enter(campaign, 'C2', { notes: 'Rappeler' });
  return campaign;
}

type Move = (campaign: TestCampaign) => ReturnType<Server['release']>;
const [nadia = '', omar = '', paula = '', quentin = ''] = addresses;

const moves: Readonly<Record<string, Move>> = {
  release: ({ act }) => act('release', { volunteers: [nadia, paula] }),
  reassign: ({ act }) => act('reassign', { volunteers: [nadia, paula], to: [omar, quentin] }),
  removeVolunteer: ({ act }) => act('removeVolunteer', { volunteer: nadia }),
  undoShare: ({ act }) => act('undoShare', {}),
  undoAdd: ({ act }) => act('undoAdd', {}),
};

function journeysOf(campaign: TestCampaign): readonly unknown[] {
  return recordsIn(campaign, 'Vue Parcours').map((row) => [
    row['Identifiant du contact'],
    row['Personne de référence'],
  ]);
}

describe.each(wheres)('with call sheets in %s', (where) => {
  const campaign = shared(where);
  const begin = campaign.google.remember();
  const before = writableBy(campaign, addresses);

  test.each(Object.entries(moves))(
    '%s cut off at any service call ends the same when done again, with no more access meanwhile',
    (_, move) => {
      begin();
      const calls = callsOf(campaign, () => {
        expect(move(campaign)).toMatchObject({ ok: true, value: { done: true } });
      });
      expect(calls).toBeGreaterThan(6);
      const [end, journeys] = [endOf(campaign), journeysOf(campaign)];
      const allowed = new Set([...before, ...writableBy(campaign, addresses)]);
      for (const fault of faults) {
        for (let call = 1; call <= calls; call += 1) {
          begin();
          goWrong(campaign, { call, fault }, () => move(campaign));
          const tooMuch = writableBy(campaign, addresses).filter((cell) => !allowed.has(cell));
          move(campaign);
          expect({ call, fault, tooMuch, journeys: journeysOf(campaign) }).toEqual({
            call,
            fault,
            tooMuch: [],
            journeys,
          });
          expect({ call, fault, end: endOf(campaign) }).toEqual({ call, fault, end });
        }
      }
    },
    120_000,
  );
});

import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { contactRow, enter, lineOf, openSmall, recordsIn, write } from '../support/small-campaign';

const wheres = ['workbook', 'here', 'files'] as const;

/** Nadia, Omar and Paula have two contacts each; Nadia entered something for her first. */
function called(where: (typeof wheres)[number]): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, where);
  const [first = ''] = contactsOf(campaign, 'Nadia Roux');
  enter(campaign, first, { outcome: '✓ Supporter' });
  return campaign;
}

function contactsOf(campaign: TestCampaign, volunteer: string): string[] {
  return recordsIn(campaign, 'Vue Parcours')
    .filter((row) => row['Personne de référence'] === volunteer)
    .map((row) => String(row['Identifiant du contact']));
}

function persons(campaign: TestCampaign): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of recordsIn(campaign, 'Vue Parcours')) {
    const person = String(row['Personne de référence']);
    counts[person] = (counts[person] ?? 0) + 1;
  }
  return counts;
}

const nadia = 'nadia@example.org';
const omar = 'omar@example.org';

describe.each(wheres)('contacts of a volunteer who does not come, in %s', (where) => {
  test('go back to the pool, but for those something was entered for', () => {
    const campaign = called(where);
    const [touched = '', free = ''] = contactsOf(campaign, 'Nadia Roux');
    const { spreadsheetId, title, row } = lineOf(campaign, free);
    expect(campaign.value('previewRelease', { volunteers: [nadia] })).toMatchObject({
      untouched: 1,
      touched: 1,
      volunteers: [{ volunteer: 'Nadia Roux', untouched: 1, touched: 1 }],
    });
    expect(campaign.value('release', { volunteers: [nadia] })).toEqual({
      done: true,
      paused: null,
      taken: 1,
      kept: 1,
    });
    expect(persons(campaign)).toEqual({ '': 1, 'Nadia Roux': 1, 'Omar Sow': 2, 'Paula Tran': 2 });
    expect(readTab(campaign, spreadsheetId, title)[row - 1] ?? []).toEqual([]);
    const typed = { user: nadia, spreadsheetId, range: `'${title}'!D${row}`, typed: '' };
    expect(campaign.google.edit(typed).done).toBe(false);
    expect(enter(campaign, touched, { notes: 'Rappeler' })[0]?.done).toBe(true);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
  });

  test('are split between those who are there, who can write in their new rows at once', () => {
    const campaign = called(where);
    const [, free = ''] = contactsOf(campaign, 'Nadia Roux');
    const request = { volunteers: [nadia], to: [omar] };
    expect(campaign.value('previewRelease', request)).toMatchObject({
      shares: [{ volunteer: 'Omar Sow', gets: 1 }],
    });
    expect(campaign.value('reassign', request)).toEqual({
      done: true,
      paused: null,
      taken: 1,
      kept: 1,
    });
    expect(lineOf(campaign, free)).toMatchObject({ email: omar, row: 4 });
    expect(enter(campaign, free, { outcome: '✓ Indécis' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 2, notUnderstood: [] });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test.each([
    ['', undefined],
    [', though Google did not answer what stood there', 'takes-effect-then-fails'],
  ] as const)(
    'stay with whoever typed just before they would have been taken back%s',
    (_, fault) => {
      const campaign = called(where);
      const [, free = ''] = contactsOf(campaign, 'Nadia Roux');
      const meddled = campaign.meddledWith((batch) => {
        if (batch > 1) return;
        enter(campaign, free, { outcome: '✓ Opposant' });
        if (fault !== undefined) campaign.google.failAt(1, fault);
      });
      expect(meddled.act('release', { volunteers: [nadia] })).toMatchObject({
        value: { taken: 0, kept: 2 },
      });
      expect(enter(campaign, free, { notes: 'encore' })[0]?.done).toBe(true);
      expect(campaign.value('collect')).toMatchObject({ changes: 2, notUnderstood: [] });
    },
  );
});

describe.each(wheres)('a volunteer who is removed, in %s', (where) => {
  test('has no access from then on and is given nothing again, until they are let back in', () => {
    const campaign = called(where);
    const [touched = ''] = contactsOf(campaign, 'Nadia Roux');
    const line = lineOf(campaign, touched);
    expect(campaign.value('previewRemoveVolunteer', { volunteer: nadia }).losingAccess).toEqual([
      'Nadia Roux',
    ]);
    expect(campaign.value('removeVolunteer', { volunteer: nadia })).toMatchObject({ taken: 1 });
    expect(peopleOn(campaign)).not.toContain(nadia);
    expect(enterAs(campaign, line)).toBe(false);
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
    shareAll(campaign, where);
    expect(persons(campaign)['Nadia Roux']).toBe(1);
    expect(peopleOn(campaign)).not.toContain(nadia);
    expect(campaign.value('readmitVolunteer', { volunteer: nadia })).toEqual({ readmitted: true });
    shareAll(campaign, where);
    expect(peopleOn(campaign)).toContain(nadia);
    expect(enterAs(campaign, line)).toBe(true);
  });
});

function peopleOn({ google }: TestCampaign): string[] {
  return google
    .files()
    .flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));
}

function enterAs(campaign: TestCampaign, line: ReturnType<typeof lineOf>): boolean {
  const { spreadsheetId, title, row } = line;
  const range = `'${title}'!G${row}`;
  return campaign.google.edit({ user: nadia, spreadsheetId, range, typed: 'x' }).done;
}

describe.each(wheres)('sharing in %s that is undone', (where) => {
  test('takes every untouched contact back, and the access of who entered nothing', () => {
    const campaign = called(where);
    const { losingAccess, touched, untouched } = campaign.value('previewUndoShare');
    expect({ losingAccess, touched, untouched }).toEqual({
      losingAccess: ['Omar Sow', 'Paula Tran'],
      touched: 1,
      untouched: 5,
    });
    expect(campaign.value('undoShare', {})).toEqual({
      done: true,
      paused: null,
      taken: 5,
      kept: 1,
    });
    expect(persons(campaign)).toEqual({ '': 5, 'Nadia Roux': 1 });
    expect(peopleOn(campaign)).not.toContain(omar);
    expect(peopleOn(campaign)).toContain(nadia);
    shareAll(campaign, where);
    expect(persons(campaign)).toEqual({ 'Nadia Roux': 2, 'Omar Sow': 2, 'Paula Tran': 2 });
    expect(enter(campaign, contactsOf(campaign, 'Omar Sow')[0] ?? '', { notes: 'x' })[0]).toEqual({
      done: true,
    });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });
});

test('of two volunteers of one name, the one who entered nothing loses access, as foreseen', () => {
  const volunteers = [1, 2].map((n) => ['Jean', 'Martin', `jean${n}@example.org`, '', '']);
  const campaign = openSmall({ volunteers });
  prepare(campaign);
  shareAll(campaign, 'files');
  enter(campaign, 'C1', { outcome: '✓ Supporter' });
  expect(campaign.value('previewUndoShare').losingAccess).toEqual(['Jean Martin']);
  campaign.value('undoShare', {});
  expect(peopleOn(campaign)).toContain('jean1@example.org');
  expect(peopleOn(campaign)).not.toContain('jean2@example.org');
});

describe.each(wheres)('adding to the path that is undone, call sheets in %s', (where) => {
  test('leaves those something was entered for, and takes everybody else off the path', () => {
    const campaign = called(where);
    write(campaign, campaign.id, 'Contacts!A8', [contactRow(7)]);
    const filter = { field: 'id', operator: 'is', value: 'C7' } as const;
    expect(campaign.value('addToPath', { filter })).toMatchObject({ added: 1 });
    expect(campaign.value('previewUndoAdd')).toMatchObject({ untouched: 1, touched: 0 });
    expect(campaign.value('undoAdd', {})).toEqual({ done: true, paused: null, taken: 0, kept: 0 });
    expect(recordsIn(campaign, 'Vue Parcours')).toHaveLength(6);
    expect(campaign.value('undoAdd', {})).toEqual({ done: true, paused: null, taken: 5, kept: 1 });
    const [left, ...others] = recordsIn(campaign, 'Vue Parcours');
    expect(others).toEqual([]);
    expect(left).toMatchObject({ 'Personne de référence': 'Nadia Roux' });
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
    expect(campaign.act('undoAdd', {})).toMatchObject({ problem: { code: 'nothing-to-undo' } });
    expect(campaign.value('addToPath', { filter: { all: [] } })).toMatchObject({ added: 6 });
    shareAll(campaign, where);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });
});

test('everybody who was added leaves the path again, however many they are', () => {
  const contacts = Array.from({ length: 150 }, (_, index) => {
    const phone = `06 39 98 ${String(9000 + index).replace(/(..)$/, ' $1')}`;
    return contactRow(index + 1, { phone });
  });
  const campaign = openSmall({ contacts });
  prepare(campaign);
  for (const time of ['first', 'second']) {
    const { untouched } = campaign.value('previewUndoAdd');
    expect({ time, untouched }).toEqual({ time, untouched: 150 });
    campaign.value('undoAdd', {});
    expect(recordsIn(campaign, 'Vue Parcours')).toEqual([]);
    expect(campaign.value('addToPath', { filter: { all: [] } }).added).toBe(150);
  }
  expect(recordsIn(campaign, 'Vue Parcours')).toHaveLength(150);
});

describe.each(wheres)('a volunteer who joins late, in %s', (where) => {
  test('gets as many as the others by the fewest moves, which are named beforehand', () => {
    const campaign = called(where);
    write(campaign, campaign.id, 'Bénévoles!A5', [['Qi', 'Wen', 'qi@example.org', '', 'Bénévole']]);
    expect(campaign.act('rebalance', {})).toMatchObject({
      problem: { code: 'no-call-sheet', volunteer: 'Qi Wen' },
    });
    shareAll(campaign, where);
    const { moves } = campaign.value('previewRebalance', {});
    expect(moves).toMatchObject([{ to: 'Qi Wen' }]);
    expect(campaign.value('rebalance', {})).toEqual({
      done: true,
      paused: null,
      taken: 1,
      kept: 0,
    });
    expect(Object.values(persons(campaign)).sort()).toEqual([1, 1, 2, 2]);
    const [given = ''] = contactsOf(campaign, 'Qi Wen');
    expect(enter(campaign, given, { outcome: '✓ Supporter' })).toEqual([{ done: true }]);
    expect(campaign.value('previewRebalance', {}).moves).toEqual([]);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });
});

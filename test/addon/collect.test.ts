import { persuadable, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import {
  cell,
  contactRow,
  enter,
  lineOf,
  openSmall,
  recordsIn,
  write,
} from '../support/small-campaign';

const refused = '✗ A demandé à ne plus être appelé';

function shared(contacts?: Parameters<typeof openSmall>[0]): TestCampaign {
  const campaign = openSmall(contacts);
  prepare(campaign);
  shareAll(campaign, 'workbook');
  return campaign;
}

function contactOf(campaign: TestCampaign, id: string): Record<string, unknown> {
  return recordsIn(campaign, 'Contacts', 1).find((row) => row.Identifiant === id) ?? {};
}

function journeyOf(campaign: TestCampaign, id: string): Record<string, unknown> {
  const rows = recordsIn(campaign, 'Vue Parcours');
  return rows.find((row) => row['Identifiant du contact'] === id) ?? {};
}

const logOf = (campaign: TestCampaign) => recordsIn(campaign, 'Journal des appels');

/** What stands on a contact's line of their call sheet. */
function lineCells(campaign: TestCampaign, id: string): unknown[] {
  const { spreadsheetId, title, row } = lineOf(campaign, id);
  return readTab(campaign, spreadsheetId, title)[row - 1] ?? [];
}

/** The row of a contact in one of the campaign's tabs, by the id in a column counted from 1. */
function rowOf(campaign: TestCampaign, title: string, id: string, column: number): number {
  return readTab(campaign, campaign.id, title).findIndex((row) => row[column - 1] === id) + 1;
}

describe('what a volunteer enters', () => {
  test('reaches the journey, the call log and the contact, with level, date and note', () => {
    const campaign = shared();
    enter(campaign, 'C1', {
      outcome: 'Rappeler à un autre moment',
      supportLevel: 'Opposant faible',
      callBackOn: '12/06/2026',
      notes: 'Après 18 h',
    });
    expect(campaign.value('previewCollect')).toEqual(campaign.value('collect'));
    const date = 46_185;
    expect(journeyOf(campaign, 'C1')).toMatchObject({
      Statut: 'En cours',
      'Étape ou raison': 'Rappeler à un autre moment',
      'Niveau de soutien': 'Opposant faible',
      Tentatives: 1,
      'Rappeler à partir du': date,
    });
    expect(logOf(campaign)).toEqual([
      expect.objectContaining({
        Identifiant: 'C1/1',
        De: 'À appeler',
        À: 'Rappeler à un autre moment',
        'Niveau de soutien avant': 'Indécis',
        'Niveau de soutien après': 'Opposant faible',
        'Rappeler le': date,
        Note: 'Après 18 h',
      }),
    ]);
    expect(contactOf(campaign, 'C1')['Niveau de soutien']).toBe('Opposant faible');
  });

  test('is collected once: nothing is logged a second time', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    expect(campaign.value('collect')).toMatchObject({ changes: 1, attempts: 1 });
    expect(campaign.value('collect')).toMatchObject({ changes: 0, attempts: 0 });
    expect(logOf(campaign)).toHaveLength(1);
  });

  test('stays collected when it is cleared, and counts anew when it is picked again', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: 'Appelé une fois, pas décroché' });
    campaign.value('collect');
    enter(campaign, 'C1', { outcome: '' });
    expect(campaign.value('collect').changes).toBe(0);
    expect(journeyOf(campaign, 'C1').Tentatives).toBe(1);
    enter(campaign, 'C1', { outcome: 'Appelé une fois, pas décroché' });
    expect(campaign.value('collect').changes).toBe(1);
    expect(journeyOf(campaign, 'C1').Tentatives).toBe(2);
  });

  test('that is no outcome, level or date stays in its cell and is listed until it is mended', () => {
    const campaign = shared();
    const line = lineOf(campaign, 'C1');
    for (const [column, text] of [
      ['outcome', 'peut-être'],
      ['supportLevel', 'tiède'],
      ['callBackOn', 'mardi'],
    ] as const) {
      write(campaign, line.spreadsheetId, cell(line, column), [[text]]);
    }
    enter(campaign, 'C1', { notes: 'Collé depuis un autre fichier' });
    const place = (letter: string, text: string) => ({
      volunteer: line.title,
      tab: line.title,
      cell: `${letter}${line.row}`,
      text,
    });
    const unclear = [place('D', 'peut-être'), place('E', 'tiède'), place('F', 'mardi')];
    const { changes, notUnderstood } = campaign.value('collect');
    expect({ changes, notUnderstood }).toEqual({ changes: 1, notUnderstood: unclear });
    expect(lineCells(campaign, 'C1').slice(3, 6)).toEqual(['peut-être', 'tiède', 'mardi']);
    expect(campaign.value('collect').notUnderstood).toEqual(unclear);
    enter(campaign, 'C1', { outcome: '✓ Supporter', supportLevel: '', callBackOn: '' });
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
  });

  test('after the collect has read is collected the next time', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: refused });
    const meddled = campaign.meddledWith((batch) => {
      if (batch === 1) enter(campaign, 'C1', { notes: 'Ne pas insister' });
    });
    expect(meddled.act('collect')).toMatchObject({ ok: true, value: { changes: 1 } });
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
    expect(logOf(campaign).map(({ Note }) => Note)).toEqual(['', 'Ne pas insister']);
  });
});

describe('a contact who asks not to be called again', () => {
  const sameNumber = '06 39 98 90 01';

  test('disappears from the call sheet, is closed there, and is known in the contact tab', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: refused, notes: 'Fermement' });
    expect(campaign.value('collect')).toMatchObject({ doNotCall: 1, changes: 1 });
    expect(lineCells(campaign, 'C1').slice(0, 7)).toEqual([
      'C1',
      '',
      '',
      refused,
      '',
      '',
      'Fermement',
    ]);
    expect(enter(campaign, 'C1', { notes: 'encore' })[0]?.done).toBe(false);
    expect(enter(campaign, 'C2', { notes: 'encore' })[0]?.done).toBe(true);
    expect(contactOf(campaign, 'C1')).toMatchObject({
      'Ne plus appeler': 'Oui',
      'Ne plus appeler depuis le': expect.any(Number),
    });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test('is a warning for everybody else who has one of the numbers, by name and by volunteer', () => {
    const campaign = shared({
      contacts: [
        contactRow(1, { phone: `06 39 98 90 09 / ${sameNumber}` }),
        contactRow(2, { phone: sameNumber }),
        contactRow(3),
      ],
    });
    enter(campaign, 'C1', { outcome: refused });
    expect(campaign.value('collect')).toMatchObject({
      doNotCall: 1,
      sameNumberWarnings: [{ contact: 'Bruno Carré', row: 3, volunteer: 'Nadia Roux' }],
    });
    expect(campaign.value('collect').sameNumberWarnings).toEqual([]);
    const { doubts } = campaign.value('previewFilter', { filter: persuadable });
    expect(doubts).toContainEqual({ row: 3, reason: 'number-of-refusing', otherRow: 2 });
  });

  test('is locked at the next collect when an organiser says so in the contact tab', () => {
    const campaign = shared();
    write(campaign, campaign.id, 'Contacts!G2', [['Oui']]);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, doNotCall: 1 });
    expect(lineCells(campaign, 'C1').slice(0, 3)).toEqual(['C1']);
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })[0]?.done).toBe(false);
    expect(journeyOf(campaign, 'C1')).toMatchObject({ Statut: 'Abandonné' });
  });

  test('is never given out by a later split', () => {
    const campaign = openSmall();
    prepare(campaign);
    write(campaign, campaign.id, 'Contacts!G2', [['Oui']]);
    expect(campaign.value('previewSplit').toGive).toBe(5);
    shareAll(campaign, 'workbook');
    expect(() => lineOf(campaign, 'C1')).toThrow('is on no call sheet');
    expect(journeyOf(campaign, 'C1')['Personne de référence']).toBe('');
  });

  test('is not what a withdrawn consent or a death is taken for', () => {
    const campaign = shared();
    write(campaign, campaign.id, 'Contacts!F2', [['Non']]);
    write(campaign, campaign.id, 'Contacts!I3', [['Oui']]);
    write(campaign, campaign.id, 'Contacts!F4', [['']]);
    const contacts = readTab(campaign, campaign.id, 'Contacts');
    expect(campaign.value('collect')).toMatchObject({ changes: 0, doNotCall: 0 });
    for (const id of ['C1', 'C2', 'C3']) {
      expect(lineCells(campaign, id).slice(1, 3)).toEqual([]);
      expect(enter(campaign, id, { notes: 'Appelé' })[0]?.done).toBe(false);
      expect(journeyOf(campaign, id)).toMatchObject({ Statut: 'En cours' });
    }
    expect(readTab(campaign, campaign.id, 'Contacts')).toEqual(contacts);
    expect(logOf(campaign)).toEqual([]);
    expect(campaign.value('previewSummary').headline).toMatchObject({ doNotCall: 0, abandoned: 0 });
  });

  test('is not what a slip in the consent column makes of anybody: mended, the lines come back', () => {
    const campaign = shared();
    const before = lineCells(campaign, 'C1');
    write(campaign, campaign.id, 'Contacts!F2:F7', Array(6).fill(['']));
    campaign.value('collect');
    expect(lineCells(campaign, 'C1')).not.toEqual(before);
    write(campaign, campaign.id, 'Contacts!F2:F7', Array(6).fill(['Oui']));
    campaign.value('collect');
    expect(lineCells(campaign, 'C1')).toEqual(before);
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
  });
});

describe("an organiser's own change", () => {
  test('in the contact tab is not undone by a level that was collected before', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: '✓ Opposant', supportLevel: 'Opposant fort' });
    campaign.value('collect');
    write(campaign, campaign.id, 'Contacts!H2', [['Soutien faible']]);
    enter(campaign, 'C1', { notes: 'A rappelé' });
    campaign.value('collect');
    expect(contactOf(campaign, 'C1')['Niveau de soutien']).toBe('Soutien faible');
  });

  test('in the path view is not undone by an outcome that was collected before', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    campaign.value('collect');
    const row = rowOf(campaign, 'Vue Parcours', 'C1', 2);
    write(campaign, campaign.id, `'Vue Parcours'!I${row}`, [['Besoin de suivi']]);
    write(campaign, campaign.id, `'Vue Parcours'!K${row}`, [[4]]);
    expect(campaign.value('collect').changes).toBe(0);
    enter(campaign, 'C2', { outcome: '✓ Supporter' });
    campaign.value('collect');
    expect(journeyOf(campaign, 'C1')).toMatchObject({
      'Étape ou raison': 'Besoin de suivi',
      Tentatives: 4,
    });
    expect(campaign.value('previewSummary').outcomes).toMatchObject({ 'needs-follow-up': 1 });
  });
});

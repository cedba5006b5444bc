import { callSheetsIn, spreadsheetsOf } from '../../../commands/rehearse/call-sheets';
import { makeCalls } from '../../../commands/rehearse/calling';
import { type Campaign, openCampaign, organiser } from '../../../commands/rehearse/campaign';
import { callLogRows, checkSummary, countCallSheets } from '../../../commands/rehearse/checks';
import { sampleCampaign } from '../../../local/sample/campaign';

const sample = sampleCampaign({ contacts: 80, targets: 24, volunteers: 4, language: 'fr' });
const filter = { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, 4] } as const;

/** A campaign whose call sheets are shared, in the campaign spreadsheet itself. */
const shared = (): Campaign => {
  const campaign = openCampaign({ ...sample, files: [], language: 'fr' }, 'fr');
  campaign.act('setUp', { language: 'fr' });
  campaign.act('addToPath', { filter });
  const { readers } = campaign.act('previewShare', { where: 'here' }).value;
  campaign.act('share', { where: 'here', confirmedReaders: readers });
  return campaign;
};

const sheetsOf = ({ google }: Campaign) => callSheetsIn(spreadsheetsOf(google), organiser);

describe('callSheetsIn', () => {
  test('finds every call sheet, who may type on it and what its dropdowns offer', () => {
    const sheets = sheetsOf(shared());
    expect(sheets).toHaveLength(4);
    expect(sheets.filter(({ email }) => email === null)).toHaveLength(1);
    const writing = sheets.filter(({ email }) => email !== null);
    const addresses = sample.volunteers.map((row) => row[2]);
    expect(writing.filter(({ email }) => !addresses.includes(email ?? ''))).toEqual([]);
    expect(sheets[0]?.choices('outcome').slice(0, 2)).toEqual([
      'À appeler',
      'Appelé une fois, pas décroché',
    ]);
    expect(sheets[0]?.choices('supportLevel')).toHaveLength(5);
    expect(sheets[0]?.rows).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe('checkSummary', () => {
  test('agrees with a summary of what the volunteers typed', () => {
    const campaign = shared();
    const { outcomes } = makeCalls(campaign, () => undefined);
    const counted = countCallSheets(campaign, 24);
    campaign.act('collect');
    campaign.act('buildSummary');
    expect(() => checkSummary(campaign, counted)).not.toThrow();
    expect(callLogRows(campaign)).toBe(outcomes);
    expect(counted.byOutcome.get('À appeler')).toBe(24 - outcomes);
  });

  test('names what was typed and is not in the summary', () => {
    const campaign = shared();
    campaign.act('buildSummary');
    const [sheet] = sheetsOf(campaign).filter(({ email }) => email !== null);
    if (!sheet?.email) throw new Error('Nobody can type.');
    const { email: user, spreadsheetId } = sheet;
    const range = sheet.address(2, 'outcome');
    campaign.google.edit({ user, spreadsheetId, range, typed: '✓ Supporter' });
    expect(() => checkSummary(campaign, countCallSheets(campaign, 24))).toThrow(
      'ne disent pas la même chose',
    );
  });

  test('counts contacts on the path whom nobody was given as still to call', () => {
    const counted = countCallSheets(shared(), 30);
    expect([...counted.byOutcome]).toEqual([['À appeler', 30]]);
  });
});

describe('makeCalls', () => {
  test('ends the rehearsal where a volunteer is not let into their own cells', () => {
    const campaign = shared();
    const google = {
      ...campaign.google,
      edit: () => ({ done: false, message: 'You are trying to edit a protected cell.' }) as const,
    };
    expect(() => makeCalls({ ...campaign, google }, () => undefined)).toThrow(
      'You are trying to edit a protected cell.',
    );
  });
});

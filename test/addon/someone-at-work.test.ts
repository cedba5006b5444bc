import { noDetails } from '../../src/domain/details';
import { usualGoal } from '../../src/domain/goal';
import { organiser, persuadable, prepare, shareAll } from '../support/campaign';
import { problemOf, rename, saidOf, states } from '../support/refusals';
import { enter, openSmall, recordsIn } from '../support/small-campaign';

describe('somebody else at work', () => {
  const nadia = 'nadia@example.org';
  const writes = {
    setUp: {},
    saveDetails: noDetails,
    saveGoal: usualGoal,
    savePath: { items: [] },
    importContacts: { upload: 'a', pieces: 1 },
    addToPath: { filter: persuadable },
    saveList: { name: 'Liste', filter: { all: [] } },
    deleteList: { name: 'Liste' },
    share: { where: 'workbook' },
    collect: {},
    release: { volunteers: [nadia] },
    reassign: { volunteers: [nadia], to: ['omar@example.org'] },
    rebalance: {},
    removeVolunteer: { volunteer: nadia },
    readmitVolunteer: { volunteer: nadia },
    undoShare: {},
    undoAdd: {},
    buildSummary: {},
    repairPermissions: {},
    sendMail: { kind: 'appeal' },
    copyMail: { kind: 'appeal', volunteer: nadia },
    settleMail: { ids: [`appeal/${nadia}`], arrived: true },
    forgetWorkbook: { title: 'Campagne – feuilles d’appel 1' },
    stopJob: {},
    removePerson: { spreadsheetId: '', address: 'eve@example.org' },
    makeLink: { volunteer: nadia },
    revokeLink: { volunteer: nadia },
  } as const;
  const names = Object.keys(writes) as (keyof typeof writes)[];

  test.each(names)('makes %s say so, with nothing half done', (name) => {
    const campaign = openSmall();
    prepare(campaign);
    if (name !== 'share') shareAll(campaign, 'workbook');
    const before = states(campaign);
    const globals = campaign.google.servicesFor({
      user: organiser,
      activeSpreadsheet: campaign.id,
    });
    campaign.google.run(globals, () => {
      expect(globals.LockService.getScriptLock().tryLock(1000)).toBe(true);
      const problem = problemOf(campaign.act(name, writes[name] as never));
      expect(problem).toEqual({ code: 'busy' });
      saidOf(problem);
    });
    expect(states(campaign)).toEqual(before);
    expect(campaign.google.mailbox).toEqual([]);
  });

  test('who died is waited for, when their lock is about to end', () => {
    const campaign = openSmall({ google: { profile: 'consumer' } });
    prepare(campaign);
    const { clock } = campaign.google;
    clock.advance(60);
    const start = clock.now();
    campaign.google.failAt(3, 'killed-after');
    expect(() => campaign.act('share', { where: 'workbook' })).toThrow();
    campaign.google.clearFaults();
    expect(campaign.act('share', { where: 'workbook' })).toMatchObject({
      problem: { code: 'busy' },
    });
    clock.moveTo(new Date(start + 350_000));
    expect(campaign.value('share', { where: 'workbook' })).toMatchObject({ shared: 3 });
    expect(clock.now()).toBeGreaterThanOrEqual(start + 360_000);
  });

  test('whose batch comes first makes the other do it again, and nothing is lost', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'workbook');
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    let inBetween = 0;
    const meddled = campaign.meddledWith((batch) => {
      if (batch === 1)
        inBetween = campaign.on(campaign.id, 'other-script').value('collect').changes;
    });
    const problem = problemOf(meddled.act('collect'));
    expect(inBetween).toBe(1);
    expect(problem).toEqual({ code: 'changed-meanwhile' });
    saidOf(problem);
    expect(campaign.value('collect').changes).toBe(0);
    expect(recordsIn(campaign, 'Journal des appels')).toHaveLength(1);
  });

  test('who renames the contact tab meanwhile makes it be done again', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'workbook');
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    const meddled = campaign.meddledWith((batch) => {
      if (batch === 1) rename(campaign, campaign.id, 'Contacts', 'Fichier');
    });
    expect(problemOf(meddled.act('collect'))).toEqual({ code: 'changed-meanwhile' });
    expect(campaign.value('collect').changes).toBe(1);
  });
});

import { serverErrorText } from '../../local/apps-script/faults';
import type { MailKind } from '../../src/domain/mail';
import { organiser, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { ledger, statesIn, writtenTo } from '../support/mail';
import { problemOf, remove, saidOf, states } from '../support/refusals';
import {
  enter,
  openSmall,
  organise,
  recordsIn,
  type SmallCampaignOptions,
  sheetIdOf,
  write,
} from '../support/small-campaign';

function prepared(options: SmallCampaignOptions = {}): TestCampaign {
  const campaign = openSmall(options);
  prepare(campaign);
  return campaign;
}

function shared(): TestCampaign {
  const campaign = prepared();
  shareAll(campaign, 'workbook');
  return campaign;
}

const everybody = ['nadia@example.org', 'omar@example.org', 'paula@example.org'];

describe('an appeal', () => {
  test('reaches each volunteer once, however often it is sent', () => {
    const campaign = prepared();
    const progress = { done: true, sent: 3, failed: 0, uncertain: 0, left: 0, paused: null };
    expect(campaign.value('sendMail', { kind: 'appeal' })).toEqual(progress);
    expect(writtenTo(campaign)).toEqual(everybody);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toEqual(progress);
    expect(writtenTo(campaign)).toEqual(everybody);
  });

  test('says in the ledger who was written to, what, when and by whom', () => {
    const campaign = prepared();
    campaign.value('sendMail', { kind: 'appeal' });
    expect(recordsIn(campaign, ledger)[0]).toMatchObject({
      'E-mail': 'Appel aux bénévoles',
      Bénévole: 'Nadia Roux',
      Adresse: 'nadia@example.org',
      État: 'Envoyé',
      Quand: expect.any(Number),
      'Par qui': organiser,
      'Réponse de Google': '',
    });
  });

  test('is in the language of the campaign, is answered to the organiser and names the campaign', () => {
    const campaign = prepared();
    campaign.value('sendMail', { kind: 'appeal' });
    const [mail] = campaign.google.mailbox;
    expect(mail).toMatchObject({
      subject: 'Campagne : pouvez-vous passer quelques appels ?',
      replyTo: organiser,
      name: 'Campagne',
    });
    expect(mail?.body).toContain('Bonjour Nadia Roux,');
    expect(mail?.htmlBody).toContain('<p>Bonjour Nadia Roux,</p>');
  });

  test('goes on with the others when Google refuses one, and keeps what Google said', () => {
    const [model, campaign] = [prepared(), prepared()];
    const before = model.google.calls.length;
    model.value('sendMail', { kind: 'appeal' });
    const isSending = ({ method }: { method: string }) => method === 'sendEmail';
    campaign.google.failAt(model.google.calls.slice(before).findIndex(isSending) + 1, 'fails');
    const progress = { done: true, sent: 2, failed: 1, left: 0 };
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject(progress);
    expect(writtenTo(campaign)).toEqual(everybody.slice(1));
    expect(statesIn(campaign)).toEqual(['Non envoyé', 'Envoyé', 'Envoyé']);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject(progress);
    const { failed } = campaign.value('previewMail', { kind: 'appeal' });
    expect(failed).toEqual([
      {
        id: 'appeal/nadia@example.org',
        volunteer: 'Nadia Roux',
        address: 'nadia@example.org',
        refusal: serverErrorText,
      },
    ]);
    const ids = failed.map(({ id }) => id);
    expect(campaign.value('settleMail', { ids, arrived: false })).toEqual({ settled: 1 });
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject({ sent: 3, failed: 0 });
    expect(campaign.value('settleMail', { ids, arrived: false })).toEqual({ settled: 0 });
  });

  test('is not sent where a cell holds no address', () => {
    const volunteers = [
      ['Lost', 'One', 'lost@@example.org', '', ''],
      ['Ok', '', 'nadia@example.org', '', ''],
    ];
    const campaign = prepared({ volunteers });
    const { recipients } = campaign.value('previewMail', { kind: 'appeal' });
    expect(recipients.map(({ address }) => address)).toEqual(['', 'nadia@example.org']);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject({ done: true, sent: 1 });
  });

  test('goes to a volunteer who joined later, and to nobody else a second time', () => {
    const campaign = prepared();
    campaign.value('sendMail', { kind: 'appeal' });
    write(campaign, campaign.id, "'Bénévoles'!A5", [['Rosa', 'Ney', 'rosa@example.org']]);
    expect(campaign.value('sendMail', { kind: 'appeal' }).sent).toBe(4);
    expect(writtenTo(campaign)).toEqual([...everybody, 'rosa@example.org']);
  });
});

describe('instructions', () => {
  test('are for nobody before call sheets are shared', () => {
    const campaign = prepared();
    expect(campaign.value('previewMail', { kind: 'instructions' }).recipients).toEqual([]);
    const problem = problemOf(campaign.act('testMail', { kind: 'instructions' }));
    expect(problem).toEqual({ code: 'nobody-to-write-to' });
    saidOf(problem);
  });

  test('lead to the call sheet and bring script and rules', () => {
    const campaign = shared();
    write(campaign, campaign.id, "'Script et règles'!A2", [
      ['Bonjour, je m’appelle…', 'Restez <polis> & brefs'],
      ['Au revoir', ''],
    ]);
    campaign.value('sendMail', { kind: 'instructions' });
    const [mail] = campaign.google.mailbox.filter(({ kind }) => kind === 'script');
    const workbook = campaign.google.files().find(({ id }) => id !== campaign.id);
    const url = `https://docs.google.com/spreadsheets/d/${workbook?.id}/edit#gid=1500000001`;
    expect(mail?.body).toContain(url);
    expect(mail?.htmlBody).toContain(`<a href="${url}"`);
    expect(mail?.body).toContain('2 personnes');
    expect(mail?.body).toContain('Bonjour, je m’appelle…\nAu revoir');
    expect(mail?.htmlBody).toContain('<p>Restez &lt;polis&gt; &amp; brefs</p>');
  });

  test('are not for a volunteer who waits for access', () => {
    const campaign = prepared({ google: { withoutAccount: ['omar@example.org'] } });
    shareAll(campaign, 'workbook');
    campaign.value('sendMail', { kind: 'instructions' });
    expect(writtenTo(campaign)).toEqual(['nadia@example.org', 'paula@example.org']);
  });
});

test('thanks go to those who called alone', () => {
  const campaign = shared();
  enter(campaign, 'C1', { outcome: '✓ Supporter' });
  campaign.value('collect');
  expect(campaign.value('sendMail', { kind: 'thanks' })).toMatchObject({ done: true, sent: 1 });
  const { subject } = campaign.google.mailbox.at(-1) ?? {};
  expect(subject).toBe('Campagne : merci pour vos appels');
});

describe('a preview', () => {
  test('shows who is written to, what they read and how long it takes, and changes nothing', () => {
    const volunteers = [
      ['Nadia', 'Roux', 'nadia@example.org', '', ''],
      ['Omar', 'Sow', '', '06 39 98 91 02', ''],
    ];
    const campaign = prepared({ volunteers, google: { profile: 'consumer' } });
    const before = states(campaign);
    const preview = campaign.value('previewMail', { kind: 'appeal' });
    expect(preview).toMatchObject({ toSend: 1, sent: 0, underWay: 0, quotaLeft: 100, days: 1 });
    expect(preview.uncertain).toEqual([]);
    expect(preview.recipients).toEqual([
      { volunteerId: 'nadia@example.org', volunteer: 'Nadia Roux', address: 'nadia@example.org' },
      { volunteerId: 'omar sow +33639989102', volunteer: 'Omar Sow', address: '' },
    ]);
    const [first, ...others] = preview.first;
    expect(others).toEqual([]);
    campaign.value('sendMail', { kind: 'appeal' });
    const [mail] = campaign.google.mailbox;
    expect(first).toMatchObject({ subject: mail?.subject, text: mail?.body, html: mail?.htmlBody });
    expect(before).not.toEqual(states(campaign));
  });

  test('leaves the spreadsheets as they are', () => {
    const campaign = shared();
    const before = states(campaign);
    for (const kind of ['appeal', 'instructions', 'thanks'] as MailKind[]) {
      campaign.value('previewMail', { kind });
    }
    expect(states(campaign)).toEqual(before);
    expect(writtenTo(campaign)).toEqual([]);
  });
});

test('a test mail goes to whoever asks, and the ledger does not know of it', () => {
  const campaign = shared();
  const before = states(campaign);
  expect(campaign.value('testMail', { kind: 'instructions' })).toEqual({ address: organiser });
  expect(writtenTo(campaign)).toEqual([organiser]);
  expect(campaign.google.mailbox.at(-1)?.subject).toBe(
    '[Essai] Campagne : les personnes que vous appelez',
  );
  expect(states(campaign)).toEqual(before);
});

test('a message is copied as it would be sent, and not counted as sent', () => {
  const campaign = shared();
  const request = { kind: 'instructions', volunteer: 'omar@example.org' } as const;
  const copied = campaign.value('copyMail', request);
  expect(copied).toMatchObject({ address: 'omar@example.org', newLink: false });
  campaign.value('sendMail', { kind: 'instructions' });
  const sent = campaign.google.mailbox.find(({ to }) => to[0] === 'omar@example.org');
  expect([copied.subject, copied.text]).toEqual([sent?.subject, sent?.body]);
  const nobody = problemOf(campaign.act('copyMail', { ...request, volunteer: 'x@example.org' }));
  expect(nobody).toEqual({ code: 'not-written-to', volunteer: 'x@example.org' });
  saidOf(nobody, 'x@example.org');
});

describe('a ledger people move', () => {
  test.each([1, 2])('right before batch %d of a run says the same of everybody', (meddledBatch) => {
    const campaign = prepared();
    campaign.value('sendMail', { kind: 'appeal' });
    write(campaign, campaign.id, "'Bénévoles'!A5", [['Rosa', 'Ney', 'aaa@example.org']]);
    for (const row of [3, 4]) write(campaign, campaign.id, `'${ledger}'!F${row}`, [['À envoyer']]);
    const sheetId = sheetIdOf(campaign, campaign.id, ledger);
    const range = { sheetId, startRowIndex: 2 };
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' as const }];
    const { act } = campaign.meddledWith((batch) => {
      if (batch === meddledBatch)
        organise(campaign, campaign.id, [{ sortRange: { range, sortSpecs } }]);
    });
    expect(act('sendMail', { kind: 'appeal' })).toMatchObject({ ok: true, value: { sent: 4 } });
    expect(statesIn(campaign)).toEqual(['Envoyé', 'Envoyé', 'Envoyé', 'Envoyé']);
    const ids = readTab(campaign, campaign.id, ledger)
      .slice(2)
      .map(([id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(writtenTo(campaign)).toHaveLength(6);
  });

  test('and delete is named, and nothing is sent', () => {
    const campaign = prepared();
    remove(campaign, campaign.id, ledger);
    const problem = problemOf(campaign.act('sendMail', { kind: 'appeal' }));
    expect(problem).toEqual({ code: 'own-tab-missing', title: ledger });
    expect(writtenTo(campaign)).toEqual([]);
  });
});

test('names and titles that would do harm reach nobody as anything but text', () => {
  const volunteers = [
    ['<img src=x onerror=alert(1)>', 'a\r\nBcc: x@example.org', everybody[0] ?? '', '', ''],
  ];
  const campaign = prepared({ volunteers });
  organise(campaign, campaign.id, [
    {
      updateSpreadsheetProperties: {
        properties: { title: 'Ville & <b>Vie</b> "2026"' },
        fields: 'title',
      },
    },
  ]);
  campaign.value('sendMail', { kind: 'appeal' });
  const [mail] = campaign.google.mailbox;
  expect(mail?.htmlBody).not.toMatch(/<(img|b)\b/);
  expect(mail?.htmlBody).toContain('Ville &amp; &lt;b&gt;Vie&lt;/b&gt; &quot;2026&quot;');
  expect(mail?.subject).toBe('Ville & <b>Vie</b> "2026" : pouvez-vous passer quelques appels ?');
  expect([mail?.to, mail?.cc, mail?.bcc]).toEqual([[everybody[0]], [], []]);
});

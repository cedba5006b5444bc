import { openSample, persuadable } from '../support/campaign';

test('lists are saved by name, said in words, replaced and forgotten', () => {
  const campaign = openSample({ contacts: 12, targets: 4, volunteers: 2 });
  campaign.value('setUp', {});
  expect(campaign.value('lists')).toEqual([]);
  campaign.value('saveList', { name: 'Persuadable', filter: persuadable });
  const supporters = { field: 'supportLevel', operator: 'is', value: 1 } as const;
  campaign.value('saveList', { name: 'Soutiens', filter: supporters });
  campaign.value('saveList', { name: ' PERSUADABLE ', filter: supporters });
  expect(campaign.value('lists').map(({ name, filter }) => [name, filter])).toEqual([
    ['PERSUADABLE', supporters],
    ['Soutiens', supporters],
  ]);
  expect(campaign.value('lists')[1]?.sentence).toContain('soutien fort');
  expect(campaign.value('deleteList', { name: 'persuadable' }).map(({ name }) => name)).toEqual([
    'Soutiens',
  ]);
});

test('a list without a name or a filter is refused', () => {
  const campaign = openSample({ contacts: 12, targets: 4, volunteers: 2 });
  campaign.value('setUp', {});
  const refused = (what: string) => ({ ok: false, problem: { code: 'bad-request', what } });
  expect(campaign.act('saveList', { name: '  ', filter: persuadable })).toEqual(refused('name'));
  expect(campaign.act('saveList', { name: 'x', filter: 7 as never })).toEqual(refused('filter'));
});

test('a filter on a column that is not there names the heading', () => {
  const campaign = openSample({ contacts: 12, targets: 4, volunteers: 2 });
  campaign.value('setUp', {});
  const filter = { column: 'Bureau', operator: 'is', value: '12' } as const;
  expect(campaign.act('previewFilter', { filter })).toEqual({
    ok: false,
    problem: { code: 'heading-missing', title: 'Contacts', heading: 'Bureau' },
  });
});

import type { Language } from '../../src/domain/language';
import { messagesIn } from '../../src/messages/language';
import type { Problem, Reply } from '../../src/protocol';
import type { TestCampaign } from './campaign';
import { organise, sheetIdOf } from './small-campaign';

/** A problem in words: English and French say different things, and both name what is asked for. */
export function saidOf(problem: Problem, ...named: string[]): void {
  const said = (language: Language) => {
    const say = messagesIn(language).problems[problem.code] as (facts: Problem) => string;
    return say(problem);
  };
  expect(said('en')).not.toBe(said('fr'));
  for (const name of named) {
    expect(said('en')).toContain(name);
    expect(said('fr')).toContain(name);
  }
}

export function problemOf(reply: Reply<unknown>): Problem {
  if (reply.ok) throw new Error('Nothing was refused.');
  return reply.problem;
}

export function rename(
  campaign: TestCampaign,
  spreadsheetId: string,
  from: string,
  title: string,
): void {
  const sheetId = sheetIdOf(campaign, spreadsheetId, from);
  organise(campaign, spreadsheetId, [
    { updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } },
  ]);
}

export function remove(campaign: TestCampaign, spreadsheetId: string, title: string): void {
  const sheetId = sheetIdOf(campaign, spreadsheetId, title);
  organise(campaign, spreadsheetId, [{ deleteSheet: { sheetId } }]);
}

/** Every spreadsheet as it is, by its id. */
export function states({ google }: TestCampaign): Record<string, string> {
  return Object.fromEntries(
    google.files().map(({ id }) => [id, JSON.stringify(google.spreadsheet(id))]),
  );
}

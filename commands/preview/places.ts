import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language';

/** Where the preview keeps a campaign. */
export class Places {
  private readonly folder: string;
  private readonly name: string;

  constructor(folder: string, name: string) {
    this.folder = folder;
    this.name = name;
  }

  /** The file in which the campaign is kept in a language. */
  campaign(language: Language): string {
    return join(this.folder, `${this.name}-${language}.campaign`);
  }

  /** The language in which something was done last, if anything was. */
  lastLanguage(): Language | null {
    const kept = (['en', 'fr'] as const).flatMap((language) => {
      const file = statSync(this.campaign(language), { throwIfNoEntry: false });
      return file ? { language, at: file.mtimeMs } : [];
    });
    return kept.sort((one, other) => other.at - one.at)[0]?.language ?? null;
  }

  /** Where another preview has this campaign open just now, so that two do not write over each other. */
  async openAt(language: Language): Promise<string | null> {
    try {
      const address = readFileSync(this.address(language), 'utf8');
      const response = await fetch(`${address}/api/preview`, { signal: AbortSignal.timeout(5000) });
      const state = (await response.json()) as { campaignSpreadsheetId?: unknown };
      return state.campaignSpreadsheetId === undefined ? null : address;
    } catch {
      return null;
    }
  }

  /** Says where this campaign is open; the function returned takes it back. */
  sayOpenAt(language: Language, address: string): () => void {
    const file = this.address(language);
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, address);
    return () => rmSync(file, { force: true });
  }

  private address(language: Language): string {
    return `${this.campaign(language)}.address`;
  }
}

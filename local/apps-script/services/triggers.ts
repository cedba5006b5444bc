import { sameAddress } from '../files/canonical-address';

/** An installable trigger: what starts which function, for whom; nothing here starts it. */
export interface Trigger {
  readonly id: string;
  readonly user: string;
  readonly scriptId: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  /** The spreadsheet whose events it waits for; null for a clock. */
  readonly sourceId: string | null;
  /** What was asked of the clock, such as `everyHours(1)`, in the order it was asked. */
  readonly timing: readonly string[];
}

/** The events an installable trigger of a spreadsheet waits for, as `ScriptApp.EventType` names them. */
export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

/** The triggers of all scripts and people. */
export class Triggers {
  private kept: readonly Trigger[];

  constructor(kept: readonly Trigger[] = []) {
    this.kept = kept;
  }

  /** Those a person has in a script: nobody sees another's (Installable triggers). */
  of(user: string, scriptId: string): readonly Trigger[] {
    return this.kept.filter(
      (trigger) => trigger.scriptId === scriptId && sameAddress(trigger.user, user),
    );
  }

  /** All of them, whose ever. */
  all(): readonly Trigger[] {
    return this.kept;
  }

  /** Keeps a new one. */
  add(trigger: Trigger): void {
    this.kept = [...this.kept, trigger];
  }

  /** Forgets one. */
  remove(id: string): void {
    this.kept = this.kept.filter((trigger) => trigger.id !== id);
  }
}

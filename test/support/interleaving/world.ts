import { loadScript, readScriptFiles } from '../../../local/apps-script/gas';
import type { Problem, Reply, Server, Where } from '../../../src/protocol';
import type { TestCampaign } from '../campaign';
import { Watch } from './watch';
import { Witness } from './witness';

/** Two organisers, each with a script project of their own, so that no lock keeps them apart. */
export const organisers = {
  jackie: { user: 'jackie@example.org', scriptId: 'script' },
  bob: { user: 'bob@example.org', scriptId: 'another' },
} as const;
export type Organiser = keyof typeof organisers;

/** What somebody asks of the add-on. */
export interface Action {
  readonly name: keyof Server;
  readonly request: object;
}

/** Something that happens right before the nth call an action makes of Sheets. */
export interface Meanwhile {
  readonly before: number;
  readonly happen: () => void;
}

/** Where two people at once have to be told to wait, or to try again, and nothing is wrong. */
const patience: readonly Problem['code'][] = [
  'busy',
  'someone-at-work',
  'changed-meanwhile',
  'no-call-sheet',
  'takes-no-part',
  'nothing-to-share',
  'confirm-readers',
];

/** Only who owns a workbook can end somebody's access to it: Google refuses the other organiser. */
const ownersAlone: readonly (keyof Server)[] = ['removeVolunteer', 'share', 'reassign', 'release'];

type Script = Record<string, (request: object) => Reply<unknown>>;
const files = readScriptFiles('./dist');

/** One campaign that people and organisers change at the same time. */
export class World {
  readonly witness: Witness;
  private readonly watches: Watch[] = [];
  private readonly refused: Action[] = [];

  readonly campaign: TestCampaign;
  readonly where: Where;

  constructor(campaign: TestCampaign, where: Where) {
    this.campaign = campaign;
    this.where = where;
    this.witness = new Witness(campaign);
  }

  /** An organiser changed a field by hand. */
  edited(key: string): void {
    for (const watch of this.watches) watch.edited.add(key);
  }

  /** Somebody asks something of the add-on while other things happen; a refusal is kept for the end. */
  act(who: Organiser, action: Action, meanwhile: readonly Meanwhile[] = []): Reply<unknown> {
    for (const watch of this.watches) watch.isAlone = false;
    const watch = new Watch(this.campaign, this.witness, action.name === 'collect');
    this.watches.push(watch);
    try {
      return this.end(who, action, watch, this.call(who, action, watch, meanwhile));
    } finally {
      this.watches.splice(this.watches.indexOf(watch), 1);
    }
  }

  private mayRefuse(who: Organiser, { name }: Action, { code }: Problem): boolean {
    if (patience.includes(code)) return true;
    const isOthers = who !== 'jackie' && this.where !== 'here';
    return isOthers && code === 'google-refused' && ownersAlone.includes(name);
  }

  private end(who: Organiser, action: Action, watch: Watch, reply: Reply<unknown>): Reply<unknown> {
    if (!reply.ok) {
      if (!this.mayRefuse(who, action, reply.problem)) {
        const said = JSON.stringify(reply.problem);
        throw new Error(`${action.name}: ${said} ${this.campaign.google.screen.log.slice(-1)}`);
      }
      this.refused.push(action);
    }
    if (action.name === 'collect') {
      if (reply.ok) this.witness.collectDone(watch.knowledge, watch.isAlone);
      else this.witness.collectCut(watch.knowledge);
    }
    if (this.watches.length === 1) this.witness.checkSheets();
    return reply;
  }

  private call(
    who: Organiser,
    { name, request }: Action,
    watch: Watch,
    meanwhile: readonly Meanwhile[],
  ): Reply<unknown> {
    const { google, id } = this.campaign;
    // Without the manifest both see every file, as if they had opened each other's workbooks.
    const globals = google.servicesFor({
      ...organisers[who],
      activeSpreadsheet: id,
      html: files.html,
    });
    let calls = 0;
    const failures: unknown[] = [];
    const watched = surrounded((globals as unknown as { Sheets: object }).Sheets, (...call) => {
      calls += 1;
      try {
        for (const one of meanwhile) if (one.before === calls) one.happen();
        return watch.around(...call);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    });
    const script = loadScript<Script>('./dist', { ...globals, Sheets: watched });
    const reply = google.run(globals, () => script[name]?.(request));
    const broken = failures.find((error) => error instanceof Error && isOurs(error));
    if (broken !== undefined) throw broken;
    return JSON.parse(JSON.stringify(reply)) as Reply<unknown>;
  }

  /** Everybody stops, what was refused is asked again, and all is collected. */
  settle(): void {
    this.campaign.google.clock.advance(24 * 60 * 60);
    for (const action of this.refused.splice(0)) this.act('jackie', action);
    const collect = () => this.act('jackie', { name: 'collect', request: {} });
    expect(collect()).toMatchObject({ ok: true, value: { done: true } });
    expect(collect()).toMatchObject({ ok: true, value: { done: true, changes: 0 } });
    this.witness.checkAll();
  }
}

/** What a check found, as against what Google refuses. */
function isOurs(error: Error): boolean {
  return 'matcherResult' in error || error.constructor === Error;
}

type Around = (method: string, given: readonly unknown[], make: () => unknown) => unknown;

function surrounded(service: object, around: Around): object {
  return new Proxy(service, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member === 'object' && member !== null) return surrounded(member, around);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => around(String(key), given, () => member.apply(target, given));
    },
  });
}

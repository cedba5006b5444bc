import type { ServiceCall, ServiceName } from './calls';
import { serverErrorText } from './faults';
import { GoogleJsonResponseException, ServiceException } from './google-error';
import { type CostName, modelledSeconds, type Size, travels } from './latency';
import { Run } from './run';
import { type AuthMode, answersIn, missingScope, type ScopeName, scopes } from './scopes';
import type { Manifest } from './script';
import type { World } from './world';

/** What a service says of a call it is about to make. */
export interface CallDetails extends Size {
  readonly service: ServiceName;
  /** What the call is counted as, and named in refusals: `openById`, `spreadsheets.batchUpdate`. */
  readonly method: string;
  readonly cost: CostName;
  readonly scope: ScopeName;
  readonly spreadsheetId?: string | undefined;
  readonly sharing?: boolean;
}

/** Who runs which script where: the owner of one set of services. */
export class Session {
  /** The run in progress; outside `google.run`, one without end. */
  run: Run;

  readonly world: World;
  readonly user: string;
  readonly scriptId: string;
  readonly activeSpreadsheetId: string | null;
  readonly manifest: Manifest | null;
  readonly html: Readonly<Record<string, string>>;

  constructor(
    world: World,
    user: string,
    scriptId: string,
    activeSpreadsheetId: string | null,
    manifest: Manifest | null,
    html: Readonly<Record<string, string>>,
  ) {
    this.world = world;
    this.user = user;
    this.scriptId = scriptId;
    this.activeSpreadsheetId = activeSpreadsheetId;
    this.manifest = manifest;
    this.html = html;
    this.run = new Run(() => world.clock.now(), 'FULL', Number.POSITIVE_INFINITY, false);
  }

  /** A run of this session that has not begun. */
  newRun(authMode: AuthMode, deadline: number): Run {
    return new Run(() => this.world.clock.now(), authMode, deadline, true);
  }

  /**
   * Makes one trip to a service: refused, counted, timed and gone wrong as Google would have it. Its
   * time passes before its effect; what a read costs by the cell passes after.
   */
  call<Result>(
    details: CallDetails,
    work: () => Result,
    cellsRead?: (result: Result) => number,
  ): Result {
    this.run.refuseWhenOver();
    this.refuseUnauthorised(details);
    const fault = this.world.faults.next();
    if (fault === 'killed-before') this.run.kill('The run was killed before a service call.');
    const index = this.begin(details);
    if (fault === 'fails') throw failureOf(details);
    const result = work();
    if (cellsRead) this.prolong(index, details, cellsRead(result));
    if (fault === 'killed-after') this.run.kill('The run was killed after a service call.');
    if (fault === 'takes-effect-then-fails') throw failureOf(details);
    return result;
  }

  /**
   * Sends the writes that SpreadsheetApp held back, as flush and the end of a run do; what refuses
   * one of them is thrown here, and those after it are not made.
   */
  sendBuffered(): void {
    const held = this.run.heldWrites.splice(0);
    if (held.length === 0) return;
    const cells = held.reduce((total, write) => total + write.cells, 0);
    const bytes = held.reduce((total, write) => total + write.bytes, 0);
    const details = { service: 'SpreadsheetApp', method: 'flush', scope: 'none' } as const;
    this.call({ ...details, cost: 'app-write', cells, bytes }, () => {
      for (const write of held) write.send();
    });
  }

  /** Lets time pass that is no service's, such as a pause, within the run's limit. */
  spendTime(seconds: number): void {
    this.world.clock.advance(seconds);
    this.run.refuseWhenOver();
  }

  private begin(details: CallDetails): number {
    const { world } = this;
    const seconds = world.takesTime ? modelledSeconds(details.cost, details) : 0;
    const call: ServiceCall = {
      service: details.service,
      method: details.method,
      user: this.user,
      ...(details.spreadsheetId === undefined ? {} : { spreadsheetId: details.spreadsheetId }),
      requests: details.requests ?? 0,
      bytes: details.bytes ?? 0,
      travels: travels(details.cost),
      seconds,
      sharing: details.sharing ?? false,
    };
    world.calls.push(call);
    this.spendTime(seconds);
    return world.calls.length - 1;
  }

  private prolong(index: number, details: CallDetails, cells: number): void {
    const call = this.world.calls[index];
    if (!call || !this.world.takesTime) return;
    const seconds = modelledSeconds(details.cost, { ...details, cells });
    this.world.calls[index] = { ...call, seconds };
    this.spendTime(seconds - call.seconds);
  }

  private refuseUnauthorised(details: CallDetails): void {
    if (!answersIn(this.run.authMode, details)) throw unauthorised(details);
    const options = missingScope(this.manifest?.oauthScopes, details.scope);
    if (!options) return;
    if (details.service === 'Sheets' || details.service === 'Drive') {
      throw new GoogleJsonResponseException(apiMethod(details), insufficientScopes);
    }
    throw new ServiceException(
      `Specified permissions are not sufficient to call ${globalNames[details.service]}.${details.method}. Required permissions: ${either(options)}`,
    );
  }
}

/** How scripts spell the services. */
const globalNames: Record<ServiceName, string> = {
  Sheets: 'Sheets',
  Drive: 'Drive',
  SpreadsheetApp: 'SpreadsheetApp',
  DriveApp: 'DriveApp',
  Mail: 'MailApp',
  Gmail: 'GmailApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  Session: 'Session',
  Ui: 'Ui',
  ScriptApp: 'ScriptApp',
};

/** Some scopes of which one is needed, as refusals name them. */
function either(options: readonly string[]): string {
  return options.length === 1 ? String(options[0]) : `(${options.join(' || ')})`;
}

/** The refusal of a call for which the person has not authorised the script (observed). */
function unauthorised({ service, method, scope }: CallDetails): ServiceException {
  const options: readonly string[] = scopes[scope];
  if (options.length === 0) {
    return new ServiceException('Authorization is required to perform that action.');
  }
  return new ServiceException(
    `You do not have permission to call ${globalNames[service]}.${method}. Required permissions: ${either(options)}`,
  );
}

const insufficientScopes = {
  code: 403,
  message: 'Request had insufficient authentication scopes.',
};

function failureOf(details: CallDetails): Error {
  if (details.service !== 'Sheets' && details.service !== 'Drive') {
    return new ServiceException(serverErrorText);
  }
  return new GoogleJsonResponseException(apiMethod(details), {
    code: 500,
    message: 'Internal error encountered.',
  });
}

/** An advanced service's method as errors name it: `sheets.spreadsheets.batchUpdate`. */
export function apiMethod(details: Pick<CallDetails, 'service' | 'method'>): string {
  return `${details.service.toLowerCase()}.${details.method}`;
}

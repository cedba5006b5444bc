import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { scopesOf } from './scopes';

type WholeLock = GoogleAppsScript.Lock.Lock;

/** A lock that one run at a time holds (LockService reference). */
class Lock implements WholeLock {
  private readonly session: Session;
  private readonly key: string;

  constructor(session: Session, key: string) {
    this.session = session;
    this.key = key;
  }

  hasLock(): boolean {
    return this.call('hasLock', () => this.locks.isHeldBy(this.key, this.session.run));
  }

  releaseLock(): void {
    this.call('releaseLock', () => this.locks.release(this.key, this.session.run));
  }

  tryLock(timeoutInMillis: number): boolean {
    return this.call('tryLock', () => this.take(timeoutInMillis));
  }

  waitLock(timeoutInMillis: number): void {
    this.call('waitLock', () => {
      if (this.take(timeoutInMillis)) return;
      throw new ServiceException(
        'Lock timeout: another process was holding the lock for too long.',
      );
    });
  }

  private get locks() {
    return this.session.world.locks;
  }

  /** Waits on the clock, since nobody else acts meanwhile. */
  private take(timeoutInMillis: number): boolean {
    const wait = this.locks.freeAt(this.key, this.session.run) - this.session.world.clock.now();
    this.session.spendTime(Math.min(wait, timeoutInMillis) / 1000);
    if (wait > timeoutInMillis) return false;
    this.locks.take(this.key, this.session.run);
    return true;
  }

  private call<Result>(method: string, work: () => Result): Result {
    return this.session.call({ service: 'Lock', method, cost: 'lock', scope: 'none' }, work);
  }
}

/** LockService: a lock for the script, one for each of its users, one for each document. */
export function lockService(session: Session): GoogleAppsScript.Lock.LockService {
  const { script, user, document } = scopesOf(session);
  const open = (key: string) => standIn<WholeLock>(new Lock(session, key), 'Lock');
  return standIn(
    {
      getScriptLock: () => open(script),
      getUserLock: () => open(user),
      getDocumentLock: () => (document === null ? null : open(document)),
    },
    'LockService',
  );
}

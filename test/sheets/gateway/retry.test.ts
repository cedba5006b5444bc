import { serverErrorText } from '../../../local/apps-script/faults';
import { createGoogle, type Google } from '../../../local/apps-script/google';
import {
  type ErrorDetails,
  GoogleJsonResponseException,
  ServiceException,
} from '../../../local/apps-script/google-error';
import {
  isDailyLimit,
  isPassing,
  isTooOften,
  refusalOf,
} from '../../../src/sheets/gateway/refusal';
import { inRun } from '../../support/gateway';

const organiser = 'jackie@example.org';

function opened(): { google: Google; id: string } {
  const google = createGoogle({ latency: 'none', profile: 'none' });
  const sheets = { Contacts: [['Nom']] };
  return { google, id: google.createSpreadsheet({ owner: organiser, title: 'Any', sheets }).id };
}

const api = (code: number, reason?: string, message = 'No.') => {
  const errors = reason === undefined ? [] : [{ message, reason, domain: 'global' }];
  return new GoogleJsonResponseException('drive.files.list', {
    code,
    message,
    errors,
  } as ErrorDetails);
};
const words = (message: string) => new ServiceException(message);

describe('a refusal', () => {
  test.each([
    [api(429), 'too often'],
    [api(403, 'userRateLimitExceeded'), 'too often'],
    [api(403, 'rateLimitExceeded'), 'too often'],
    [api(403, 'dailyLimitExceeded'), 'daily'],
    [api(403, 'sharingRateLimitExceeded'), 'daily'],
    [api(403, 'insufficientFilePermissions'), 'refused'],
    [api(400), 'refused'],
    [api(404), 'refused'],
    [api(500), 'failed'],
    [api(503), 'failed'],
    [words('Service invoked too many times for one day: email.'), 'daily'],
    [words('Service using too much computer time for one day'), 'daily'],
    [
      words('Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000).'),
      'too often',
    ],
    [words(serverErrorText), 'failed'],
    [words('Service Spreadsheets failed while accessing document with id 1x2y.'), 'failed'],
    [words('Service error: Spreadsheets'), 'failed'],
    [words('API call to drive.permissions.delete failed with error: Empty response'), 'failed'],
    [words('Invalid email: nobody'), 'refused'],
    [new TypeError('x is undefined'), 'refused'],
  ])('%s counts as %s', (error, kind) => {
    expect([isTooOften(error), isDailyLimit(error), isPassing(error)]).toEqual([
      kind === 'too often',
      kind === 'daily',
      kind === 'too often' || kind === 'failed',
    ]);
  });

  test('in words keeps them', () => {
    expect(refusalOf(words(serverErrorText))?.message).toBe(serverErrorText);
    expect(refusalOf(words('Something else.'))).toBeNull();
  });
});

describe('patiently', () => {
  /** Throws these one after the other, then answers. */
  const throwing = (...errors: unknown[]) => {
    const left = [...errors];
    return () => {
      if (left.length > 0) throw left.shift();
      return 'done';
    };
  };

  function secondsOf(use: Parameters<typeof inRun<unknown>>[2]): {
    result: unknown;
    seconds: number;
  } {
    const { google, id } = opened();
    const start = google.clock.now();
    const result = inRun(google, id, (gateway) => {
      try {
        return use(gateway);
      } catch (error) {
        return error;
      }
    });
    return { result, seconds: (google.clock.now() - start) / 1000 };
  }

  test('waits longer each time, and a little by chance, until Google answers', () => {
    const { result, seconds } = secondsOf(({ patiently }) =>
      patiently(throwing(api(500), api(429), words(serverErrorText))),
    );
    expect(result).toBe('done');
    expect(seconds).toBeGreaterThanOrEqual(1 + 2 + 4);
    expect(seconds).toBeLessThanOrEqual(2 + 3 + 5);
  });

  test('does not wait where waiting changes nothing', () => {
    for (const error of [
      api(403),
      api(400),
      api(403, 'dailyLimitExceeded'),
      new TypeError('bug'),
    ]) {
      expect(secondsOf(({ patiently }) => patiently(throwing(error)))).toEqual({
        result: error,
        seconds: 0,
      });
    }
  });

  test('gives up after a little more than a minute, with what Google said last', () => {
    const errors = [1, 2, 3, 4, 5, 6, 7].map((n) => api(503, undefined, `Failure ${n}.`));
    const { result, seconds } = secondsOf(({ patiently }) => patiently(throwing(...errors)));
    expect(result).toBe(errors.at(-1));
    expect(seconds).toBeGreaterThanOrEqual(63);
    expect(seconds).toBeLessThanOrEqual(69);
  });

  test('gives up before the run has to be over', () => {
    const errors = [1, 2, 3, 4, 5, 6, 7].map(() => api(500));
    const almost = 5 * 60 - 10;
    const { result, seconds } = secondsOf(({ patiently, pause }) => {
      pause(almost * 1000);
      return patiently(throwing(...errors));
    });
    expect(result).toBe(errors[3]);
    expect(seconds).toBeGreaterThan(almost + 7);
    expect(seconds).toBeLessThanOrEqual(almost + 10);
  });

  test('takes what is found after any failure for the answer', () => {
    const found =
      (...answers: (string | null)[]) =>
      () =>
        answers.shift() ?? null;
    for (const [errors, answers, expected] of [
      [[api(500)], ['found'], 'found'],
      [[api(500)], [null], 'done'],
      [[api(500), api(400)], [null, 'found'], 'found'],
      [[api(400)], ['found'], 'found'],
    ] as const) {
      const { result } = secondsOf(({ patiently }) =>
        patiently(throwing(...errors), found(...answers)),
      );
      expect(result).toBe(expected);
    }
  });
});

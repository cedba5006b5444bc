/** A browser starts, and is unpacked the first time, in more than the five seconds of other tests. */
jest.setTimeout(120_000);

const project = (name, options = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  setupFiles: ['<rootDir>/test/support/seed.cjs'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/transform.cjs' },
  ...options,
});

/** The rings that run the built dist/ build it first, so that it is never stale. */
const built = { globalSetup: '<rootDir>/test/support/build.mjs' };

const browser = {
  ...built,
  setupFilesAfterEnv: ['<rootDir>/test/browser/support/patience.cjs'],
};

export default {
  coverageProvider: 'v8',
  projects: [
    project('domain'),
    project('messages'),
    project('sheets'),
    project('local'),
    project('commands', built),
    project('addon', built),
    project('browser', browser),
  ],
};

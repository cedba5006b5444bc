const { configureGlobal } = require('fast-check');

/**
 * Generated inputs are the same at every run, so that a failure is the change's own;
 * `SEED=random` (or a number) tries others.
 */
const seed = process.env.SEED ?? '2026';
if (seed !== 'random') configureGlobal({ seed: Number(seed) });

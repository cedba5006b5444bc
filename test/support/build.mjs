import { buildAll } from '../../build.mjs';

/** Builds the add-on before the tests that run it. */
export default () => buildAll();

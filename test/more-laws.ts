// `npm run laws -- 20000` tries every law so many times instead of the few hundred of a usual run: vitest.config.ts then gives this
// module to those that import fast-check.
import fc from '../node_modules/fast-check/lib/fast-check.js';

const numRuns = Number(process.env['LAWS']);

const assert = ((property: never, parameters: object = {}) =>
  fc.assert(property, { ...parameters, numRuns })) as typeof fc.assert;

// biome-ignore lint/style/noDefaultExport: as fast-check is imported
export default new Proxy(fc, { get: (target, name) => (name === 'assert' ? assert : Reflect.get(target, name)) });

// `npm run laws -- 20000` tries every law so many times instead of the few hundred of a usual run.
import fc from 'fast-check';

const wanted = Number(process.env['LAWS']);
if (wanted > 0) {
  const assert = fc.assert.bind(fc);
  fc.assert = ((property: never, parameters: object = {}) =>
    assert(property, { ...parameters, numRuns: wanted })) as typeof fc.assert;
}

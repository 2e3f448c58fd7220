import { datesIn } from './dates-in.js';
import { factsOf } from './placed-facts.js';

/** The dates in a text, with places in the mended text. */
export const datesOf = /* @__PURE__ */ factsOf(datesIn);

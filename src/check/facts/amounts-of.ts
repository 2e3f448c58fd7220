import { amountsIn } from './amounts-in.js';
import { factsOf } from './placed-facts.js';

/** The amounts in a text, with places in the mended text. */
export const amountsOf = /* @__PURE__ */ factsOf(amountsIn);

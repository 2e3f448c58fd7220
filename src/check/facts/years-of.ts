import { factsOf } from './placed-facts.js';
import { yearsIn } from './years-in.js';

/** The years in a text, with places in the mended text. */
export const yearsOf = /* @__PURE__ */ factsOf(yearsIn);

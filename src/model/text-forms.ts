import { zeroWidth } from '../thai/text/invisible.js';

/** The code of an agency, in Arabic digits. */
export const agencyCodePattern = /^[0-9]{8}$/;

/** A character that is neither white space nor of zero width. */
export const somethingSeen = /* @__PURE__ */ new RegExp(`[^\\s${zeroWidth}\\u200D]`);

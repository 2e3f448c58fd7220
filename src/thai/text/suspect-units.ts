/** Whether a repair may change or take away a unit. */
export const isMendable = (unit: string): boolean => mendable.test(unit);

/** Always suspect: rare blanks, ๅ, nikhahit, and every unit that is neither Latin, Thai nor plain punctuation. */
const strange = '\\r\\x85\\xa0\\xad\\u0300-\\u0dffๅ\\u0e4d\\u0e80-\\u200f\\u2028-\\u202f\\u205f-\\u209f\\u20c0-\\uffff';

/** Marks above or below a letter that stand before any tone. */
const low = '\\u0e31\\u0e34-\\u0e3a\\u0e47';

/** Marks that stand above all: tones, thanthakhat, yamakkan. */
const high = '\\u0e48-\\u0e4c\\u0e4e';

/** What repairs are about: nothing is ever wrong with other letters, digits, plain punctuation and tabs. */
const touchy = ` ะาำเ${low}${high}${strange}`;

const mendable = /* @__PURE__ */ new RegExp(`[\\n${touchy}]`);

/** A unit that is strange, or does not belong behind the one before it, and all behind it that a repair may change. */
export const suspectRun = /* @__PURE__ */ new RegExp(
  `[${touchy}](?<=[${strange}]|[ ${low}${high}][${low}]|[ ะาำ${high}][${high}]|ำ[ะา]| [ ำ]|เเ)[\\n${touchy}]*`,
  'g',
);

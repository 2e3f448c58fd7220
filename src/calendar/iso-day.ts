declare const isoDayBrand: unique symbol;

/** A day of the common era as `YYYY-MM-DD`, so that text order is time order. */
export type IsoDay = string & { readonly [isoDayBrand]: true };

// thai-baht-text is CommonJS whose run-time value is the function itself, while its index.d.ts claims named exports
// (and fails with TS2666 under skipLibCheck false). So it is imported by default, cast here, and imported by no
// other file: none of its types reach the published declarations. A chunk of its own, since it lacks `sideEffects`.
import imported from 'thai-baht-text';

/** Spells an amount in words; right for whole numbers from 1 to 999,999 only. */
export const thaiBahtText = imported as unknown as (baht: number) => string;

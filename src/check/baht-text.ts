/** Baht of an amount in satang as a message shows them: 15,642,769.55; lighter than `formatBaht`, which refuses wrong arguments. */
export const bahtText = (satang: number): string =>
  (satang / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });

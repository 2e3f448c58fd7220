/** The signs that symbol fonts keep at places of their own, as letters that every font has. */
export const symbolLetters: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➤',
  '\uf0fc': '✓',
  '\uf0fe': '✓',
};

/** A text with the signs of symbol fonts as letters. */
export const withoutSymbols = (text: string): string =>
  text.replace(/[\uf0a7\uf0b7\uf0d8\uf0fc\uf0fe]/g, (sign) => symbolLetters[sign] ?? sign);

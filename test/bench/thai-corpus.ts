/** Numbers from 0 up to 1, the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Amounts in satang of one to twelve digits of baht, every second one with satang. */
export function amountsInSatang(count: number): number[] {
  const random = seededRandom(2566);
  return Array.from({ length: count }, (_, index) => {
    const baht = Math.floor(random() * 10 ** (1 + Math.floor(random() * 12)));
    return baht * 100 + (index % 2 === 0 ? 0 : Math.floor(random() * 100));
  });
}

const phrases = [
  'การดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ',
  'ขององค์การบริหารส่วนตำบลดีเด่น ให้ผู้รับผิดชอบรายงานผลต่อที่ประชุม ',
  'จัดทำประกาศเจตนารมณ์ต่อต้านการทุจริตทุกรูปแบบ และเผยแพร่บนเว็บไซต์ ',
  'เจ้าหน้าที่ทุกคนได้รับความรู้เรื่องน้ำท่วมและการใช้ทรัพย์สินของทางราชการ ',
];

/** Thai text of a length in UTF-16 units, about one in twenty a digit, in runs of two to eight. */
export function thaiTextWithDigits(length: number, digits: string, seed = 1): string {
  const random = seededRandom(seed);
  let text = '';
  while (text.length < length) {
    const phrase = phrases[Math.floor(random() * phrases.length)] ?? '';
    const start = Math.floor(random() * 20);
    text += phrase.slice(start);
    for (let left = 2 + Math.floor(random() * 6); left > 0; left -= 1) text += digits[Math.floor(random() * 10)];
  }
  const start = Math.floor(random() * (text.length - length));
  return flattened(text.slice(start, start + length));
}

/** Thai text with what `normalizeThai` mends, one place in so many units. */
export function thaiTextToMend(length: number, every: number): string {
  const troubles = ['\u200B', '\xA0', '  ', '\r\n', 'ด\u0E4D\u0E32', 'เเ', '\uFEFF', 'ท\u0E48\u0E35'];
  const clean = thaiTextWithDigits(length, '๐๑๒๓๔๕๖๗๘๙', 7);
  let text = '';
  for (let at = 0, index = 0; at < clean.length; at += every, index += 1) {
    // Cut behind a space, so that no cluster is torn.
    const cut = clean.indexOf(' ', at + every / 2);
    text += clean.slice(at, cut) + troubles[index % troubles.length] + clean.slice(cut, at + every);
  }
  return flattened(text);
}

/** The same text in one piece of memory, as text from outside is. */
export const flattened = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

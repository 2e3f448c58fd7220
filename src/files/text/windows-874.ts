/** The letters of the bytes 0x80 to 0xA0 in windows-874; a dot is a byte that stands for nothing. */
const upper = '€....…...........‘’“”•–—........\u00a0';

/**
 * The text of bytes in windows-874, the code page of Thai Windows, which holds TIS-620 and ISO-8859-11; `undefined` where a byte
 * stands for nothing in it. The platform's decoder gives letters of its own making for such bytes.
 */
export function windows874Of(bytes: Uint8Array): string | undefined {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    const units: number[] = [];
    for (const byte of bytes.subarray(start, start + PIECE)) {
      const unit = unitOf(byte);
      if (unit === undefined) return undefined;
      units.push(unit);
    }
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** So many bytes at once: as many arguments as every engine takes. */
const PIECE = 8192;

function unitOf(byte: number): number | undefined {
  if (byte < 0x80) return byte;
  if (byte <= 0xa0) {
    const letter = upper.charCodeAt(byte - 0x80);
    return letter === 0x2e ? undefined : letter;
  }
  const isThai = byte <= 0xda || (byte >= 0xdf && byte <= 0xfb);
  return isThai ? byte - 0xa0 + 0x0e00 : undefined;
}

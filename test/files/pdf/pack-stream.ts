const [FORGET, END, FIRST] = [256, 257, 258];

/** Packs bytes by the method of Lempel, Ziv and Welch, as PDF files have it. */
export function packedLzw(data: Uint8Array, early: 0 | 1): Uint8Array {
  const codes: [code: number, width: number][] = [[FORGET, 9]];
  /** The code of each text that has one, by the code of all of it but its last byte, and that byte. */
  let table = new Map<number, number>();
  let code: number | undefined;
  const width = () => Math.min(12, Math.max(9, Math.floor(Math.log2(FIRST + table.size + early - 1)) + 1));
  for (const byte of data) {
    const longer = code === undefined ? byte : table.get(code * 256 + byte);
    if (code === undefined || longer !== undefined) {
      code = longer;
      continue;
    }
    codes.push([code, width()]);
    table.set(code * 256 + byte, FIRST + table.size);
    code = byte;
    if (FIRST + table.size < 4094) continue;
    codes.push([FORGET, width()]);
    table = new Map();
  }
  if (code !== undefined) {
    codes.push([code, width()]);
    // the reader makes one more code, which the next one's width tells
    table.set(-1, FIRST + table.size);
  }
  codes.push([END, width()]);
  const bits = codes.map(([each, length]) => each.toString(2).padStart(length, '0')).join('');
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).padEnd(8, '0'), 2),
  );
}

/** Packs each run of equal bytes, and single bytes one by one. */
export function packedRuns(data: Uint8Array): Uint8Array {
  const packed: number[] = [];
  for (let at = 0; at < data.length; ) {
    let count = 1;
    while (count < 128 && data[at + count] === data[at]) count += 1;
    packed.push(count === 1 ? 0 : 257 - count, data[at] ?? 0);
    at += count;
  }
  return Uint8Array.from([...packed, 128]);
}

export const toHex = (data: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(data).toString('hex')}>`, 'latin1');

/** Four bytes as five letters. */
export function toBase85(data: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < data.length; at += 4) {
    const group = Buffer.alloc(4);
    group.set(data.subarray(at, at + 4));
    let value = group.readUInt32BE();
    const letters = Array.from({ length: 5 }, () => {
      const letter = String.fromCharCode((value % 85) + 33);
      value = Math.floor(value / 85);
      return letter;
    }).reverse();
    const own = Math.min(4, data.length - at);
    text += value === 0 && own === 4 && group.readUInt32BE() === 0 ? 'z' : letters.slice(0, own + 1).join('');
  }
  return Buffer.from(`${text}~>`, 'latin1');
}

/**
 * A short text that stands for a value: equal values give equal texts, and others differ, but for a chance of one in
 * 2⁶⁴. Fields that hold `undefined` and the order of fields do not matter. Not meant against forgery.
 */
export function fingerprintOf(value: unknown): string {
  const state = new Uint32Array([0x811c9dc5, 0x9747b28c]);
  mixValue(state, value);
  return [...state].map((half) => half.toString(36).padStart(7, '0')).join('');
}

function mixValue(state: Uint32Array, value: unknown): void {
  if (typeof value === 'string') {
    mixText(state, value);
    return;
  }
  if (typeof value !== 'object' || value === null) {
    mixText(state, `${typeof value} ${String(value)}`);
    return;
  }
  if (Array.isArray(value)) {
    mixText(state, `list ${value.length}`);
    for (const held of value) mixValue(state, held);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  mixText(state, 'fields');
  for (const name of Object.keys(fields).sort()) {
    if (fields[name] === undefined) continue;
    mixText(state, name);
    mixValue(state, fields[name]);
  }
  mixText(state, 'end');
}

/** Two independent running products of two units at a time; the length keeps neighbouring texts apart. */
function mixText(state: Uint32Array, text: string): void {
  const { length } = text;
  let left = (state[0] ?? 0) ^ length;
  let right = (state[1] ?? 0) + length;
  for (let at = 0; at < length; at += 2) {
    const pair = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0);
    left = Math.imul(left ^ pair, 0x01000193);
    left ^= left >>> 15;
    right = Math.imul(right ^ pair, 0x5bd1e995);
    right ^= right >>> 13;
  }
  state[0] = Math.imul(left ^ (left >>> 16), 0x85ebca6b);
  state[1] = Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
}

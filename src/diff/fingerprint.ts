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
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  mixText(state, `fields ${names.length}`);
  for (const name of names.sort()) {
    mixText(state, name);
    mixValue(state, fields[name]);
  }
}

/** Two independent running products; the length keeps neighbouring texts apart. */
function mixText(state: Uint32Array, text: string): void {
  let left = (state[0] ?? 0) ^ text.length;
  let right = (state[1] ?? 0) + text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ unit, 0x5bd1e995);
    right ^= right >>> 15;
  }
  state[0] = Math.imul(left ^ (left >>> 16), 0x85ebca6b);
  state[1] = Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
}

import type { Path } from '../../thai/issue.js';
import { type Flaw, quoted } from '../messages/flaw.js';

/** How much data is looked at. */
export interface DataLimits {
  /** Objects and lists inside each other. Default: 64. */
  readonly maxDepth: number;
  /** Objects, lists, texts and numbers together. Default: 200,000; a real report has about 500. */
  readonly maxParts: number;
  /** UTF-16 units of all texts together. Default: 20,000,000. */
  readonly maxLength: number;
}

/** Where data is not the plain data that JSON gives, or more than the limits allow. */
export interface DataFlaw {
  readonly path: Path;
  readonly flaw: Flaw;
}

/** Gives the first place where data is not plain or is too much; what a getter or a proxy throws goes up. */
export function dataFlawOf(data: unknown, limits: DataLimits): DataFlaw | undefined {
  const path: (string | number)[] = [];
  const around: object[] = [];
  let parts = 0;
  let length = 0;

  const scan = (value: unknown): Flaw | undefined => {
    parts += 1;
    if (parts > limits.maxParts) return tooMuch('maxParts', limits.maxParts);
    if (typeof value === 'string') {
      length += value.length;
      return length > limits.maxLength ? tooMuch('maxLength', limits.maxLength) : undefined;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (around.length >= limits.maxDepth) return around.includes(value) ? cyclic : tooMuch('maxDepth', limits.maxDepth);
    around.push(value);
    const found = Array.isArray(value) ? scanList(value) : scanObject(value);
    if (found === undefined) around.pop();
    return found;
  };

  const scanList = (list: readonly unknown[]): Flaw | undefined => {
    for (let at = 0; at < list.length; at += 1) {
      path.push(at);
      const found = scan(list[at]);
      if (found !== undefined) return found;
      path.pop();
    }
    return undefined;
  };

  const scanObject = (value: object): Flaw | undefined => {
    if (!isPlain(value)) return notPlain;
    for (const key of Object.keys(value)) {
      path.push(key);
      const found = key === '__proto__' ? unknownField(key) : scan((value as Record<string, unknown>)[key]);
      if (found !== undefined) return found;
      path.pop();
    }
    return undefined;
  };

  const flaw = scan(data);
  if (flaw === undefined) return undefined;
  // A cycle is named where it closes first, not where the depth ran out.
  const { code } = flaw;
  return { path: code === 'schema.cyclic' ? path.slice(0, endOfCycle(around)) : path, flaw };
}

/** An object of JSON, of this realm or another, or one without a prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** How many steps lead to the first object that stands inside itself. */
function endOfCycle(around: readonly object[]): number {
  const seen = new Set<object>();
  for (const [at, value] of around.entries()) {
    if (seen.has(value)) return at;
    seen.add(value);
  }
  return around.length;
}

const cyclic: Flaw = {
  code: 'schema.cyclic',
  message: { th: 'ข้อมูลวนกลับมาหาตัวเอง', en: 'The data contains itself.' },
};

const notPlain: Flaw = {
  code: 'schema.not-plain',
  message: { th: 'ต้องเป็นข้อมูลธรรมดาอย่าง JSON', en: 'This must be plain data, as JSON gives it.' },
  expected: 'a plain object',
};

const unknownField = (key: string): Flaw => ({
  code: 'schema.unknown-field',
  message: { th: `ไม่รู้จักข้อมูล ${quoted(key)}`, en: `There is no field ${quoted(key)}.` },
});

function tooMuch(limit: keyof DataLimits, value: number): Flaw {
  return {
    code: 'schema.limit',
    message: { th: `ข้อมูลเกินขีดจำกัด ${limit} (${value})`, en: `The data exceeds the limit ${limit} (${value}).` },
    expected: `${limit} ≤ ${value}`,
  };
}

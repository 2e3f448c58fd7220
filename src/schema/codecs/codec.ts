import * as z from 'zod';
import type { Flaw } from '../validate/measure-checks.js';

/** How text and value turn into each other. */
export interface CodecRules<Value> {
  /** The value of a text, or undefined. */
  readonly parse: (text: string) => Value | undefined;
  readonly format: (value: Value) => string;
  /** What is wrong with a text that has no value. */
  readonly explain: (text: string) => Flaw;
  /** Whether a value is one that a text can give back. */
  readonly accepts: (value: Value) => boolean;
  /** What a value must be, where it is not accepted. */
  readonly refusal: Flaw;
}

/**
 * Makes a codec between text, spaces around it passed over, and a value. With zod 4.0, which has no codecs, it is the way
 * from text to value alone.
 */
export function codecOf<Value>(inner: z.ZodType<Value>, rules: CodecRules<Value>): z.ZodType<Value, string> {
  const value = inner.check((payload) => {
    if (!rules.accepts(payload.value)) addFlaw(payload, payload.value, rules.refusal);
  }) as z.ZodType<Value, Value>;
  const decode = (text: string, payload: z.core.ParsePayload<unknown>): Value => {
    const found = rules.parse(text.trim());
    if (found !== undefined) return found;
    addFlaw(payload, text, rules.explain(text.trim()));
    return z.NEVER;
  };
  const encode = (given: Value): string => rules.format(given);
  // Before 4.1 there is no z.codec.
  if (z.codec === undefined) {
    const oneWay = z.string().transform((text, context) => decode(text, context as z.core.ParsePayload<unknown>));
    return oneWay.pipe(value as never) as unknown as z.ZodType<Value, string>;
  }
  return z.codec(z.string(), value as z.ZodType<Value, unknown>, { decode, encode } as never) as unknown as z.ZodType<
    Value,
    string
  >;
}

function addFlaw(payload: z.core.ParsePayload<unknown>, input: unknown, flaw: Flaw): void {
  payload.issues.push({ code: 'custom', input, params: { ...flaw } });
}

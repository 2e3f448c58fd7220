import * as z from 'zod/v4';
import { requireOptions } from '../../thai/argument.js';
import type { Bilingual } from '../../thai/issue.js';
import { plainToken, visibleText } from '../../thai/text/invisible.js';
import { type Flaw, flaw } from '../messages/flaw.js';
import { addFlaw, type MessageLanguage, sentenceOf } from '../messages/sentence.js';

/** What any field may be told. */
export interface FieldOptions<Required extends boolean = boolean> {
  /** Whether the field must be filled in. Of an empty field that need not be, the value is undefined. Default: true. */
  readonly required?: Required | undefined;
  /**
   * Language of the messages. Default: Thai, or what `z.config({ customError })` says. What is said of a text stands in `params.message` of
   * its issue too, in both languages.
   */
  readonly language?: MessageLanguage | undefined;
}

/** A field: text in, a value out, and back. One that need not be filled in may be left out of an object too. */
export type Field<Value, Required extends boolean = true> = Required extends true
  ? z.ZodType<Value, string> & IntoPlain<Value>
  : z.ZodType<Value | undefined, string | undefined> & {
      readonly _zod: { readonly optin: 'optional'; readonly optout: 'optional' };
    };

/** What lets a value go on into a schema of the plain type, such as `bahtCodec.pipe(satangSchema)`. */
export interface IntoPlain<Value> {
  /** Hands the value on to the other schema. */
  pipe<Target extends z.core.$ZodType<unknown, Value extends number ? number : string>>(
    target: Target,
  ): z.ZodPipe<z.ZodType<Value, string>, Target>;
}

/** How text and value turn into each other. */
export interface FieldRules<Value> {
  /** What JSON Schema says of the text. */
  readonly input: { readonly description: string; readonly format: string; readonly examples: readonly string[] };
  /** The value of a text, or undefined. */
  readonly parse: (text: string) => Value | undefined;
  readonly format: (value: Value) => string;
  /** What is wrong with a text that has no value; it is asked for no other. */
  readonly explain: (text: string) => Flaw<string> | undefined;
  /** What is wrong with a value, named by the text that it came from or is written as; undefined when it may be. */
  readonly refuse: (value: Value, written: string | undefined) => Flaw | undefined;
}

/** Throws unless the options of a field are an object with choices that there are. */
export function requireFieldOptions(caller: string, options: unknown): void {
  requireOptions(caller, options, { language: ['th', 'en'], required: [true, false] });
}

/**
 * Makes a codec between the text of a field, white space and characters of zero width around it passed over, and a value. With
 * zod 4.0, which has no codecs, it is the way from text to value alone.
 */
export function fieldOf<Value, Required extends boolean>(
  inner: z.ZodType<Value>,
  rules: FieldRules<Value>,
  { required, language }: FieldOptions<Required>,
): Field<Value, Required> {
  const value = inner.check((payload) => {
    const found = rules.refuse(payload.value, undefined);
    if (found !== undefined) addFlaw(payload, { flaw: found, input: payload.value, language });
  });
  const decode = (text: string | undefined, payload: z.core.ParsePayload<unknown>): Value | undefined => {
    const token = plainToken(text ?? '');
    if (token === '' && required === false) return undefined;
    const found = token === '' ? undefined : rules.parse(token);
    const wrong = token === '' ? emptyField : faultOf(rules, found, token);
    if (wrong !== undefined) addFlaw(payload, { flaw: wrong, input: text, language });
    return wrong === undefined ? found : z.NEVER;
  };
  const encode = (given: Value | undefined): string => (given === undefined ? '' : rules.format(given));
  const sides =
    required === false
      ? { text: z.optional(textOf(rules, required, language)), value: z.optional(value) }
      : { text: textOf(rules, required, language), value };
  return codecOf(sides, decode, encode) as unknown as Field<Value, Required>;
}

/** A bound that a value is beyond, with the text that it is written as. */
export function beyondBound(written: string, { th, en }: Bilingual, limit: Bilingual): Flaw {
  const text = visibleText(written);
  return flaw('out-of-range', `"${text}" ${th} ${limit.th}`, `"${text}" ${en} ${limit.en}.`, limit.en);
}

/** What a bound says of a number and of an amount. */
export const least: Bilingual = { th: 'ต้องไม่น้อยกว่า', en: 'must not be less than' };
export const most: Bilingual = { th: 'ต้องไม่มากกว่า', en: 'must not be more than' };

/** What a bound says of a day and of a year. */
export const notBefore: Bilingual = { th: 'ต้องไม่ก่อน', en: 'must not be before' };
export const notAfter: Bilingual = { th: 'ต้องไม่หลัง', en: 'must not be after' };

const emptyField: Flaw = /* @__PURE__ */ (() =>
  flaw('empty-field', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.', 'text'))();

const noText: Flaw = /* @__PURE__ */ (() => flaw('wrong-type', 'ข้อมูลนี้ต้องเป็นข้อความ', 'This must be text.', 'text'))();

function faultOf<Value>(rules: FieldRules<Value>, found: Value | undefined, token: string): Flaw<string> | undefined {
  const fault = found === undefined ? rules.explain(token) : rules.refuse(found, token);
  return fault && naming(visibleText(token), fault);
}

/** The flaw with the text in its sentence, where a form shows many fields. */
function naming(text: string, fault: Flaw<string>): Flaw<string> {
  const { th, en } = fault.message;
  return th.includes(text) ? fault : { ...fault, message: { th: `"${text}": ${th}`, en: `"${text}": ${en}` } };
}

/** The text of a field. A digit must be in it, where it must be filled in: no field takes words alone. */
function textOf(
  { input }: Pick<FieldRules<never>, 'input'>,
  required: boolean | undefined,
  language: MessageLanguage | undefined,
): z.ZodString {
  const error: z.core.$ZodErrorMap = (issue) => sentenceOf(issue.input === undefined ? emptyField : noText, language);
  const { examples, ...said } = input;
  return z.string({ error }).meta({
    ...said,
    examples: [...examples],
    ...(required !== false && { pattern: '[0-9๐-๙]' }),
  });
}

interface Sides {
  readonly text: z.ZodType;
  readonly value: z.ZodType;
}

function codecOf(
  { text, value }: Sides,
  decode: (text: string | undefined, payload: z.core.ParsePayload<unknown>) => unknown,
  encode: (value: never) => string,
): z.ZodType {
  // Before 4.1 there is no z.codec.
  if (z.codec === undefined) {
    const oneWay = text.transform((given, context) =>
      decode(given as string | undefined, context as unknown as z.core.ParsePayload<unknown>),
    );
    return oneWay.pipe(value as never);
  }
  return z.codec(text, value as z.ZodType<unknown, unknown>, { decode, encode } as never);
}

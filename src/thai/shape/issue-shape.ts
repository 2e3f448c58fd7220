import type { Severity } from '../issue.js';
import { json, listOf, number, object, oneOf, optional, type Shape, text, where, whole } from './shape.js';

const severities: Readonly<Record<Severity, true>> = { error: true, warning: true, note: true };

/** Steps into a model. */
export const pathShape: Shape = listOf(where((step) => typeof step === 'string' || Number.isInteger(step)));

const place = object({
  path: optional(pathShape),
  source: optional(
    object({
      line: whole(1, Number.MAX_SAFE_INTEGER),
      column: whole(1, Number.MAX_SAFE_INTEGER),
      offset: whole(0, Number.MAX_SAFE_INTEGER),
      length: whole(0, Number.MAX_SAFE_INTEGER),
      page: optional(whole(1, Number.MAX_SAFE_INTEGER)),
    }),
  ),
});

/** Issues, as every function gives them. */
export const issuesShape: Shape = listOf(
  object({
    code: text,
    severity: oneOf(severities),
    message: object({ th: text, en: text }),
    place: optional(place),
    related: optional(listOf(place)),
    confidence: optional(number),
    found: optional(text),
    expected: optional(text),
    fix: optional(listOf(object({ path: pathShape, text: optional(text), value: optional(json) }))),
  }),
);

import type { Path } from './issue.js';

/** Gives a path as a JSON Pointer (RFC 6901): `/measures/0/title`; the empty text for the root. */
export const toJsonPointer = (path: Path): string => path.map((step) => `/${escaped(String(step))}`).join('');

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

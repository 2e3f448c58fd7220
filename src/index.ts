/**
 * Everything of every floor that needs no package beside it: all but `thai-ita/schema` (zod) and `thai-ita/files`. Each floor is
 * also a subpath of its own: `thai-ita/thai`, `thai-ita/read`, …
 *
 * @module thai-ita
 */
export * from './calendar/index.js';
export * from './catalogue/index.js';
export * from './check/index.js';
export * from './diff/index.js';
export * from './mention/index.js';
export * from './model/index.js';
export * from './read/index.js';
export * from './thai/index.js';
export * from './write/index.js';

import type { CommandEntry } from '../arguments/command.js';
import { optionTable } from '../arguments/option-table.js';

/** The options that a command takes, with their dashes. */
export const optionNamesOf = ({ options }: CommandEntry): readonly string[] =>
  optionTable
    .filter(({ name, isCommon }) => isCommon === true || options.includes(name))
    .map(({ name }) => `--${name}`);

/** What may stand behind a word of a command: choices behind an option, and the first words behind the command itself. */
export const valuesOf = ({
  name,
  forms,
  firstWords,
}: CommandEntry): readonly { readonly behind: string; readonly values: readonly string[] }[] => [
  ...(forms === undefined ? [] : [{ behind: '--output', values: forms }]),
  ...(firstWords === undefined ? [] : [{ behind: name, values: firstWords }]),
  { behind: '--lang', values: ['th', 'en', 'both'] },
];

import type { CommandEntry } from '../arguments/command.js';
import { optionTable } from '../arguments/option-table.js';

/** Completions for fish: commands, options and choices, each with what it does. */
export const fishCompletions = (commands: readonly CommandEntry[]): string =>
  `# fish completion for thai-ita
${commands.flatMap(linesOf).join('\n')}
`;

function linesOf(command: CommandEntry): readonly string[] {
  const { name, means, options, forms, firstWords } = command;
  const behind = `complete -c thai-ita -n '__fish_seen_subcommand_from ${name}'`;
  const own = optionTable.filter((option) => option.isCommon === true || options.includes(option.name));
  return [
    `complete -c thai-ita -n __fish_use_subcommand -f -a ${name} -d '${quoted(means.en)}'`,
    ...(firstWords === undefined ? [] : [`${behind} -f -a '${firstWords.join(' ')}'`]),
    ...own.map(({ name: option, value, choices, means: what }) => {
      const values = option === 'output' ? forms : choices;
      const taken = value === undefined ? '' : ` -r${values === undefined ? '' : ` -f -a '${values.join(' ')}'`}`;
      return `${behind} -l ${option}${taken} -d '${quoted(what.en)}'`;
    }),
  ];
}

const quoted = (text: string): string => text.replaceAll("'", "\\'");

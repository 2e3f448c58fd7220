import { parseArgs } from 'node:util';
import { isProblem, type Problem, problem } from '../problem.js';
import type { CommandEntry, Task } from './command.js';
import { commandTable, findCommand } from './command-table.js';
import { didYouMean } from './did-you-mean.js';
import { notAmong } from './not-among.js';
import { type GivenOptions, type OptionEntry, type OptionName, optionTable } from './option-table.js';

/** The task of the arguments, or a sentence that says why there is none. */
export function taskOf(args: readonly string[]): Task | Problem {
  const parts = partsOf(args);
  if (isProblem(parts)) return parts;
  const { given, words } = parts;
  const [name, ...behind] = words;
  const help = findCommand('help') as CommandEntry;
  if (given.version !== undefined) return { command: help, words: [], given };
  if (name === undefined) return { command: help, words: [], given };
  const command = findCommand(name);
  if (command === undefined) return unknownCommand(name);
  if (given.help !== undefined) return { command: help, words: [name], given };
  return faultOf(command, behind, given) ?? { command, words: behind, given };
}

interface Parts {
  readonly given: GivenOptions;
  readonly words: readonly string[];
}

/** Options and words, parted by Node; what is wrong about an option is said by us. */
function partsOf(args: readonly string[]): Parts | Problem {
  const options = Object.fromEntries(
    optionTable.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) } as const,
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given: Partial<Record<OptionName, string[]>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const entry = optionTable.find(({ name }) => name === token.name);
    if (entry === undefined) return unknownOption(token.rawName);
    const fault = faultOfValue(entry, token.value, token.inlineValue === true);
    if (fault !== undefined) return fault;
    given[entry.name] = [...(given[entry.name] ?? []), token.value ?? ''];
  }
  return { given, words };
}

function unknownCommand(name: string): Problem {
  const { th, en } = didYouMean(
    name,
    commandTable.map((command) => command.name),
  );
  return problem(
    `ไม่มีคำสั่ง “${name}”${th} ดูรายการด้วย thai-ita --help`,
    `there is no command “${name}”${en}; thai-ita --help lists them`,
  );
}

function unknownOption(rawName: string): Problem {
  const names = optionTable.map(({ name }) => `--${name}`);
  const { th, en } = didYouMean(rawName, names);
  return problem(`ไม่มีตัวเลือก ${rawName}${th}`, `there is no option ${rawName}${en}`);
}

function faultOfValue(
  { name, value: wanted, choices, isCount }: OptionEntry,
  value: string | undefined,
  isInline: boolean,
): Problem | undefined {
  if (wanted === undefined) {
    return value === undefined ? undefined : problem(`--${name} ไม่มีค่าต่อท้าย`, `--${name} takes no value`);
  }
  if (value === undefined || value === '' || (!isInline && /^-./.test(value))) {
    return problem(`--${name} ต้องมีค่าต่อท้าย: --${name} ${wanted}`, `--${name} needs a value: --${name} ${wanted}`);
  }
  if (isCount === true && !/^\d{1,9}$/.test(value)) {
    return problem(`--${name} ต้องเป็นจำนวนนับ ไม่ใช่ “${value}”`, `--${name} takes a whole number, not “${value}”`);
  }
  return choices === undefined || choices.includes(value) ? undefined : notAmong(`--${name}`, value, choices);
}

/** What stands in the arguments that the command does not take. */
function faultOf(command: CommandEntry, words: readonly string[], given: GivenOptions): Problem | undefined {
  const { name, options, forms = [], firstWords, count } = command;
  for (const { name: option, isCommon } of optionTable) {
    if (given[option] === undefined || isCommon === true || options.includes(option)) continue;
    const others = commandTable.filter((each) => each.options.includes(option)).map((each) => each.name);
    const list = others.join(', ');
    return problem(`--${option} ใช้กับ ${list} ไม่ใช้กับ ${name}`, `--${option} goes with ${list}, not with ${name}`);
  }
  const output = given.output?.at(-1);
  if (output !== undefined && !forms.includes(output)) return notAmong(`--output of ${name}`, output, forms);
  const [first] = words;
  if (first !== undefined && firstWords?.includes(first) === false) return notAmong(name, first, firstWords);
  const [least, most = Number.POSITIVE_INFINITY] = count;
  if (words.length >= least && words.length <= most) return undefined;
  const usage = `thai-ita ${name} ${command.words}`;
  return problem(`${name} ใช้ดังนี้: ${usage}`, `${name} is used like this: ${usage} (got ${words.length})`);
}

import type { Bilingual } from '../../thai/issue.js';
import type { CommandEntry } from '../arguments/command.js';
import { commandTable } from '../arguments/command-table.js';
import { type OptionEntry, optionTable } from '../arguments/option-table.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { padded } from '../terminal/width.js';
import { wrapped } from '../terminal/wrap.js';

/** The lines that say what the program does. */
export function programHelp(terminal: Terminal): readonly string[] {
  const tell = (sentence: Bilingual) => say(sentence, terminal);
  return [
    ...wrapped(tell(purpose), terminal.columns),
    '',
    ...heading({ th: 'คำสั่ง', en: 'Commands' }, terminal),
    ...rowsOf(
      commandTable.map(({ name, words, means }) => [`thai-ita ${name} ${words}`, tell(means)]),
      terminal,
    ),
    '',
    ...heading({ th: 'ตัวเลือกของทุกคำสั่ง', en: 'Options of all commands' }, terminal),
    ...optionRows(
      optionTable.filter(({ isCommon }) => isCommon === true),
      terminal,
    ),
    '',
    ...notes.flatMap((note) => wrapped(tell(note), terminal.columns)),
  ];
}

/** The lines that say how a command is used, with examples. */
export function commandHelp(command: CommandEntry, terminal: Terminal): readonly string[] {
  const { name, words, means, options, forms, firstWords, examples } = command;
  const choices = firstWords ?? forms;
  const own = optionTable.filter((option) => options.includes(option.name));
  return [
    terminal.colours.bold(`thai-ita ${name} ${words}`),
    ...wrapped(say(means, terminal), terminal.columns),
    ...(choices === undefined
      ? []
      : ['', `${firstWords === undefined ? 'FORMAT' : words.split(' ')[0]}: ${choices.join(', ')}`]),
    ...(own.length === 0
      ? []
      : ['', ...heading({ th: 'ตัวเลือก', en: 'Options' }, terminal), ...optionRows(own, terminal)]),
    '',
    ...heading({ th: 'ตัวอย่าง', en: 'Examples' }, terminal),
    ...examples.flatMap(({ line, means: what }) => [
      ...wrapped(say(what, terminal), terminal.columns - 4).map((each) => `  ${terminal.colours.dim(`# ${each}`)}`),
      `  thai-ita ${line}`,
    ]),
  ];
}

const purpose: Bilingual = {
  th: 'thai-ita อ่าน ตรวจ และเปรียบเทียบรายงาน ITA',
  en: 'reads, checks and compares ITA reports',
};

const notes: readonly Bilingual[] = [
  {
    th: 'FILES คือไฟล์ โฟลเดอร์ รูปแบบชื่อ (glob) หรือ - สำหรับข้อมูลที่ส่งมาทางท่อ อ่าน HTML, Word (.docx), PDF, Excel (.xlsx, .ods), CSV, TSV, Markdown, JSON และข้อความ',
    en: 'FILES are files, folders, globs, or - for what comes in by a pipe: HTML, Word (.docx), PDF, Excel (.xlsx, .ods), CSV, TSV, Markdown, JSON and plain text.',
  },
  {
    th: 'รหัสเมื่อจบ: 0 เรียบร้อย, 1 พบข้อผิดพลาดหรือข้อควรตรวจเกินกำหนด, 2 มีไฟล์ที่อ่านไม่ได้หรือคำสั่งไม่ถูกต้อง',
    en: 'Exit code: 0 all well, 1 errors or too many warnings were found, 2 a file could not be read or the command is wrong.',
  },
];

const heading = (words: Bilingual, terminal: Terminal): readonly string[] => [
  terminal.colours.bold(say(words, terminal)),
];

const optionRows = (options: readonly OptionEntry[], terminal: Terminal): readonly string[] =>
  rowsOf(
    options.map(({ name, short, value, means }) => [
      `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      say(means, terminal),
    ]),
    terminal,
  );

/** Rows of a name and what it means, which hangs where it goes on. */
function rowsOf(rows: readonly (readonly [string, string])[], { columns }: Terminal): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, means]) =>
    wrapped(means, Math.max(20, columns - width - 2)).map(
      (line, at) => `  ${padded(at === 0 ? name : '', width)}${line}`,
    ),
  );
}

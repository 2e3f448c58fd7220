import { parseArgs } from 'node:util';
import { diffForms, type Forms, issueForms, reportForms } from './forms.js';
import type { Problem } from './read-file.js';

export const help = `thai-ita: reads, checks and compares ITA reports · อ่าน ตรวจ และเปรียบเทียบรายงาน ITA

  thai-ita show FILE           what the report says and what was found in it
  thai-ita check FILE          only what was found; exit code 1 when there are errors
  thai-ita diff BEFORE AFTER   what changed between two reports
  thai-ita history FILE...     what became of every item in one agency's reports of several years
  thai-ita read FILE           the report as JSON
  thai-ita write FORMAT FILE   the report as html, markdown, tsv, csv or json

  check --output FORMAT        the findings as markdown, html, json, sarif or junit
  diff --output FORMAT         the changes as html (a page to look at and print), markdown or json
  read --fix, write --fix      the report with all that can be mended safely mended

FILE is HTML, tab- or comma-separated text, Markdown or JSON in UTF-8 or UTF-16; Word (.docx) where the package mammoth
is installed beside, Excel (.xlsx, .ods) where @e965/xlsx is.`;

/** What the command line asks for. */
export interface Task {
  readonly command: 'help' | 'show' | 'check' | 'diff' | 'history' | 'read' | 'write';
  readonly files: readonly string[];
  /** Name of the form to write in, one that the command has; empty where none was asked for. */
  readonly form: string;
  /** The report is mended first. */
  readonly fixes: boolean;
}

/** A command: how many files it takes, and what goes with it. */
interface Command {
  readonly name: Task['command'];
  readonly files: 1 | 2 | 'two or more';
  readonly forms?: Forms<unknown>;
  readonly canFix?: true;
}

const commands: readonly Command[] = [
  { name: 'show', files: 1 },
  { name: 'check', files: 1, forms: issueForms },
  { name: 'diff', files: 2, forms: diffForms },
  { name: 'history', files: 'two or more' },
  { name: 'read', files: 1, canFix: true },
  { name: 'write', files: 1, forms: reportForms, canFix: true },
];

/** Tells the task of the arguments, or in a sentence why there is none. */
export function taskOf(args: readonly string[]): Task | Problem {
  try {
    const options = {
      help: { type: 'boolean', short: 'h' },
      output: { type: 'string' },
      fix: { type: 'boolean' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [name, ...words] = positionals;
    if (values.help === true || name === undefined) return { command: 'help', files: [], form: '', fixes: false };
    const command = commands.find((each) => each.name === name);
    if (command === undefined) return { problem: `there is no command “${name}”; thai-ita --help lists them` };
    return name === 'write'
      ? judged(command, words.slice(1), words[0] ?? '', values)
      : judged(command, words, values.output, values);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function judged(
  { name, files: wanted, forms, canFix }: Command,
  files: readonly string[],
  form: string | undefined,
  { output, fix = false }: { readonly output?: string; readonly fix?: boolean },
): Task | Problem {
  if (output !== undefined && (forms === undefined || name === 'write')) {
    return { problem: '--output goes with check and diff' };
  }
  if (form !== undefined && forms?.has(form) === false) {
    const list = [...forms.keys()].join(', ');
    return { problem: name === 'write' ? `write takes a format first: ${list}` : `--output of ${name} takes ${list}` };
  }
  if (fix && canFix !== true) return { problem: '--fix goes with read and write' };
  if (typeof wanted === 'number' ? files.length !== wanted : files.length < 2) {
    return { problem: `${name} takes ${wanted} file${wanted === 1 ? '' : 's'}, got ${files.length}` };
  }
  return { command: name, files, form: form ?? '', fixes: fix };
}

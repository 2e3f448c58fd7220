import type { CheckOptions } from '../../check/check-options.js';
import { strict } from '../../check/presets.js';
import { encodingNamed } from '../../files/text/decode-text.js';
import type { ColumnChoice } from '../../read/table/columns/column.js';
import type { GivenOptions } from '../arguments/option-table.js';
import type { Language } from '../language.js';
import { isProblem, type Problem, problem } from '../problem.js';
import { findConfig } from './find-config.js';
import { type IgnoredFinding, ignoredFindings } from './ignored-findings.js';
import { levelsOf } from './rule-levels.js';

/** What options and the file of settings say together; options go first. */
export interface Settings {
  readonly language?: Language;
  readonly maxWarnings?: number;
  /** Endings of the files that are read in folders, without the full stop. */
  readonly extensions: readonly string[];
  /** Globs of what is left out of folders. */
  readonly exclude: readonly string[];
  readonly encoding?: string;
  readonly columns?: ColumnChoice;
  readonly check: Pick<CheckOptions, 'severities' | 'options'>;
  readonly ignore: readonly IgnoredFinding[];
}

/** The endings of all files that can be read. */
const allExtensions = ['html', 'htm', 'txt', 'csv', 'tsv', 'md', 'json', 'docx', 'xlsx', 'ods', 'pdf'];

/** The settings for a task, or what is wrong about them. */
export async function settingsOf(given: GivenOptions, folder: string): Promise<Settings | Problem> {
  const found = await findConfig(given, folder);
  if (isProblem(found)) return found;
  const { config } = found;
  const levels = levelsOf(given.rule ?? []);
  if (isProblem(levels)) return levels;
  const encoding = given.encoding?.at(-1);
  if (encoding !== undefined && encodingNamed(encoding) === undefined) return unknownEncoding(encoding);
  const limit = given['max-warnings']?.at(-1);
  const maxWarnings = limit === undefined ? config.maxWarnings : Number(limit);
  const isStrict = given.strict !== undefined || config.strict === true;
  const severities = { ...(isStrict && strict.severities), ...config.rules, ...levels };
  const ext = given.ext?.join(',').split(',') ?? config.extensions ?? allExtensions;
  return {
    ...(config.language !== undefined && { language: config.language }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    extensions: ext.map((each) => each.trim().replace(/^\./, '')).filter((each) => each !== ''),
    exclude: config.exclude ?? [],
    ...(encoding !== undefined && { encoding }),
    ...(config.columns !== undefined && { columns: config.columns }),
    check: { severities, options: config.options ?? {} } as Settings['check'],
    ignore: ignoredFindings(config.ignore ?? [], found.folder),
  };
}

const unknownEncoding = (encoding: string): Problem =>
  problem(
    `ไม่รู้จักรหัสอักขระ “${encoding}” ใช้เช่น utf-8, windows-874, utf-16le`,
    `there is no encoding “${encoding}”; use utf-8, windows-874 or utf-16le, for example`,
  );

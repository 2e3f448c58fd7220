import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type * as z from 'zod';
import { flawOfIssue } from '../../schema/messages/flaw-of-issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import type { GivenOptions } from '../arguments/option-table.js';
import { codeOf } from '../input/bytes-of.js';
import { type Problem, problem } from '../problem.js';
import type { Config } from './config-schema.js';

/** What the file of settings says, and the folder that its globs start from. */
export interface FoundConfig {
  readonly config: Config;
  readonly folder: string;
}

const CONFIG_NAME = 'thai-ita.config.json';

/** The settings that hold for a folder: those of `--config`, else of the nearest file in it or above. */
export async function findConfig(given: GivenOptions, folder: string): Promise<FoundConfig | Problem> {
  const named = given.config?.at(-1);
  const file = named ?? (given['no-config'] === undefined ? nearest(folder) : undefined);
  if (file === undefined) return { config: {}, folder };
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError)
      return problem(`${file} ไม่ใช่ JSON: ${error.message}`, `${file} is not JSON: ${error.message}`);
    return problem(`${file}: อ่านไฟล์ไม่ได้ (${codeOf(error).th})`, `${file} cannot be read (${codeOf(error).en})`);
  }
  const { configSchema } = await import('./config-schema.js');
  const parsed = configSchema.safeParse(data);
  return parsed.success
    ? { config: parsed.data, folder: dirname(resolve(file)) }
    : faultOf(file, parsed.error.issues[0]);
}

function nearest(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const file = join(here, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (here === dirname(here)) return undefined;
  }
}

function faultOf(file: string, issue: z.core.$ZodIssue | undefined): Problem {
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const where = toJsonPointer([...(issue?.path ?? []), ...keys] as (string | number)[]);
  const flaw = issue === undefined ? undefined : flawOfIssue(issue as unknown as z.core.$ZodRawIssue);
  const { th, en } = flaw?.message ?? { th: 'ข้อมูลไม่ถูกต้อง', en: issue?.message ?? 'This is not valid.' };
  return problem(`${file} ${where}: ${th}`, `${file} ${where}: ${en}`);
}

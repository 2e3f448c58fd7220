import * as z from 'zod';
import { allRules } from '../../check/all-rules.js';

const level = z.enum(['off', 'note', 'warning', 'error']);

const columns = [
  ...['number', 'section', 'measure', 'activity', 'result', 'outcome', 'responsible', 'steps', 'monitoring', 'period'],
  ...['budget', 'spent', 'remaining', 'status', 'evidence', 'remarks', 'targets', 'problems', 'recommendations'],
  'ignored',
] as const;

const ignored = z.strictObject({
  code: z.string().min(1).describe('The code of the finding: check.years-agree, read.format.'),
  files: z
    .array(z.string().min(1))
    .optional()
    .describe('Globs of the files it holds for, from the folder of this file.'),
  path: z.string().startsWith('/').optional().describe('The part of the report it holds for: /measures/0.'),
  reason: z.string().min(1).describe('Why, for those who read it later.'),
});

/** The file `thai-ita.config.json`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  language: z.enum(['th', 'en', 'both']).optional().describe('Language of what is printed.'),
  strict: z.boolean().optional().describe('One step harder: notes become warnings, warnings become errors.'),
  maxWarnings: z.int().min(0).optional().describe('More warnings than this end with exit code 1.'),
  extensions: z.array(z.string().min(1)).optional().describe('Endings of the files that are read in folders.'),
  exclude: z.array(z.string().min(1)).optional().describe('Globs of what is left out of folders.'),
  columns: z
    .record(z.string(), z.enum(columns))
    .optional()
    .describe('What columns hold, by their heading as printed, where the program takes them otherwise.'),
  rules: z
    .partialRecord(z.enum(allRules.map(({ code }) => code)), level)
    .optional()
    .describe('Levels of rules, by code.'),
  options: z
    .partialRecord(z.enum(allRules.map(({ code }) => code)), z.record(z.string(), z.number()))
    .optional()
    .describe('Thresholds of rules, by code.'),
  ignore: z.array(ignored).optional().describe('Findings that somebody looked at and accepts.'),
});

/** What the file says. */
export type Config = z.infer<typeof configSchema>;

/** The JSON Schema of the file, by which editors complete it. */
export const configJsonSchema = (): object => ({
  ...z.toJSONSchema(configSchema, { target: 'draft-07', io: 'input' }),
  title: 'thai-ita.config.json',
});

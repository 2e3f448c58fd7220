// The form that all stacks take: an amount, a day, a fiscal year and a report.
import { bahtField, fiscalYearField, type MessageLanguage, reportDraftSchema, thaiDateField } from 'thai-ita/schema';
import * as z from 'zod';

/** Makes the form; its own fields speak Thai by default. */
export const makeWorkForm = (language?: MessageLanguage) =>
  z.object({
    budget: bahtField({ min: 0, max: 500_000, language }),
    startsOn: thaiDateField({ min: '2022-10-01', max: '2023-09-30', language }),
    fiscalYear: fiscalYearField({ min: 2562, max: 2569, language }),
    report: reportDraftSchema,
  });

export const workForm = makeWorkForm();

/** What the form gives: satang, days and years, and a report without ids. */
export type Work = z.infer<typeof workForm>;

// What a plain back end does with a form: fields in Thai to values, errors in Thai by field, a report from what was sent.
import { toReport, totalBudgetOf } from 'thai-ita/model';
import { bahtField, fiscalYearField, thaiDateField, thaiMessages, validateReport } from 'thai-ita/schema';
import * as z from 'zod';

const formSchema = z.object({
  agency: z.string().min(1),
  fiscalYear: fiscalYearField(),
  measure: z.string().min(1),
  budget: bahtField({ min: 0 }),
  startsOn: thaiDateField(),
});

/** The answer to one form: what to store, or what to show beside each field. */
function answerTo(fields: URLSearchParams): string {
  const { data, error } = formSchema.safeParse(Object.fromEntries(fields), { error: thaiMessages });
  if (data === undefined) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  const { agency, fiscalYear, measure, budget, startsOn } = data;
  const measures = [{ title: measure, budgetSatang: budget, startsOn }];
  const { value, issues } = validateReport(
    toReport({ agency: { name: agency }, fiscalYear, title: measure, measures }),
  );
  if (value === undefined) return issues.map(({ message }) => message.th).join('\n');
  return `${value.fiscalYear}, ${totalBudgetOf(value)} satang, from ${value.measures[0]?.startsOn}`;
}

const form = new URLSearchParams({
  agency: 'อบต.ตัวอย่าง',
  fiscalYear: 'ปีงบประมาณ พ.ศ. ๒๕๖๖',
  measure: 'ไม่รับของขวัญ',
  budget: '๑๒,๕๐๐ บาท',
  startsOn: '๑ ต.ค. ๒๕๖๕',
});
console.log(answerTo(form));
// prints: 2566, 1250000 satang, from 2022-10-01
form.set('fiscalYear', '2023');
form.set('measure', '');
console.log(answerTo(form));
// prints: fiscalYear: "2023" ไม่ใช่ปีงบประมาณ พ.ศ. 2505–2999
// prints: measure: ต้องไม่ว่าง

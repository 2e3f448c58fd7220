// Dates of the Buddhist era and the fiscal year they lie in.
import { explainThaiDate, fiscalYearOf, formatThaiDate, isoDay, parseThaiDate, quarterOf } from 'thai-ita/calendar';

console.log(parseThaiDate('วันศุกร์ที่ ๕ มกราคม พ.ศ. ๒๕๖๗'));
// prints: 2024-01-05
console.log(explainThaiDate('29 ก.พ. 2568')?.message.en);
// prints: There is no day 29 in month 2 of that year.
console.log(formatThaiDate(isoDay('2024-01-05'), { style: 'medium', digits: 'thai' }));
// prints: ๕ ม.ค. ๒๕๖๗
// An instant is the day that it is in Bangkok, wherever the process runs.
console.log(fiscalYearOf(new Date('2023-09-30T18:00Z')), quarterOf(new Date('2023-09-30T18:00Z')));
// prints: 2567 1

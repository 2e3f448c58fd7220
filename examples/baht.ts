// Amounts of money: from the text of a report to satang, and from satang to the words of a cheque.
import { explainBaht, formatBaht, formatBahtWords, parseBaht, parseBahtWords, satangOfBaht } from 'thai-ita/thai';

const budget = parseBaht('๑๕,๖๔๒,๗๖๙.๕๕ บาท');
console.log(budget);
// prints: 1564276955
console.log(formatBaht(budget ?? 0, { unit: 'sign' }));
// prints: ฿15,642,769.55
console.log(formatBahtWords(satangOfBaht(1.005)));
// prints: หนึ่งบาทหนึ่งสตางค์
console.log(parseBahtWords('สามหมื่นบาทถ้วน'));
// prints: 3000000

const issue = explainBaht('1,23,4.50 บาท');
console.log(issue?.code, issue?.place?.source?.offset, issue?.expected);
// prints: thai.number-wrong-grouping 2 1,234.50

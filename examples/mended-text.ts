// Text from a web page or a PDF, mended, with what was mended; then cut into words.
import { repairThai, wordsOf } from 'thai-ita/thai';

const { text, repairs } = repairThai('เเผนงาน\u00A0การดํา\u200Bเนินงาน', { only: 'safe' });
console.log(text);
// prints: แผนงาน การดำเนินงาน
for (const { kind, offset } of repairs) console.log(kind, offset);
// prints: sara-ae 0
// prints: white-space 7
// prints: sara-am 12
console.log(wordsOf('อบต.ดีเด่น พ.ศ. ๒๕๖๖').join('|'));
// prints: อบต.|ดี|เด่น| |พ.ศ.| |๒๕๖๖

// What a sentence of a report says, piece by piece.
import { findMentions } from 'thai-ita/mention';

const sentence =
  '๑. ตามระเบียบ พ.ศ. ๒๕๖๑ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ทำแล้ว ๕๙ โครงการ เป็นเงิน ๑,๐๐๐ บาท (หนึ่งพันบาทถ้วน) เมื่อ 5 ม.ค. 67';
for (const mention of findMentions(sentence)) {
  if (mention.kind === 'fiscal-year') console.log('fiscal year', mention.fiscalYear);
  if (mention.kind === 'year') console.log('year of a', mention.of, mention.year);
  if (mention.kind === 'count') console.log(mention.count, mention.unit);
  if (mention.kind === 'amount') console.log(mention.satang, 'satang, in words', mention.words?.satang);
  if (mention.kind === 'date') console.log('date', mention.day);
}
// prints: year of a law 2561
// prints: fiscal year 2566
// prints: 59 โครงการ
// prints: 100000 satang, in words 100000
// prints: date 2024-01-05

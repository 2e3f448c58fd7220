// findMentions over texts from 1 KB to 10 MB: time in proportion to length, on plain and on hostile text.
import { findMentions } from 'thai-ita/mention';

const sentence =
  '<p>๑. รายงานผลการดำเนินงานตามแผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ จำนวน ๕๙ โครงการ เป็นเงิน ๑๕,๖๔๒,๗๖๙.๕๕ บาท</p> ' +
  'ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐ เมื่อวันศุกร์ที่ 5 มกราคม พ.ศ. 2567 ' +
  'มีช่องทางการแจ้งเรื่องร้องเรียนบนเว็บไซต์ https://www.example.go.th/news/1 โทร. 044-123456 แผน พ.ศ. ๒๕๖๖-๒๕๗๐ (O43) ร้อยละ ๘๕.๑๕\n';

/** Texts that make a careless reader go back over what it has read. */
const hostile: Readonly<Record<string, string>> = {
  'digits only': '1',
  'Thai digits and o': '๑o',
  'digits and commas': '1,',
  'digits and points': '1.',
  'digits and hyphens': '1-',
  'days and spaces': '1 - ',
  'spaces before a digit': `${' '.repeat(999)}1`,
  'points before a year': `${'.'.repeat(995)}2566 `,
  'law words and years': 'ระเบียบ พ.ศ. 2566 ',
  'open parentheses': '1 บาท (',
  'words never closed': `1 บาท (${'หนึ่ง'.repeat(80)}`,
  'points of a host': 'a.',
  'one-letter addresses': 'a@',
  'an endless local part': 'a',
  'addresses of parentheses': 'https://a.go.th/) ',
  'an endless path': 'https://a.go.th/)))',
  'scale words': '1 ล้านล้านล้านล้าน',
};

const megabytes = (text: string): number => new TextEncoder().encode(text).length / 1e6;

/** The best of several rounds, in milliseconds. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  const rounds = Math.max(3, Math.min(200, 2e6 / text.length));
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    findMentions(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function report(name: string, text: string): number {
  const milliseconds = timeOf(text);
  const speed = (megabytes(text) / milliseconds) * 1e3;
  console.log(`  ${name.padEnd(34)} ${milliseconds.toFixed(3).padStart(10)} ms ${speed.toFixed(1).padStart(8)} MB/s`);
  return speed;
}

const filled = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / (megabytes(piece) * 1e6)));

export async function run(): Promise<void> {
  console.log('\nfindMentions, a report of so many bytes (UTF-8)');
  filled(sentence, 1e6).split('\n').forEach(findMentions);
  for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7]) report(`${bytes / 1e3} KB`, filled(sentence, bytes));
  for (const [name, piece] of Object.entries(hostile)) {
    console.log(`\n${name}`);
    for (const bytes of [1e5, 1e6, 1e7]) report(`${bytes / 1e3} KB`, filled(piece, bytes));
  }
}

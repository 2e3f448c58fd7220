import { Parser } from 'htmlparser2';
import { readReport } from 'thai-ita/read';
import { compare } from './compare.js';

/** One row of a report's table, some 1.5 KB. */
const row = (at: number): string =>
  `<tr><td><p>${at}. ส่งเสริมความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้างของหน่วยงาน</p></td><td><ol style="list-style-type: none"><li>๑. จัดทำแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และเผยแพร่บนเว็บไซต์</li><li>๒. รายงานผลการจัดซื้อจัดจ้างรายเดือน ประกอบด้วย (๑) ชื่อโครงการ (๒) วงเงิน (๓) ผู้ชนะการเสนอราคา</li><li>๓. กำหนดแนวปฏิบัติ Dos &amp; Don'ts และประชาสัมพันธ์ให้ประชาชนรับทราบอย่างทั่วถึง</li></ol></td><td><p>๑. ประชาชนตรวจสอบการใช้จ่ายได้ เป็นเงิน ๑๕,๖๔๒,๗๖๙.๕๕ บาท ๒. พนักงานปฏิบัติตามแนวปฏิบัติ</p></td></tr>\n`;

/** A page with a table, at least that many UTF-16 units long. */
export function pageOf(length: number): string {
  const head =
    '<h1>รายงานผลการดำเนินการตามมาตรการ</h1><p>ประจำปีงบประมาณ พ.ศ. ๒๕๖๖</p><p>องค์การบริหารส่วนตำบลตัวอย่าง</p><table><tr><th>มาตรการ</th><th>ผลการดำเนินงาน</th><th>ผลลัพธ์</th></tr>\n';
  const rows: string[] = [];
  for (let size = head.length; size < length; size += rows.at(-1)?.length ?? 1) rows.push(row(rows.length + 1));
  return `${head}${rows.join('')}</table>`;
}

/** Reading beside the bare tokenizer on the same text, and its growth. */
export async function run(): Promise<void> {
  readAll();
  const page = pageOf(1_000_000);
  await compare('1 MB of HTML', [
    { name: 'readReport', run: () => readReport(page, { format: 'html' }) },
    {
      name: 'htmlparser2 Parser, empty handlers',
      run: () => {
        const parser = new Parser({ ontext() {}, onopentag() {}, onclosetag() {} });
        parser.end(page);
        return parser;
      },
    },
  ]);
  for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = pageOf(length);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const reading = readReport(text, { format: 'html' });
    const time = performance.now() - start;
    const memory = process.memoryUsage().heapUsed - before;
    console.log(
      `  ${String(text.length).padStart(10)} units  ${time.toFixed(1).padStart(8)} ms  ${((time * 1e6) / text.length).toFixed(0).padStart(5)} ns per unit  ${(memory / (text.length * 2)).toFixed(1)} × the text's memory  ${reading.value?.measures.length} measures`,
    );
  }
}

/** Reads as many reports as there are subdistrict organizations, one after the other, and tells time and memory. */
function readAll(): void {
  const page = pageOf(30_000);
  const start = performance.now();
  let activities = 0;
  for (let count = 0; count < 5300; count += 1) {
    for (const measure of readReport(page, { format: 'html' }).value?.measures ?? [])
      activities += measure.activities.length;
  }
  const seconds = (performance.now() - start) / 1000;
  const memory = process.memoryUsage().rss / 1e6;
  console.log(
    `  5,300 reports of ${page.length} units: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB resident, ${activities} activities`,
  );
}

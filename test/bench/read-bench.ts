import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Parser } from 'htmlparser2';
import { readReport } from 'thai-ita/read';
import { type Candidate, compare } from './compare.js';
import { flattened } from './thai-corpus.js';

/** One row of a report's table: five or six activities and three outcomes in some 1,100 units, as in published reports. */
const row = (at: number): string =>
  at % 2 === 0
    ? `<tr><td><p>${at}. ส่งเสริมความโปร่งใสในการใช้จ่ายงบประมาณและการจัดซื้อจัดจ้างของหน่วยงาน ให้ประชาชนตรวจสอบได้ทุกขั้นตอน</p></td><td><ol style="list-style-type: none"><li>๑. จัดทำแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และเผยแพร่บนเว็บไซต์ของหน่วยงานภายในสามสิบวันนับแต่วันที่ข้อบัญญัติงบประมาณมีผลใช้บังคับ</li><li>๒. รายงานผลการจัดซื้อจัดจ้างรายเดือนตามแบบที่กรมบัญชีกลางกำหนด ประกอบด้วย (๑) ชื่อโครงการ (๒) วงเงินงบประมาณ (๓) ผู้ชนะการเสนอราคา</li><li>๓. กำหนดแนวปฏิบัติ Dos &amp; Don'ts สำหรับเจ้าหน้าที่พัสดุ และประชาสัมพันธ์ให้ผู้ประกอบการรับทราบอย่างทั่วถึงผ่านช่องทางของหน่วยงาน</li><li>๔. มีคำสั่งแต่งตั้งคณะกรรมการตรวจรับพัสดุโดยไม่ซ้ำกับคณะกรรมการพิจารณาผล ตามระเบียบกระทรวงการคลัง พ.ศ. ๒๕๖๐</li><li>๕. จัดอบรมให้ความรู้เรื่องการขัดกันแห่งผลประโยชน์แก่ผู้ที่เกี่ยวข้องกับการจัดซื้อจัดจ้าง ปีละสองครั้ง</li></ol></td><td><p>๑. ประชาชนตรวจสอบการใช้จ่ายงบประมาณได้ทุกโครงการ เป็นเงิน ๑๕,๖๔๒,๗๖๙.๕๕ บาท</p> <p>๒. พนักงานปฏิบัติตามแนวปฏิบัติและไม่พบข้อร้องเรียนในรอบปี</p> <p>๓. ผู้ประกอบการได้รับข้อมูลที่เท่าเทียมกันและแข่งขันกันอย่างเป็นธรรม</p></td></tr>\n`
    : `<tr><td><p>${at}. ปรับปรุงการให้บริการประชาชนให้เป็นไปตามขั้นตอนและระยะเวลาที่กำหนด โดยเท่าเทียมและไม่เลือกปฏิบัติ</p></td><td><p>๑. จัดทำคู่มือสำหรับประชาชนครบทุกงานบริการ และปิดประกาศไว้ ณ จุดให้บริการของสำนักงานปลัดและกองคลัง ๒. เปิดช่องทางให้บริการออนไลน์ (E-Service) สำหรับการขออนุญาตก่อสร้างและการชำระภาษี เพื่อลดการเดินทางของประชาชน ๓. รายงานผลการให้บริการประชาชน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ต่อที่ประชุมสภาท้องถิ่นและเผยแพร่บนเว็บไซต์ ๔. สำรวจความพึงพอใจของผู้รับบริการจากผู้ประเมินภายนอก จำนวน ๔๐๐ คน แล้วนำข้อเสนอแนะมาจัดทำแผนปรับปรุงงาน ๕. จัดประชุมพนักงานทุกเดือนเพื่อทบทวนขั้นตอนที่ประชาชนร้องเรียนบ่อยและมอบหมายผู้รับผิดชอบ ๖. ประกาศเจตนารมณ์ไม่รับของขวัญจากการปฏิบัติหน้าที่ทั้งภาษาไทยและภาษาอังกฤษ</p></td><td><p>๑. ประชาชนทราบขั้นตอนและระยะเวลาของงานบริการทุกงานก่อนยื่นคำขอ ๒. ผู้รับบริการพึงพอใจร้อยละ ๙๔.๕ สูงกว่าปีก่อน ๓. ไม่มีเรื่องร้องเรียนว่าเจ้าหน้าที่เลือกปฏิบัติ</p></td></tr>\n`;

/** A page with a table, at least that many UTF-16 units long. */
export function pageOf(length: number): string {
  const head =
    '<h1>รายงานผลการดำเนินการตามมาตรการ</h1><p>ประจำปีงบประมาณ พ.ศ. ๒๕๖๖</p><p>องค์การบริหารส่วนตำบลตัวอย่าง</p><table><tr><th>มาตรการ</th><th>ผลการดำเนินงาน</th><th>ผลลัพธ์</th></tr>\n';
  const rows: string[] = [];
  for (let size = head.length; size < length; size += rows.at(-1)?.length ?? 1) rows.push(row(rows.length + 1));
  return flattened(`${head}${rows.join('')}</table>`);
}

/** Reading beside the bare tokenizer on the same text, and its growth. */
export async function run(): Promise<void> {
  readAll();
  const page = pageOf(1_000_000);
  // a round has three or four runs of each: many rounds, or the ratio is that of chance
  const candidates: Candidate[] = [
    { name: 'readReport', run: () => readReport(page, { format: 'html' }).value?.measures.length },
    { name: 'readReport, and all its places', run: () => readReport(page, { format: 'html' }).places.size },
    {
      name: 'htmlparser2 Parser, empty handlers',
      run: () => {
        const parser = new Parser({ ontext() {}, onopentag() {}, onclosetag() {} });
        parser.end(page);
        return parser.endIndex;
      },
    },
  ];
  await compare('1 MB of HTML', candidates, 15);
  for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = pageOf(length);
    const bytes = new TextEncoder().encode(text).length;
    readReport(text, { format: 'html' });
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const reading = readReport(text, { format: 'html' });
    const time = performance.now() - start;
    collectGarbage();
    const kept = process.memoryUsage().heapUsed - before;
    console.log(
      `  ${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${time.toFixed(1).padStart(8)} ms  ${((time * 1e6) / bytes).toFixed(0).padStart(5)} ns a byte  the reading holds ${(kept / bytes).toFixed(1)} times the input  ${reading.value?.measures.length} measures, ${reading.places.size} places`,
    );
  }
  tellPeaks();
}

/** Prints the peak of memory for pages of 0.3 to 26 MB, each read in a process of its own by the built package. */
function tellPeaks(): void {
  const folder = mkdtempSync(join(tmpdir(), 'read-peak-'));
  const script = fileURLToPath(new URL('read-peak.mjs', import.meta.url));
  for (const length of [100_000, 380_000, 1_000_000, 10_000_000]) {
    const file = join(folder, 'page.html');
    writeFileSync(file, pageOf(length));
    const { stdout, status } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
    process.stdout.write(status === 0 ? stdout : '  the peak of memory wants `npm run build` first\n');
  }
  rmSync(folder, { recursive: true });
}

/** Frees what nothing holds, so that what a reading holds can be told. */
const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

/** Reads as many reports as there are subdistrict organizations, one after the other, and tells time and memory. */
function readAll(): void {
  const page = pageOf(10_900);
  const bytes = new TextEncoder().encode(page).length;
  const start = performance.now();
  let items = 0;
  for (let count = 0; count < 5300; count += 1) {
    for (const { activities, outcomes } of readReport(page, { format: 'html' }).value?.measures ?? []) {
      items += activities.length + outcomes.length;
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const memory = process.memoryUsage().rss / 1e6;
  console.log(
    `  5,300 reports of ${(bytes / 1000).toFixed(1)} kB: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB resident, ${items / 5300} items each`,
  );
}

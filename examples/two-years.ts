// What an officer did with last year's report: copied it, advanced the year, and changed a few things.
import { describeChange, diffReports, diffText, historyOf } from 'thai-ita/diff';
import { readReport } from 'thai-ita/read';

const reportOf = (year: string, activities: string, outcome: string) =>
  readReport(
    `อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. ${year}\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n๑. ความโปร่งใส\t${activities}\t${outcome}`,
  ).value;

const before = reportOf(
  '๒๕๖๖',
  '๑. จัดทำแผนประจำปี พ.ศ. ๒๕๖๖ ๒. ตรวจนับพัสดุประจำปี พ.ศ. ๒๕๖๖ ๓. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน',
  'ประชาชนรับทราบข้อมูล',
);
const after = reportOf(
  '๒๕๖๗',
  '๑. จัดทำแผนประจำปี พ.ศ. ๒๕๖๗ ๒. ตรวจนับพัสดุประจำปี พ.ศ. ๒๕๖๖ ๓. เผยแพร่ผลการจัดซื้อจัดจ้างทุกเดือน',
  'ประชาชนรับทราบข้อมูล',
);
if (before === undefined || after === undefined) throw new Error('both are reports');

for (const change of diffReports(before, after).changes) console.log(describeChange(change).th);
// prints: รายงาน เปลี่ยนเฉพาะปี
// prints: กิจกรรมที่ ๑ ของมาตรการที่ ๑ เปลี่ยนเฉพาะปี
// prints: กิจกรรมที่ ๒ ของมาตรการที่ ๑ ยังระบุปีเดิม
// prints: กิจกรรมที่ ๓ ของมาตรการที่ ๑ แก้ถ้อยคำ

const signs = { same: '', removed: '−', added: '+' };
const pieces = diffText('เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', 'เผยแพร่ผลการจัดซื้อจัดจ้างทุกเดือน');
console.log(pieces.map(({ kind, text }) => `${signs[kind]}${text}`).join(' '));
// prints: เผยแพร่ผลการจัดซื้อจัดจ้าง −ราย +ทุก เดือน

console.log(historyOf([before, after]).filter(({ changedIn }) => changedIn.includes(2567)).length, 'changed in 2567');
// prints: 2 changed in 2567

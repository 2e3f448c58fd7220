import type { ColumnReading } from 'thai-ita/model';
import type { Column, ColumnChoice } from 'thai-ita/read';
import type { Bilingual } from 'thai-ita/thai';
import { useSay } from './language.js';

const roles: Readonly<Record<Column, Bilingual>> = {
  number: { th: 'ลำดับที่', en: 'number' },
  section: { th: 'หมวด', en: 'section' },
  measure: { th: 'มาตรการ', en: 'measure' },
  activity: { th: 'กิจกรรม', en: 'activity' },
  result: { th: 'ผลของกิจกรรม', en: 'result' },
  outcome: { th: 'ผลลัพธ์', en: 'outcome' },
  responsible: { th: 'ผู้รับผิดชอบ', en: 'responsible' },
  steps: { th: 'ขั้นตอน', en: 'steps' },
  monitoring: { th: 'การกำกับติดตาม', en: 'monitoring' },
  period: { th: 'ระยะเวลา', en: 'period' },
  budget: { th: 'งบประมาณ', en: 'budget' },
  spent: { th: 'เงินที่ใช้', en: 'spent' },
  remaining: { th: 'เงินคงเหลือ', en: 'remaining' },
  status: { th: 'สถานะ', en: 'status' },
  evidence: { th: 'หลักฐาน', en: 'evidence' },
  remarks: { th: 'หมายเหตุ', en: 'remarks' },
  targets: { th: 'ตัวชี้วัด', en: 'targets' },
  problems: { th: 'ปัญหา', en: 'problems' },
  recommendations: { th: 'ข้อเสนอแนะ', en: 'recommendations' },
  ignored: { th: 'ไม่ใช้', en: 'left out' },
};

const reasons: Readonly<Record<NonNullable<ColumnReading['by']>, Bilingual>> = {
  caller: { th: 'ผู้ใช้กำหนด', en: 'you said so' },
  heading: { th: 'คำในหัวคอลัมน์', en: 'words of the heading' },
  cells: { th: 'เนื้อหาในช่อง', en: 'what the cells hold' },
  order: { th: 'ลำดับของคอลัมน์', en: 'order of the columns' },
};

interface ColumnsProps {
  readonly columns: readonly ColumnReading[];
  readonly chosen: ColumnChoice;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** What each column was taken for, and why; another role can be chosen. */
export function Columns({ columns, chosen, onChoose }: ColumnsProps) {
  const say = useSay();
  if (columns.length === 0) return <p>{say({ th: 'ไม่มีตารางที่มีหัวคอลัมน์', en: 'There is no table with headings.' })}</p>;

  function choose(heading: string, role: string): void {
    const { [heading]: _, ...others } = chosen;
    onChoose(role === '' ? others : { ...others, [heading]: role as Column });
  }

  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ th: 'หัวคอลัมน์', en: 'Heading' })}</th>
            <th scope="col">{say({ th: 'อ่านเป็น', en: 'Read as' })}</th>
            <th scope="col">{say({ th: 'เพราะ', en: 'Because of' })}</th>
            <th scope="col">{say({ th: 'คะแนน', en: 'Score' })}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ table, column, heading, role, score, by }) => (
            <tr key={`${table}.${column}`}>
              <th scope="row">{heading}</th>
              <td>
                <select
                  aria-label={say({ th: `บทบาทของ ${heading}`, en: `Role of ${heading}` })}
                  value={chosen[heading] ?? ''}
                  onChange={(event) => choose(heading, event.currentTarget.value)}
                >
                  <option value="">
                    {say({ th: 'อัตโนมัติ', en: 'automatic' })}
                    {chosen[heading] === undefined &&
                      ` (${role === undefined ? '?' : say(roles[role as Column] ?? { th: role, en: role })})`}
                  </option>
                  {Object.entries(roles).map(([name, label]) => (
                    <option key={name} value={name}>
                      {say(label)}
                    </option>
                  ))}
                </select>
              </td>
              <td>{by === undefined ? '–' : say(reasons[by])}</td>
              <td>
                <meter min={0} max={1} value={score} aria-label={say({ th: 'คะแนน', en: 'score' })} />{' '}
                {score.toFixed(2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

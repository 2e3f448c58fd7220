import { existsSync, readFileSync } from 'node:fs';
import type { Activity, Measure } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const folder = '../shared/cases/documents/';
const isHere = existsSync(folder);
if (!isHere && process.env['CI']) throw new Error(`no documents in ${folder}`);

/** An activity in a line: `1:text → [period] result + result {other fields}`. */
function activityLine({ id: _, number, text, results, ...rest }: Activity): string {
  const came = results
    ?.map(({ period, text: said }) => (period === undefined ? said : `[${period}] ${said}`))
    .join(' + ');
  return `${number === undefined ? '' : `${number}:`}${text}${came === undefined ? '' : ` → ${came}`}${fieldsOf(rest)}`;
}

/** A measure in a line: `number title | activities | outcomes {other fields}`. */
function measureLine({ id: _, number, title, activities, outcomes, ...rest }: Measure): string {
  const items = outcomes.map((item) => `${item.number === undefined ? '' : `${item.number}:`}${item.text}`);
  const head = number === undefined ? title : `${number} ${title}`;
  return `${head} | ${activities.map(activityLine).join(' ¦ ')} | ${items.join(' ¦ ')}${fieldsOf(rest)}`;
}

const fieldsOf = (rest: object): string =>
  Object.keys(rest).length === 0
    ? ''
    : ` {${Object.entries(rest)
        .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(' › ') : value}`)
        .join(', ')}}`;

/** A document, its agency and year, its measures a line each, and codes that have to be among the issues. */
type Case = readonly [
  file: string,
  expected: {
    readonly year?: number;
    readonly agency?: string;
    readonly title?: string;
    readonly measures: readonly string[] | 'none';
    readonly codes?: readonly string[];
    readonly unread?: readonly string[];
  },
];

const usual = 'รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2566';

const cases: readonly Case[] = [
  [
    '02-year-before-unit-word-title.tsv',
    {
      year: 2566,
      title: 'รายงานผล ปีงบประมาณ 2566 รอบ 6 เดือน',
      measures: ['1 เปิดเผยข้อมูล | แผนปีงบประมาณ 2563 โครงการอบรม | ครบถ้วน'],
    },
  ],
  [
    '03-result-beside-activity.tsv',
    {
      measures: [
        '1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ → ปรับปรุงแล้ว 36 หัวข้อ |  {responsible: สำนักปลัด}',
        '2 โปร่งใสในงานพัสดุ | ประกาศราคากลาง → ประกาศ 12 ครั้ง |  {responsible: กองคลัง}',
      ],
    },
  ],
  [
    '04-project-activity-report.tsv',
    {
      measures: [
        '1 โครงการอบรมคุณธรรม | อบรมแล้ว ๔๕ คน |  {responsible: สำนักปลัด, budgetSatang: 2000000}',
        '2 โครงการเว็บไซต์โปร่งใส | ปรับปรุงแล้ว |  {responsible: กองคลัง, budgetSatang: 500000}',
      ],
    },
  ],
  [
    '05-unknown-measure-heading.tsv',
    {
      measures: [
        '1 ควรเพิ่มช่องทางร้องเรียน | เปิดช่องทางใหม่แล้ว |  {responsible: สำนักปลัด}',
        '2 ควรประกาศแผนจัดซื้อ | ประกาศแล้ว |  {responsible: กองคลัง}',
      ],
      codes: ['read.guessed-column'],
    },
  ],
  [
    '06-assessment-year-first.tsv',
    {
      year: 2566,
      title: usual,
      measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน'],
      unread: ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565 ได้ 85.20 คะแนน'],
    },
  ],
  [
    '07-assessment-year-first-one-line.tsv',
    {
      year: 2566,
      title:
        'รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565 และมาตรการส่งเสริมความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566',
      measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน'],
      codes: ['read.several-fiscal-years'],
    },
  ],
  [
    '08-group-row.html',
    {
      measures: [
        '1 สร้างจิตสำนึก | จัดอบรม | ผ่านร้อยละ ๙๐ {sections: มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต}',
        '2 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบ ๓๖ ข้อ {sections: มิติที่ ๒ การบริหารราชการเพื่อป้องกันการทุจริต}',
      ],
    },
  ],
  [
    '09-group-row-with-number-column.html',
    {
      measures: [
        '1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน {sections: ด้านการให้บริการ}',
        '2 งานพัสดุโปร่งใส | ประกาศราคากลาง | 12 ครั้ง {sections: ด้านงบประมาณ}',
      ],
    },
  ],
  [
    '10-table-per-measure.html',
    {
      measures: [
        '1 เปิดเผยข้อมูล | 1:ปรับปรุงเว็บไซต์ {responsible: สำนักปลัด} ¦ 2:เปิดเพจ {responsible: สำนักปลัด} | ครบ 36 ข้อ ¦ ผู้ติดตาม 500 คน',
        '2 งานพัสดุโปร่งใส | 1:ประกาศราคากลาง | 12 ครั้ง {responsible: กองคลัง}',
      ],
    },
  ],
  [
    '11-word-paste-cell-lines.tsv',
    {
      measures: [
        '1 เปิดเผยข้อมูล | 1:ปรับปรุงเว็บไซต์ ¦ 2:เปิดเพจ | ครบ 36 ข้อ ¦ ประชาชนเข้าถึงได้',
        '2 งานพัสดุโปร่งใส | 1:ประกาศราคากลาง | 12 ครั้ง',
      ],
      codes: ['read.rows-joined'],
    },
  ],
  [
    '12-excel-paste-cell-lines.tsv',
    {
      measures: ['1 เปิดเผยข้อมูล | 1:ปรับปรุงเว็บไซต์ ¦ 2:เปิดเพจ | ครบ 36 ข้อ', '2 งานพัสดุโปร่งใส | 1:ประกาศราคากลาง | 12 ครั้ง'],
    },
  ],
  [
    '13-half-year-columns.html',
    {
      measures: [
        '1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ → [รอบ 6 เดือน] อยู่ระหว่างดำเนินการ + [รอบ 12 เดือน] ครบ 36 ข้อ |  {responsible: สำนักปลัด}',
      ],
    },
  ],
  [
    '14-year-columns.html',
    {
      measures: ['1 สร้างจิตสำนึก | จัดอบรม |  {budgetSatang: 1000000}'],
      codes: ['read.other-year-column'],
      unread: ['-', '30,000'],
    },
  ],
  [
    '15-decimal-taken-as-number.html',
    {
      measures: [
        '1 เปิดเผยข้อมูล | 1.1:จัดอบรม ¦ 1.2:ผู้ตอบพึงพอใจร้อยละ 85.2 ของผู้ตอบทั้งหมด | ดี',
        '2 พัฒนาอาชีพ | 4.2:ส่งเสริมการเลี้ยงไหม ได้ผลผลิต 58.3 ตัน ตลอดปี | ดี',
      ],
    },
  ],
  [
    '16-paragraph-after-list.html',
    {
      measures: [
        '1 พัฒนาทักษะ | 1:อบรมรุ่นแรก ¦ 2:อบรมรุ่นที่สอง ¦ ผลการดำเนินงาน ¦ 1:ผู้เข้าอบรม 91 คน ¦ 2:พอใจร้อยละ 84.90 ¦ ใช้งบประมาณ 12,000 บาท | ดี',
      ],
    },
  ],
  [
    '17-dash-as-evidence.tsv',
    {
      measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน', '2 งานพัสดุโปร่งใส | ประกาศราคากลาง | 12 ครั้ง'],
      codes: ['read.lone-dash', 'read.stated-none'],
    },
  ],
  [
    '18-dash-bullet-without-blank.tsv',
    {
      measures: [
        '1 เปิดเผยข้อมูล | -:ปรับปรุงเว็บไซต์ | -:ครบถ้วน',
        '2 งานพัสดุโปร่งใส | -:ประกาศราคากลาง | -:12 ครั้ง',
        '3 ก | *:ประชุม | *:ดี',
      ],
    },
  ],
  [
    '19-remaining-budget.tsv',
    { measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน {budgetSatang: 2000000, remainingSatang: 500000}'] },
  ],
  [
    '20-body-line-chosen-as-title.html',
    { year: 2569, title: 'แบบรายงานการนิเทศ ปีงบประมาณ พ.ศ. 2569', measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน'] },
  ],
  [
    '21-two-level-measures.html',
    {
      measures: [
        '1.1 บุคลากร | จัดอบรม | ผ่านร้อยละ 90 {sections: 1. สร้างจิตสำนึก}',
        '1.2 ประชาชน | รณรงค์ | 100 คน {sections: 1. สร้างจิตสำนึก}',
        '2.1 ภายใน | ตรวจสอบภายใน | ไม่พบข้อทักท้วง {sections: 2. ตรวจสอบ}',
      ],
    },
  ],
  ['22-pipe-table-without-rule.txt', { measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน'] }],
  [
    '23-pdf-columns-as-blanks.txt',
    {
      measures: [
        '1 เปิดเผยข้อมูล | 1:ปรับปรุงเว็บไซต์ ¦ 2:เปิดเพจ | ครบ 36 ข้อ ¦ ประชาชนเข้าถึงได้',
        '2 งานพัสดุโปร่งใส | 1:ประกาศราคากลาง | 12 ครั้ง',
      ],
      codes: ['read.guessed-table'],
    },
  ],
  [
    '24-one-cell-per-line.txt',
    {
      measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบ 36 ข้อ', '2 งานพัสดุโปร่งใส | ประกาศราคากลาง | 12 ครั้ง'],
      codes: ['read.guessed-table'],
    },
  ],
  [
    '25-labelled-lines.txt',
    {
      measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ → ครบ 36 ข้อ | ', '2 งานพัสดุโปร่งใส | ประกาศราคากลาง → 12 ครั้ง | '],
      codes: ['read.guessed-table'],
    },
  ],
  [
    '26-transposed.html',
    { measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ → ครบ 36 ข้อ |  {responsible: สำนักปลัด, budgetSatang: 2000000}'] },
  ],
  [
    '27-sara-am-for-sara-aa.tsv',
    {
      year: 2566,
      title: 'รำยงำนผล ประจ ำปีงบประมำณ พ.ศ. 2566',
      measures: ['1 มำตรกำรเผยแพร่ข้อมูล | ปรับปรุงเว็บไซต์ | ประชำชนรับทรำบ'],
      codes: ['read.damaged-text'],
    },
  ],
  [
    '29-agency-not-local-government.tsv',
    { agency: 'โรงพยาบาลสมมติ', measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน'] },
  ],
  [
    '30-year-without-fiscal-word.tsv',
    {
      title: 'รายงานผลการดำเนินการตามมาตรการ ประจำปี พ.ศ. 2566',
      measures: ['1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน'],
      codes: ['read.fiscal-year-not-named'],
    },
  ],
  [
    '31-period-with-month-word.tsv',
    {
      measures: [
        '1 เปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | ครบถ้วน {period: เดือนตุลาคม 2565 ถึง เดือนกันยายน 2566, startsOn: 2022-10-01, endsOn: 2023-09-30}',
        '2 งานพัสดุโปร่งใส | ประกาศราคากลาง | 12 ครั้ง {period: ต.ค. - ก.ย., startsOn: 2022-10-01, endsOn: 2023-09-30}',
      ],
    },
  ],
  [
    '34-status-words.tsv',
    {
      measures: [
        '1 ก | ข | ค {status: done}',
        '2 ก | ข | ค {status: done}',
        '3 ก | ข | ค {status: in-progress}',
        '4 ก | ข | ค {status: not-started}',
        '5 ก | ข | ค {status: cancelled}',
      ],
    },
  ],
  [
    '35-html-fragment-as-csv.html',
    {
      measures: 'none',
      codes: ['read.no-table'],
      unread: ['เทศบาลตำบลสมมติ', 'นโยบาย', '๑. ด้านการศึกษา', '๑.๑ ส่งเสริมการเรียน', '๑.๒ สนับสนุนอุปกรณ์'],
    },
  ],
  [
    '36-prose-torn-at-commas.txt',
    {
      measures: 'none',
      codes: ['read.no-table'],
      unread: [
        usual,
        'เทศบาลตำบลสมมติ',
        'ด้านการใช้จ่าย ใช้เงินทั้งสิ้น 785,000 บาท จากที่ตั้งไว้ 1,000,916 บาท',
        'ด้านการเปิดเผยข้อมูล ครบ 36 ข้อ',
      ],
    },
  ],
];

describe.skipIf(!isHere)('small documents in real layouts', () => {
  test.each(cases)('%s', (file, expected) => {
    const { value, issues, unread } = readReport(readFileSync(folder + file, 'utf8'));
    const codes = issues.map(({ code }) => code);
    for (const code of expected.codes ?? []) expect(codes).toContain(code);
    expect(unread.map(({ text }) => text)).toEqual(expected.unread ?? []);
    if (expected.measures === 'none') {
      expect(value).toBeUndefined();
      return;
    }
    expect(value?.measures.map(measureLine)).toEqual(expected.measures);
    expect(value?.agency.name).toBe(expected.agency ?? 'เทศบาลตำบลสมมติ');
    expect(value?.fiscalYear).toBe(expected.year ?? 2566);
    expect(value?.title).toBe(expected.title ?? usual);
    expect(codes.filter((code) => code === 'read.no-fiscal-year' || code === 'read.no-agency')).toEqual([]);
  });
});

import {
  allRules,
  applyFixes,
  checkReport,
  defineRule,
  findRule,
  recommended,
  strict,
  writeIssuesHtml,
  writeIssuesJson,
  writeIssuesJunit,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from 'thai-ita/check';
import type { Activity, Agency, FilingScheme, Measure, Report } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

/** A report of 2566 whose one activity has this text. */
const said = (text: string): Report => reportOf(2566, [['1. โปร่งใส', [text], ['ดีงาม']]]);

/** A report whose one measure has these fields besides. */
const measured = (fields: Partial<Measure>): Report => {
  const report = reportOf(2566, [['โปร่งใส', ['จัดทำแผน'], ['ดีงาม']]]);
  return { ...report, measures: report.measures.map((measure) => ({ ...measure, ...fields })) };
};

/** The report without the year it is about. */
const withoutYear = ({ fiscalYear: _, ...report }: Report): Report => report;

const day = (text: string) => text as NonNullable<Measure['startsOn']>;

const activities = (...texts: readonly string[]): readonly Activity[] =>
  texts.map((text, at) => ({ id: `m1.a${at + 1}`, text }));

const filed = (
  scheme: FilingScheme,
  fiscalYear: number | string | undefined,
  item: number | string | undefined,
): Report => ({
  ...said('แผน'),
  filing: { scheme, ...(fiscalYear !== undefined && { fiscalYear: Number(fiscalYear) }), item: String(item) },
});

/** A report of an agency that has these fields besides its name. */
const from = (fields: Partial<Agency>): Report => ({ ...said('แผน'), agency: { name: 'อบต.ตัวอย่าง', ...fields } });

const titled = (...titles: readonly string[]): Report =>
  reportOf(
    2566,
    titles.map((title) => [title, ['แผน'], ['ดี']] as const),
  );

/** A title for each indicator, 1 to 10, that speaks to no other. */
const covering = [
  'การปฏิบัติหน้าที่',
  'การใช้จ่ายงบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

/** For each rule what it must find and what it must not, near misses among them. */
const rows: Readonly<Record<string, { readonly wrong: readonly Report[]; readonly right: readonly Report[] }>> = {
  'ids-are-unique': {
    wrong: [
      measured({ activities: [{ id: 'm1', text: 'แผน' }] }),
      measured({
        activities: [
          { id: 'x', text: 'แผน' },
          { id: 'x', text: 'ผล' },
        ],
      }),
      measured({ outcomes: [{ id: 'm1.a1', text: 'ดี' }] }),
      {
        ...reportOf(2566, [
          ['ก', ['แผน'], ['ดี']],
          ['ข', ['ผล'], ['งาม']],
        ]),
        measures: [
          ...reportOf(2566, [['ก', ['แผน'], ['ดี']]]).measures,
          ...reportOf(2566, [['ข', ['ผล'], ['งาม']]]).measures,
        ],
      },
      measured({
        outcomes: [
          { id: 'o', text: 'ดี' },
          { id: 'o', text: 'งาม' },
        ],
      }),
    ],
    right: [
      said('แผน'),
      reportOf(2566, []),
      reportOf(2566, [
        ['ก', ['แผน', 'ผล'], []],
        ['ข', ['แผน'], ['ดี']],
      ]),
      measured({ id: 'M1' }),
      measured({ outcomes: [] }),
    ],
  },
  'references-exist': {
    wrong: ['m1.a2', 'm2.a1', '', 'M1.A1', 'm1.o1'].map((id) =>
      measured({ outcomes: [{ id: 'm1.o1', text: 'ดี', activityIds: [id] }] }),
    ),
    right: [
      measured({ outcomes: [{ id: 'm1.o1', text: 'ดี', activityIds: ['m1.a1'] }] }),
      measured({ outcomes: [{ id: 'm1.o1', text: 'ดี', activityIds: [] }] }),
      said('แผน'),
      reportOf(2566, []),
      measured({ outcomes: [] }),
    ],
  },
  'measure-has-activity': {
    wrong: [
      measured({ activities: [] }),
      reportOf(2566, [
        ['ก', ['แผน'], ['ดี']],
        ['ข', [], ['ดี']],
      ]),
      reportOf(2566, [['ก', [], []]]),
      reportOf(2566, [['', [], ['ดี']]]),
      reportOf(2566, [['ก', [], ['ดี', 'งาม']]]),
    ],
    right: [
      said('แผน'),
      said('ไม่มี'),
      reportOf(2566, []),
      reportOf(2566, [['ก', ['แผน'], []]]),
      reportOf(2566, [['ก', ['1. แผน', '2. ผล'], ['ดี']]]),
    ],
  },
  'measure-has-outcome': {
    wrong: [
      measured({ outcomes: [] }),
      reportOf(2566, [['ก', ['แผน'], []]]),
      reportOf(2566, [
        ['ก', ['แผน'], ['ดี']],
        ['ข', ['ผล'], []],
      ]),
      reportOf(2566, [['ก', [], []]]),
      reportOf(2566, [['ก', ['แผน', 'ผล'], []]]),
    ],
    right: [
      said('แผน'),
      reportOf(2566, [['ก', ['แผน'], ['ไม่มี']]]),
      reportOf(2566, []),
      reportOf(2566, [['ก', [], ['ดี']]]),
      reportOf(2566, [['ก', ['แผน'], ['ดี', 'งาม']]]),
    ],
  },
  'measures-numbered-alike': {
    wrong: [
      ['1. ก', 'ข'],
      ['ก', '2. ข'],
      ['1. ก', '2. ข', 'ค'],
      ['ก', 'ข', '3. ค'],
      ['1. ก', 'ข', '3. ค'],
    ].map((titles) =>
      reportOf(
        2566,
        titles.map((title) => [title, ['แผน'], ['ดี']] as const),
      ),
    ),
    right: [['1. ก', '2. ข'], ['ก', 'ข'], ['1. ก'], ['ก'], []].map((titles) =>
      reportOf(
        2566,
        titles.map((title) => [title, ['แผน'], ['ดี']] as const),
      ),
    ),
  },
  'numbers-go-on': {
    wrong: [
      ['1. ก', '3. ข'],
      ['1. ก', '1. ข'],
      ['2. ก', '1. ข'],
      ['1. ก', '2. ข', '2. ค'],
      ['1. ก', 'ข', '3. ค'],
    ]
      .map((texts) => reportOf(2566, [['ก', texts, ['ดี']]]))
      .concat(titled('1. ก', '2. ข', '4. ค')),
    right: [['1. ก', '2. ข'], ['9. ก', '10. ข'], ['ก', 'ข'], ['1. ก', 'ข', '2. ค'], ['3. ก']].map((texts) =>
      reportOf(2566, [['ก', texts, ['ดี']]]),
    ),
  },
  'titles-are-unique': {
    wrong: [
      ['เปิดเผยข้อมูล', 'เปิดเผยข้อมูล'],
      ['ปี 2566', 'ปี ๒๕๖๖'],
      ['เปิด เผย', 'เปิดเผย'],
      ['No Gift', 'no gift'],
      ['ก', 'ข', 'ก'],
    ].map((titles) =>
      reportOf(
        2566,
        titles.map((title) => [title, ['แผน'], ['ดี']] as const),
      ),
    ),
    right: [['เปิดเผยข้อมูล', 'ปิดข้อมูล'], ['ปี 2566', 'ปี 2567'], ['ก'], [], ['', '']].map((titles) =>
      reportOf(
        2566,
        titles.map((title) => [title, ['แผน'], ['ดี']] as const),
      ),
    ),
  },
  'activity-is-said-once': {
    wrong: [
      ['แผน', 'แผน'],
      ['ปี 2566', 'ปี ๒๕๖๖'],
      ['จัด ทำ', 'จัดทำ'],
      ['เเผน', 'แผน'],
      ['ก', 'ข', 'ก'],
    ].map((texts) => measured({ activities: activities(...texts) })),
    right: [['แผน', 'ผล'], ['ปี 2566', 'ปี 2567'], ['แผน'], [], ['จัดทำแผน', 'จัดทำแผนงาน']].map((texts) =>
      measured({ activities: activities(...texts) }),
    ),
  },
  'outcome-adds-something': {
    wrong: ['จัดทำแผน', 'จัดทำ แผน', 'จัดทำแผน ', 'จัด ทำ แผน', 'จัดทำเเผน'].map((text) =>
      measured({ outcomes: [{ id: 'm1.o1', text }] }),
    ),
    right: [
      { text: 'จัดทำแผนแล้ว' },
      { text: 'ดี' },
      { text: 'ไม่มี', none: true as const },
      { text: 'แผน' },
      { text: 'จัดทำ' },
    ].map((outcome) => measured({ outcomes: [{ id: 'm1.o1', ...outcome }] })),
  },
  'years-agree': {
    wrong: [
      'แผน ปีงบประมาณ พ.ศ. ๒๕๖๕',
      'แผน ประจำปีงบประมาณ 2567',
      'ประกาศ ปี พ.ศ. 2567',
      'ตรวจนับประจำปี ๒๕๖๕',
      'ปีงบประมาณ 65',
      'รายงานการประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
      'รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๕',
    ].map(said),
    right: [
      'แผน ปีงบประมาณ พ.ศ. ๒๕๖๖',
      'ตามพระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. ๒๕๖๐',
      'แผนปี พ.ศ. ๒๕๖๖-๒๕๗๐',
      'โอนงบครั้งที่ 13/2567',
      'จำนวน ๒,๕๖๕ คน',
      'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
      'เปรียบเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๕',
      'ผลงานปีงบประมาณ พ.ศ. ๒๕๖๕ ที่ผ่านมา',
      'ก่อสร้างตั้งแต่ปี พ.ศ. ๒๕๔๐',
      'แผนปี พ.ศ. ๒๕๗๐-๒๕๖๖',
    ].map(said),
  },
  'plan-covers-year': {
    wrong: [
      'แผน พ.ศ. ๒๕๖๑-๒๕๖๕',
      'แผน พ.ศ. ๒๕๖๗ - ๒๕๗๐',
      'แผน พ.ศ. 2561 – 2564',
      'แผน พ.ศ. ๒๕๗๐-๒๕๗๔',
      'ปีงบประมาณ พ.ศ. ๒๕๖๗-๒๕๖๘',
    ].map(said),
    right: ['แผน พ.ศ. ๒๕๖๖-๒๕๗๐', 'แผน พ.ศ. ๒๕๖๑-๒๕๖๖', 'แผน พ.ศ. 2561 – 2570', 'ภาคเรียน 1-2567', 'แผน'].map(said),
  },
  'dates-are-real': {
    wrong: [
      'วันที่ ๓๑ เมษายน ๒๕๖๖',
      'วันที่ 29 ก.พ. 2566',
      'วันที่ 32 มกราคม 2566',
      '31/4/2566',
      'วันจันทร์ที่ 5 มกราคม พ.ศ. 2567',
    ].map(said),
    right: [
      'วันที่ ๓๐ เมษายน ๒๕๖๖',
      'วันที่ 29 ก.พ. 2567',
      'วันศุกร์ที่ 5 มกราคม พ.ศ. 2567',
      '๓๐ มีนาคม',
      'ทุกวันที่ ๕ ของเดือน',
      'ต.ค.66-มี.ค.67',
    ].map(said),
  },
  'work-is-in-year': {
    wrong: [
      measured({ startsOn: day('2023-03-01'), endsOn: day('2023-02-01') }),
      measured({ startsOn: day('2022-09-30') }),
      measured({ endsOn: day('2023-10-01') }),
      measured({ startsOn: day('2021-10-01'), endsOn: day('2022-09-30') }),
      measured({ activities: [{ id: 'm1.a1', text: 'แผน', endsOn: day('2024-01-01') }] }),
    ],
    right: [
      measured({ startsOn: day('2022-10-01'), endsOn: day('2023-09-30') }),
      measured({ startsOn: day('2022-10-01') }),
      measured({ startsOn: day('2023-01-01'), endsOn: day('2023-01-01') }),
      said('แผน'),
      withoutYear(measured({ startsOn: day('2022-10-01') })),
    ],
  },
  'report-uses-one-script': {
    wrong: [
      ['๓ ครั้ง', '2 ครั้ง'],
      ['3 ครั้ง', '๒ ครั้ง'],
      ['๓ ครั้ง', '๒ ครั้ง', 'ปี 2566'],
      ['พ.ศ. ๒๕๖๖', '100%'],
      ['๑ ข้อ และ 2 ข้อ', '๓ ข้อ'],
    ].map((texts) => reportOf(2566, [['ก', texts, ['ดี']]])),
    right: [
      ['๓ ครั้ง', '๒ ครั้ง'],
      ['3 ครั้ง', '2 ครั้ง'],
      ['แผน'],
      ['๓ ครั้ง ตามข้อ O43'],
      ['๓ ครั้ง', 'https://a.go.th/2566 และ Covid-19'],
      [],
    ].map((texts) => reportOf(2566, [['ก', texts, ['ดี']]])),
  },
  'numbers-are-unmixed': {
    wrong: ['ปี พ.ศ. ๒๕61', 'ปี ๒๕๖4', 'ปี ๒๕๖o', '๓o มีนาคม', 'จำนวน 1๒3 คน'].map(said),
    right: ['ปี พ.ศ. ๒๕๖๑', 'ปี 2561', 'ข้อ O43', '3 or 4', '๓ online'].map(said),
  },
  'era-mark-is-plain': {
    wrong: ['ปี พ.ศ..2568', 'ปี พ.ศ.. 2568', 'ปี พศ 2566', 'ปี พ. ศ. 2566', 'ปี พ.ศ 2566'].map(said),
    right: ['ปี พ.ศ. ๒๕๖๖', 'ปี พ.ศ.๒๕๖๖', 'เพศชาย', 'พ.ศ.', 'ปี ๒๕๖๖'].map(said),
  },
  'amounts-are-readable': {
    wrong: [
      'เป็นเงิน ๑,๒๓,๔๕๖ บาท',
      'เป็นเงิน 1234,567 บาท',
      'เป็นเงิน 12.345 บาท',
      'เป็นเงิน 538800.0000ล้านบาท',
      'เป็นเงิน ๑๒,๓๔.๕๐ บาท',
    ].map(said),
    right: [
      'เป็นเงิน ๑๕,๖๔๒,๗๖๙.๕๕ บาท',
      'เป็นเงิน 238613.38 บาท',
      'เป็นเงิน 12.35 ล้านบาท',
      'เป็นเงิน ๕๐๐ บาท',
      'จำนวน ๕๙ โครงการ',
    ].map(said),
  },
  'amount-equals-its-words': {
    wrong: [
      '๑,๐๐๐ บาท (หนึ่งพันห้าร้อยบาทถ้วน)',
      '๑,๐๐๐ บาท (หนึ่งร้อยบาทถ้วน)',
      '21.50 บาท (ยี่สิบเอ็ดบาทถ้วน)',
      '๑๐๑ บาท (หนึ่งร้อยบาทถ้วน)',
      '๒๐ บาท (สองบาทถ้วน)',
    ].map(said),
    right: [
      '๑,๐๐๐ บาท (หนึ่งพันบาทถ้วน)',
      '21.50 บาท (ยี่สิบเอ็ดบาทห้าสิบสตางค์)',
      '๑๐๑ บาท (หนึ่งร้อยเอ็ดบาทถ้วน)',
      '๑,๐๐๐ บาท',
      '๑,๐๐๐ บาท (ต่อปี)',
    ].map(said),
  },
  'spent-within-budget': {
    wrong: [
      measured({ budgetSatang: 100, spentSatang: 101 }),
      measured({ budgetSatang: 0, spentSatang: 1 }),
      measured({ budgetSatang: 3_000_000, spentSatang: 3_000_001 }),
      measured({ activities: [{ id: 'm1.a1', text: 'แผน', budgetSatang: 1, spentSatang: 2 }] }),
      measured({ budgetSatang: 5, spentSatang: 500 }),
    ],
    right: [
      measured({ budgetSatang: 100, spentSatang: 100 }),
      measured({ budgetSatang: 100 }),
      measured({ spentSatang: 100 }),
      said('แผน'),
      measured({ budgetSatang: 100, spentSatang: 0 }),
    ],
  },
  'letters-are-typed-right': {
    wrong: ['เเผน', 'ด\u0e4d\u0e32เนินงาน', 'แผน\u200bงาน', 'ก\u0e48\u0e34', 'ที ่ดี'].map(said),
    right: ['แผน', 'ดำเนินงาน', 'แผน งาน', 'กิ่', 'น้ำ'].map(said),
  },
  'no-letter-is-lost': {
    wrong: ['ผลการดาเนินงาน', 'ทาให้ประชาชนทราบ', 'รายงานประจาปี', 'ด\ufffdาเนินงาน', 'กาหนดมาตรการ'].map(said),
    right: ['ผลการดำเนินงาน', 'ทำให้', 'ประจำปี', 'กำหนด', 'มาดามา'].map(said),
  },
  'no-markup-left': {
    wrong: ['<p>แผน', 'แผน<br>งาน', 'แผน&nbsp;งาน', '</li>', 'Dos &amp; Donts'].map(said),
    right: ['แผน', 'ก < ข', 'Dos & Donts', 'คะแนน <80', 'R&D;'].map(said),
  },
  'personal-data-is-absent': {
    wrong: [
      'โทร. 081-234-5678',
      'มือถือ ๐๙๑ ๒๓๔ ๕๖๗๘',
      'โทร 0612345678 คุณสมชาย',
      'เลขประจำตัวประชาชน 1-1014-00123-45-1',
      'บัตร ๑๑๐๑๔๐๐๑๒๓๔๕๑',
    ].map(said),
    right: [
      'โทร. 044-123456',
      'โทรศัพท์ 02-123-4567 ต่อ 101',
      'เลขที่หนังสือ 1234567890123',
      'งบประมาณ 812,345,678 บาท',
      'สายด่วน 1567',
    ].map(said),
  },
  'no-stray-full-stop': {
    wrong: ['โครงการ อบรม.เคลื่อนที่พบประชาชน', 'ประชุม.คณะทำงาน', 'เผยแพร่.บนเว็บไซต์', 'จัดทำ.แผนงาน', 'ประชาชน.ทราบ'].map(
      said,
    ),
    right: ['อบต.ช่อระกา', 'พ.ศ.๒๕๖๖', 'จัดทำแผน. แล้ว', 'น.ส.สมหญิง', 'องค์การ อบต.ตัวอย่าง'].map(said),
  },
  'evidence-address-is-sound': {
    wrong: [
      'example',
      'http://localhost/a',
      'https://192.168.1.5/a.pdf',
      'ftp://example.go.th/a',
      'https://exa mple.go.th',
    ].map((url) => measured({ evidence: [{ url }] })),
    right: [
      'https://example.go.th/a.pdf',
      'http://example.go.th',
      'www.example.go.th/a',
      'https://ไทย.ไทย/ก',
      'https://example.go.th:8080/?q=1',
    ].map((url) => measured({ evidence: [{ url }] })),
  },
  'work-has-evidence': {
    wrong: [
      said('แผน'),
      said('แผน example'),
      measured({ evidence: [] }),
      measured({ evidence: [{}] }),
      reportOf(2566, [['ก', [], []]]),
    ],
    right: [
      measured({ evidence: [{ url: 'https://example.go.th' }] }),
      measured({ evidence: [{ file: 'a.pdf' }] }),
      measured({ evidence: [{ title: 'ประกาศ' }] }),
      said('เผยแพร่ที่ https://example.go.th/a'),
      reportOf(2566, []),
    ],
  },
  'evidence-is-its-own': {
    wrong: [2, 3, 4, 5, 6].map((count) =>
      measured({ evidence: Array.from({ length: count }, () => ({ url: 'https://example.go.th/a' })) }),
    ),
    right: [
      [],
      ['https://a.go.th'],
      ['https://a.go.th', 'https://b.go.th'],
      ['https://a.go.th/1', 'https://a.go.th/2'],
      ['https://a.go.th', 'https://A.go.th/x'],
    ].map((urls) => measured({ evidence: urls.map((url) => ({ url })) })),
  },
  'ranges-go-forward': {
    wrong: [
      'แผนปี พ.ศ. ๒๕๗๐-๒๕๖๖',
      'แผน ๒๕๗๐ - ๒๕๖๖',
      'แผน พ.ศ. 2570 – 2566',
      'แผน พ.ศ. ๒๕๗๐ - พ.ศ. ๒๕๖๖',
      'ตั้งแต่ปี 2567 ถึง 2566',
    ].map(said),
    right: [
      'แผนปี พ.ศ. ๒๕๖๖-๒๕๗๐',
      'แผน พ.ศ. 2566 – 2566',
      'โทร. 044-2570-2566',
      'หนังสือที่ 12570-2566',
      'เลขที่ 2570-2566/3',
    ].map(said),
  },
  'dates-are-in-year': {
    wrong: [
      'ประชุมวันที่ ๕ มกราคม ๒๕๖๗',
      'อบรมเมื่อวันที่ 30 กันยายน 2565',
      'ตรวจรับ 29 ส.ค. 65',
      'ประชุมวันที่ 1 พ.ย. 2566',
      'จัดงาน 8/3/2568',
    ].map(said),
    right: [
      'ประชุมวันที่ ๑ ตุลาคม ๒๕๖๕',
      'ประชุมวันที่ 30 กันยายน 2566',
      'เผยแพร่วันที่ 31 ตุลาคม 2566',
      'ตามคำสั่งลงวันที่ 3 มีนาคม 2560',
      'ทุกวันที่ ๕ ของเดือน',
    ].map(said),
  },
  'amounts-are-plausible': {
    wrong: [
      'เป็นเงิน 538800.0000ล้านบาท',
      'เป็นเงิน ๕๓๘,๘๐๐ ล้านบาท',
      'งบประมาณ 100,000 ล้านบาท',
      'งบประมาณ 100,000,000,000 บาท',
      'ใช้จ่าย 250000 ล้านบาท',
    ].map(said),
    right: [
      'เป็นเงิน 538.8 ล้านบาท',
      'เป็นเงิน ๑๕,๖๔๒,๗๖๙.๕๕ บาท',
      'งบประมาณ 99,999 ล้านบาท',
      'งบประมาณ 99,999,999,999.99 บาท',
      'ประชากร 538,800 คน',
    ].map(said),
  },
  'sums-add-up': {
    wrong: [
      said('ค่าอาหาร ๑,๐๐๐ บาท ค่าวัสดุ ๕๐๐ บาท รวมเป็นเงิน ๑,๖๐๐ บาท'),
      said('รวมทั้งสิ้น 3,000 บาท แบ่งเป็นค่าจ้าง 1,000 บาท และค่าวัสดุ 1,500 บาท'),
      said('ค่าอาหาร 10.25 บาท ค่าน้ำ 10.50 บาท รวม 20.70 บาท'),
      said('ค่าจ้าง 1 ล้านบาท ค่าวัสดุ 500,000 บาท รวมเป็นเงินทั้งสิ้น 15,000,000 บาท'),
      measured({
        activities: [
          { id: 'a', text: 'ใช้จ่ายรวม 900 บาท', items: [{ text: 'ค่าอาหาร 500 บาท' }, { text: 'ค่าน้ำ 300 บาท' }] },
        ],
      }),
    ],
    right: [
      said('ค่าอาหาร ๑๐๐ บาท ค่าวิทยากร ๒๐๐ - ๓๐๐ บาท รวมเป็นเงิน ๕๐๐ บาท'),
      said('ค่าอาหาร ๑,๐๐๐ บาท ค่าวัสดุ ๕๐๐ บาท รวมเป็นเงิน ๑,๕๐๐ บาท'),
      said('ค่าอาหารคนละ 100 บาท ค่าวัสดุ 500 บาท รวมเป็นเงิน 5,500 บาท'),
      said('ค่าอาหาร 500 บาท จำนวน 2 วัน ค่าวัสดุ 100 บาท รวม 1,100 บาท'),
      said('งบประมาณรวม 5,000 บาท ใช้ไป 3,000 บาท'),
      measured({
        activities: [
          { id: 'a', text: 'ใช้จ่ายรวม 800 บาท', items: [{ text: 'ค่าอาหาร 500 บาท' }, { text: 'ค่าน้ำ 300 บาท' }] },
        ],
      }),
    ],
  },
  'words-are-unbroken': {
    wrong: ['พัฒนาทรัพยากร บุคคล', 'รายงานผลการ ดำเนินการ', 'ให้ประ ชาชนทราบ', 'หน่วย งานของรัฐ', 'มีความ โปร่งใส'].map(said),
    right: [
      'พัฒนาทรัพยากรบุคคล',
      'จัดทำโครงการ และรายงานผล',
      'ประชาชนมีความสะดวก รวดเร็ว',
      'หลักการ ที่ถูกต้อง',
      'แผนของ อบต. ตัวอย่าง ปี พ.ศ. 2566',
    ].map(said),
  },
  'filing-item-is-listed': {
    wrong: [
      filed('nacc', 2566, 'O44'),
      filed('nacc', 2566, 'O0'),
      filed('nacc', 2569, 'O27'),
      filed('nacc', 2568, 'OIT 29'),
      filed('nacc', 2567, 'o๓๖'),
      filed('nacc', 2566, 'MOIT22'),
      filed('moph', 2566, 'O22'),
      filed('moph', 2566, 'MOIT23'),
      filed('moph', 2564, 'EEB 25'),
      filed('vec', 2569, 'O24'),
      filed('obec', 2569, 'O19'),
    ],
    right: [
      filed('nacc', 2566, 'O43'),
      filed('nacc', 2568, 'O25'),
      // Whether there are more than are known is not certain.
      filed('nacc', 2563, 'O48'),
      filed('nacc', 2562, 'O49'),
      filed('moph', 2566, 'moit ๒๒'),
      filed('moph', 2563, 'EB26'),
      filed('vec', 2568, 'O37'),
      filed('obec', 2569, 'OIT 18'),
      // Years and bodies of which no list is known.
      filed('obec', 2567, 'O44'),
      filed('itap', 2566, 'O99'),
      filed('nacc', undefined, 'O44'),
      filed('nacc', 2566, 'ข้อสุดท้าย'),
      said('แผน'),
    ],
  },
  'filing-item-is-the-report': {
    wrong: [
      [2566, 'O42'],
      [2566, 'O35'],
      [2569, 'O25'],
      [2568, 'O1'],
      [2564, 'o 42'],
    ].map(([fiscalYear, item]) => filed('nacc', fiscalYear, item)),
    right: [
      filed('nacc', 2566, 'O43'),
      filed('nacc', 2569, 'OIT26'),
      filed('nacc', 2567, 'O34'),
      filed('vec', 2568, 'O27'),
      filed('nacc', 2566, 'O44'),
    ],
  },
  'province-exists': {
    wrong: [
      from({ province: 'นครราชศรีมา' }),
      from({ province: 'ชัยภูม' }),
      from({ province: 'เมืองพัทยา' }),
      from({ province: 'ช่อระกา' }),
      from({ province: '' }),
      // The code is one of นครราชสีมา.
      from({ province: 'ชัยภูมิ', code: '06300503' }),
      from({ province: 'โคราช', code: '06300503' }),
    ],
    right: [
      from({ province: 'นครราชสีมา' }),
      from({ province: 'จ.นครราชสีมา' }),
      from({ province: 'กทม.' }),
      from({ province: 'นครราชสีมา', code: '6300503' }),
      from({ province: 'ชัยภูมิ', code: 'ไม่ทราบ' }),
      from({ code: '06300503' }),
      from({}),
    ],
  },
  'indicators-are-covered': {
    wrong: [
      titled(...Array.from({ length: 10 }, (_, at) => `มาตรการ ${at}`)),
      titled(...covering.slice(0, 9), 'ก'),
      titled(...covering.slice(1), 'ก'),
      titled(...covering.slice(0, 4), 'ก', ...covering.slice(5)),
      titled(...covering.slice(0, 8), 'ก', 'ข', 'ค'),
    ],
    right: [
      titled(...covering),
      titled(...covering.slice(1)),
      {
        ...titled(...covering.slice(1), 'ก'),
        measures: titled(...covering.slice(1), 'ก').measures.map((measure) => ({ ...measure, indicators: [1] })),
      },
      titled(covering.join(' '), ...'กขคงจฉชซฌ'),
      reportOf(2566, []),
    ],
  },
};

describe('every rule', () => {
  test('has rows', () => {
    expect(
      Object.keys(rows)
        .map((name) => `check.${name}`)
        .sort(),
    ).toEqual(allRules.map(({ code }) => code).sort());
  });

  describe.each(Object.entries(rows))('%s', (name, { wrong, right }) => {
    const rule = findRule(`check.${name}`);
    const rules = rule === undefined ? [] : [rule];

    test('finds what is wrong', () => {
      expect(wrong.length).toBeGreaterThanOrEqual(5);
      for (const report of wrong) {
        expect(checkReport(report, { rules }).length, JSON.stringify(report.measures)).toBeGreaterThan(0);
      }
    });

    test('says nothing of what is right', () => {
      expect(right.length).toBeGreaterThanOrEqual(5);
      for (const report of right) expect(checkReport(report, { rules })).toEqual([]);
    });

    test('points at a part that the report has, or at one that is missing in a part it has', () => {
      for (const report of wrong) {
        for (const { place } of checkReport(report, { rules })) {
          let part: unknown = report;
          for (const step of (place?.path ?? []).slice(0, -1)) part = (part as Record<string, unknown>)[step];
          expect(part).toBeDefined();
        }
      }
    });

    test('its fixes mend, and mending twice equals mending once', () => {
      for (const report of wrong) {
        const issues = checkReport(report, { rules });
        const mended = applyFixes(report, issues);
        const left = checkReport(mended, { rules });
        if (issues.some(({ fix }) => fix !== undefined)) expect(left.length).toBeLessThan(issues.length);
        expect(applyFixes(mended, left)).toEqual(mended);
      }
    });
  });
});

describe('options', () => {
  const report = reportOf(2566, [
    ['ก', ['แผน'], []],
    ['ข', ['ผล'], []],
  ]);
  const codes = (options: Parameters<typeof checkReport>[1]) =>
    checkReport(report, options).map(({ code, severity }) => `${severity} ${code}`);

  test('findings are let pass by rule and place, with a reason', () => {
    const reason = 'ผลลัพธ์อยู่ในเอกสารอื่น';
    const evidence = { code: 'check.work-has-evidence', reason };
    expect(codes({ ignore: [evidence] })).toEqual([
      'warning check.measure-has-outcome',
      'warning check.measure-has-outcome',
    ]);
    expect(codes({ ignore: [evidence, { code: 'check.measure-has-outcome', path: ['measures', 1], reason }] })).toEqual(
      ['warning check.measure-has-outcome'],
    );
    expect(codes({ ignore: [evidence, { code: 'check.measure-has-outcome', reason }] })).toEqual([]);
    expect(() => checkReport(report, { ignore: [{ code: 'check.measure-has-outcome', reason: ' ' }] })).toThrow(
      RangeError,
    );
  });

  test('strict is one step harder than recommended', () => {
    expect(codes(recommended)).toEqual([
      'warning check.measure-has-outcome',
      'warning check.measure-has-outcome',
      'note check.work-has-evidence',
    ]);
    expect(codes(strict)).toEqual([
      'error check.measure-has-outcome',
      'error check.measure-has-outcome',
      'warning check.work-has-evidence',
    ]);
  });

  test.each([
    [null, TypeError],
    [{}, RangeError],
    [{ code: 'Own', severity: 'note', holds: { th: '', en: '' }, check: () => [] }, RangeError],
    [{ code: 'own.rule', severity: 'fatal', holds: { th: '', en: '' }, check: () => [] }, RangeError],
    [{ code: 'own.rule', severity: 'note', holds: { th: '', en: '' } }, TypeError],
    [{ code: 'own.rule', severity: 'note', check: () => [] }, TypeError],
  ])('a rule with a slip is refused: %j', (rule, error) => {
    expect(() => defineRule(rule as never)).toThrow(error);
  });
});

describe('issues as documents', () => {
  const issues = checkReport(reportOf(2566, [['<b>|"&', ['แผน'], []]]));

  test('Markdown keeps its table', () => {
    const lines = writeIssuesMarkdown(issues).trimEnd().split('\n');
    expect(lines).toHaveLength(2 + issues.length);
    for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });

  test('HTML and XML hold no markup of the report', () => {
    expect(writeIssuesHtml(issues)).not.toContain('<b>');
    expect(writeIssuesJunit(issues)).toContain('&lt;b&gt;|&quot;&amp;');
    expect(writeIssuesJunit(issues)).toContain('tests="3" failures="2"');
  });

  test('JSON holds counts and every issue', () => {
    const json = JSON.parse(writeIssuesJson(issues, { document: 'a.txt' })) as Record<string, unknown>;
    expect(json).toEqual({ document: 'a.txt', error: 0, warning: 2, note: 1, issues });
  });

  test('SARIF names rule, level and place', () => {
    const sarif = JSON.parse(writeIssuesSarif(issues, { language: 'en', document: 'รายงาน 1.txt' })) as {
      runs: {
        results: {
          ruleId: string;
          level: string;
          locations: { logicalLocations: { fullyQualifiedName: string }[] }[];
        }[];
      }[];
    };
    expect(
      sarif.runs[0]?.results.map(({ ruleId, level, locations }) => [
        ruleId,
        level,
        locations[0]?.logicalLocations[0]?.fullyQualifiedName,
      ]),
    ).toEqual([
      ['check.measure-has-outcome', 'warning', '/measures/0/outcomes'],
      ['check.no-markup-left', 'warning', '/measures/0/title'],
      ['check.work-has-evidence', 'note', '/measures'],
    ]);
  });
});

describe('applyFixes', () => {
  test('changes nothing without fixes, and leaves the report given as it is', () => {
    const report = said('ปี ๒๕61');
    const before = JSON.stringify(report);
    expect(applyFixes(report, [])).toBe(report);
    expect(applyFixes(report, checkReport(report)).measures[0]?.activities[0]?.text).toBe('ปี ๒๕๖๑');
    expect(JSON.stringify(report)).toBe(before);
  });

  test('mends a part once, and passes over what the report has not', () => {
    const report = said('แผน');
    const message = { th: '', en: '' };
    const path = ['measures', 0, 'activities', 0, 'text'];
    const issues = [
      { code: 'x', severity: 'note', message, fix: [{ path, text: 'หนึ่ง' }] },
      { code: 'x', severity: 'note', message, fix: [{ path, text: 'สอง' }] },
      { code: 'x', severity: 'note', message, fix: [{ path: ['measures', 9, 'title'], text: 'ไกล' }] },
      { code: 'x', severity: 'note', message, fix: [{ path: ['__proto__', 'text'], text: 'ร้าย' }] },
    ] as const;
    expect(applyFixes(report, issues)).toEqual(said('หนึ่ง'));
    expect(({} as { text?: string }).text).toBeUndefined();
  });
});

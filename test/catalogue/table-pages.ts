import { formatThaiDate, isoDay } from 'thai-ita/calendar';
import {
  agencyTypes,
  frameworks,
  type ItemList,
  indicators,
  instruments,
  provinces,
  reportItemsOf,
  schemeLists,
  weightsOf,
} from 'thai-ita/catalogue';
import { issuesPage } from '../check/rule-pages.js';
import { codesPage } from '../cli/code-pages.js';

const confidences = {
  verified: 'สองแหล่งขึ้นไป',
  'single-source': 'แหล่งเดียว',
  'title-contradicted': 'เลขข้อตรงกันสองแหล่งขึ้นไป แต่ชื่อต่างกัน',
  'title-not-known': 'ไม่พบชื่อในแหล่งใด',
  'not-confirmed': 'ยังไม่ยืนยัน',
  inferred: 'อนุมานจากลำดับ',
} as const;

const schemeNames = {
  nacc: 'ป.ป.ช.',
  moph: 'กระทรวงสาธารณสุข',
  vec: 'สถานศึกษาอาชีวศึกษา (สอศ.)',
  obec: 'สถานศึกษาขั้นพื้นฐาน (สพฐ.)',
  itap: 'สถานีตำรวจ',
} as const;

/** The pages of docs/tables by file name, for readers of Thai. */
export function tablePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const list of frameworks) pages.set(`items-${list.fiscalYear}.md`, itemsPage(list));
  for (const list of schemeLists) pages.set(`items-${list.scheme}-${list.fiscalYear}.md`, itemsPage(list));
  pages.set('report-items.md', reportItemsPage());
  pages.set('indicators.md', indicatorsPage());
  pages.set('agency-types.md', agencyTypesPage());
  pages.set('provinces.md', provincesPage());
  pages.set('issues.md', issuesPage());
  pages.set('codes.md', codesPage());
  return pages;
}

function itemsPage({ scheme, fiscalYear, complete, countConfidence, items, sources, subIndicators }: ItemList): string {
  const titled = items.filter(({ title }) => title !== undefined).length;
  const state = complete ? '' : ' · อาจมีข้อต่อจากนี้';
  const whose = scheme === 'nacc' ? '' : ` (${schemeNames[scheme]})`;
  return page(`ข้อที่ต้องเปิดเผย ปีงบประมาณ ${fiscalYear}${whose}`, [
    `${items.length} ข้อ (จำนวนข้อ: ${confidences[countConfidence]})${state} · ทราบชื่อ ${titled} ข้อ`,
    `แหล่งข้อมูล: ${sources.join(' · ')}`,
    table(
      ['ข้อ', 'ชื่อ', 'ชื่อที่พบต่างไป', 'ตัวชี้วัดย่อย/หมวด', 'ที่มา', 'จำนวนแหล่ง'],
      items.map(({ code, title, titleVariants, subIndicator, group, confidence, sources: count, schoolsOnly }) => [
        code,
        title ?? '(ไม่ทราบชื่อ)',
        titleVariants?.join(' / ') ?? '–',
        subIndicator ?? group ?? '–',
        confidences[confidence] + (schoolsOnly ? ' (เฉพาะโรงเรียน)' : ''),
        String(count),
      ]),
    ),
    ...(subIndicators === undefined
      ? []
      : [
          table(
            ['ตัวชี้วัดย่อย', 'ชื่อ', 'ที่มา'],
            subIndicators.map(({ number, name, confidence }) => [number, name, confidences[confidence]]),
          ),
        ]),
  ]);
}

function reportItemsPage(): string {
  const rows = frameworks.map(({ fiscalYear }) => {
    const found = reportItemsOf(fiscalYear);
    const weights = weightsOf(fiscalYear);
    const codes = found?.measures.map(({ code }) => code).join(', ') ?? 'ไม่ทราบ';
    const known = found?.report ?? found?.measures[0];
    const report = found === undefined ? 'ไม่ทราบ' : 'ไม่มี';
    return [
      String(fiscalYear),
      codes,
      found?.report?.code ?? report,
      known === undefined ? '–' : confidences[known.confidence],
      weights === undefined ? 'ไม่ทราบ' : `${weights.iit}/${weights.eit}/${weights.oit}`,
    ];
  });
  return page('มาตรการและรายงานผล ในแต่ละปี', [
    table(['ปีงบประมาณ', 'มาตรการ', 'รายงานผล', 'ที่มาของเลขข้อ', 'น้ำหนัก IIT/EIT/OIT'], rows),
  ]);
}

function indicatorsPage(): string {
  return page('ตัวชี้วัด', [
    table(
      ['เลข', 'ชื่อ', 'เครื่องมือ', 'English (label only)', 'คำที่พบต่างไป'],
      indicators.map(({ number, name, instrument, english, variants }) => [
        String(number),
        name,
        instrument,
        english,
        variants?.join(', ') ?? '–',
      ]),
    ),
    table(
      ['เครื่องมือ', 'ชื่อเต็ม', 'ตัวชี้วัด'],
      instruments.map(({ id, name, indicators: numbers }) => [id, name, numbers.join(', ')]),
    ),
  ]);
}

function agencyTypesPage(): string {
  return page('ประเภทองค์กรปกครองส่วนท้องถิ่น', [
    'แหล่งข้อมูล: 5 มิ.ย. 2563 asean.dla.go.th · 9 ก.ย. 2563 summary_25630909.pdf ของ dla.go.th ตรงกับชุดข้อมูล dlads_05_01 · 9 พ.ย. 2566 ชื่อแฟ้มของ dlads_05_01 · 16 ธ.ค. 2568 โปรแกรมสาธารณะที่อ้าง asean.dla.go.th',
    table(
      ['รหัส', 'ชื่อ', 'ตัวย่อ', 'จำนวน ณ วันที่', 'id'],
      agencyTypes.map(({ code, name, abbreviation, counts, id }) => [
        code ?? '–',
        name,
        abbreviation ?? '–',
        counts
          ?.map(
            ({ on, count, confidence }) =>
              `${formatThaiDate(isoDay(on), { style: 'medium' })}: ${count} (${confidences[confidence]})`,
          )
          .join(' · ') ?? '–',
        id,
      ]),
    ),
  ]);
}

function provincesPage(): string {
  return page('จังหวัด', [
    'แหล่งข้อมูล (ตรงกันสามแหล่ง): Geocode.xml ของ github.com/Ahoerstemeier/tambon · districts.json ของ github.com/kongvut/thai-province-data · iso_3166-2.json ของ Debian iso-codes',
    table(
      ['รหัส มอก. 1099', 'ISO 3166-2', 'ชื่อ', 'English', 'ชื่ออื่นที่ใช้'],
      provinces.map(({ code, isoCode, name, english, variants }) => [
        code,
        isoCode,
        name,
        english,
        variants?.join(', ') ?? '–',
      ]),
    ),
  ]);
}

function page(title: string, blocks: readonly string[]): string {
  return `<!-- Written by scripts/tables.ts from src/catalogue. -->\n\n# ${title}\n\n${blocks.join('\n\n')}\n`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

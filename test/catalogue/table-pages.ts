import { agencyTypes, frameworks, indicators, instruments, reportItemsOf, weightsOf } from 'thai-ita/catalogue';
import { issuesPage } from '../check/rule-pages.js';

const confidences = { verified: 'สองแหล่งขึ้นไป', 'single-source': 'แหล่งเดียว', inferred: 'อนุมานจากลำดับ' } as const;

/** The pages of docs/tables by file name, for readers of Thai. */
export function tablePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { fiscalYear, complete, itemCount, items, sources, subIndicators } of frameworks) {
    const state = complete ? 'ครบทุกข้อ' : 'ไม่ครบ ข้อที่ไม่มีในตารางนี้อาจมีอยู่จริง';
    pages.set(
      `items-${fiscalYear}.md`,
      page(`ข้อที่ต้องเปิดเผย ปีงบประมาณ ${fiscalYear}`, [
        `${items.length} ข้อ${itemCount === undefined ? '' : ` จาก ${itemCount} ข้อ`} · ${state}`,
        `แหล่งข้อมูล: ${sources.join(' · ')}`,
        table(
          ['ข้อ', 'ชื่อ', 'ตัวชี้วัดย่อย/หมวด', 'ที่มา'],
          items.map(({ code, title, subIndicator, group, confidence, schoolsOnly }) => [
            code,
            title,
            subIndicator ?? group ?? '–',
            confidences[confidence] + (schoolsOnly ? ' (เฉพาะโรงเรียน)' : ''),
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
      ]),
    );
  }
  pages.set('report-items.md', reportItemsPage());
  pages.set('indicators.md', indicatorsPage());
  pages.set('agency-types.md', agencyTypesPage());
  pages.set('issues.md', issuesPage());
  return pages;
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
    table(
      ['รหัส', 'ชื่อ', 'ตัวย่อ', 'จำนวน (มิ.ย. 2569)', 'จำนวน (5 มิ.ย. 2563)', 'id'],
      agencyTypes.map(({ code, name, abbreviation, count, countIn2563, id }) => [
        code ?? '–',
        name,
        abbreviation ?? '–',
        String(count ?? '–'),
        String(countIn2563 ?? '–'),
        id,
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

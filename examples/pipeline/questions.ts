/** A question that an auditor asks, and the SQL that answers it. */
export interface Question {
  readonly asks: string;
  readonly sql: string;
}

/** Five questions to the tables. */
export const questions = {
  stale: {
    asks: 'หน่วยงานใดมีปีเก่าค้างในรายงานปีล่าสุดมากที่สุด',
    sql: `
      SELECT agencies.name AS agency, count(*)::INTEGER AS stale
      FROM changes JOIN reports USING (report_id) JOIN agencies USING (agency_id)
      WHERE is_stale
      GROUP BY agencies.name ORDER BY stale DESC, agency`,
  },
  money: {
    asks: 'แต่ละตัวชี้วัดใช้เงินเท่าใดในแต่ละปี (บาท)',
    sql: `
      SELECT reports.fiscal_year::INTEGER AS year, regexp_extract(sections, 'ตัวชี้วัดที่ ([0-9]+)', 1) AS indicator,
        (sum(budget_satang) / 100)::DOUBLE AS budget, (sum(spent_satang) / 100)::DOUBLE AS spent
      FROM measures JOIN reports USING (report_id)
      WHERE sections IS NOT NULL
      GROUP BY ALL ORDER BY year, indicator`,
  },
  copied: {
    asks: 'มาตรการใดเหมือนกันทุกคำในหลายหน่วยงาน',
    sql: `
      WITH texts AS (
        SELECT measures.report_id, title || chr(10) || string_agg(text, chr(10) ORDER BY activities.position) AS words, title
        FROM measures JOIN activities USING (measure_id)
        WHERE parent_id IS NULL
        GROUP BY measures.report_id, measure_id, title
      )
      SELECT texts.title, fiscal_year::INTEGER AS year, count(DISTINCT agency_id)::INTEGER AS agencies
      FROM texts JOIN reports USING (report_id)
      GROUP BY words, texts.title, fiscal_year HAVING count(DISTINCT agency_id) > 1
      ORDER BY agencies DESC, year`,
  },
  withoutOutcomes: {
    asks: 'หน่วยงานใดไม่รายงานผลลัพธ์เลยในปีล่าสุด',
    sql: `
      SELECT agencies.name AS agency
      FROM reports JOIN agencies USING (agency_id)
      WHERE fiscal_year = (SELECT max(fiscal_year) FROM reports) AND NOT EXISTS (
        SELECT 1 FROM outcomes JOIN measures USING (measure_id)
        WHERE measures.report_id = reports.report_id AND NOT outcomes.none)
      ORDER BY agency`,
  },
  overspent: {
    asks: 'มาตรการใดเบิกจ่ายเกินงบประมาณ และเกินเท่าใด (บาท)',
    sql: `
      SELECT agencies.name AS agency, fiscal_year::INTEGER AS year, measures.number AS measure,
        ((spent_satang - budget_satang) / 100)::DOUBLE AS over
      FROM measures JOIN reports USING (report_id) JOIN agencies USING (agency_id)
      WHERE spent_satang > budget_satang
      ORDER BY over DESC, agency`,
  },
} as const satisfies Readonly<Record<string, Question>>;

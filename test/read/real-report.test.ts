import { readReport } from 'thai-ita/read';
import { describe, expect, inject, test } from 'vitest';

const seed = inject('seed');

describe.skipIf(seed === undefined)('the real report (skipped where ../shared/seed is absent)', () => {
  const reading = readReport(seed ?? '');
  const report = reading.value;
  const measures = report?.measures ?? [];

  test('who reports for which year', () => {
    expect(report?.agency.name).toBe('องค์การบริหารส่วนตำบลช่อระกา');
    expect(report?.fiscalYear).toBe(2566);
    expect(report?.title).toBe('การดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  });

  test('10 measures, the last row being more of the tenth', () => {
    expect(measures).toHaveLength(10);
    expect(reading.issues.filter(({ code }) => code === 'read.continued-row')).toHaveLength(1);
  });

  test('54 activities', () => {
    expect(measures.map(({ activities }) => activities.length)).toEqual([5, 3, 3, 2, 7, 6, 4, 6, 7, 11]);
  });

  test('31 outcomes', () => {
    expect(measures.map(({ outcomes }) => outcomes.length)).toEqual([4, 3, 1, 2, 7, 2, 3, 1, 3, 5]);
  });

  test('7 repeated header rows after the first are furniture', () => {
    const headers = (seed ?? '').split('\n').filter((line) => line.startsWith('มาตรการ/กิจกรรม\t'));
    expect(headers).toHaveLength(8);
    expect(JSON.stringify(report)).not.toContain('สรุปผลการดำเนินงานตามมาตรการ/กิจกรรม');
    expect(reading.unread).toEqual([]);
  });

  test('measures 1 to 4 are numbered, 5 to 10 are not', () => {
    const none = undefined;
    expect(measures.map(({ number }) => number)).toEqual(['1', '2', '3', '4', none, none, none, none, none, none]);
  });

  test('the fourth activity of the sixth measure has a list (๑) to (๔) inside', () => {
    expect(measures[5]?.activities[3]?.items?.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'ที่อยู่หน่วยงาน'],
      ['2', 'หมายเลขโทรศัพท์'],
      ['3', 'E-mail ของหน่วยงาน'],
      ['4', 'แผนที่ตั้ง'],
    ]);
  });

  test('activities that run together in one paragraph are told apart', () => {
    expect(measures[0]?.activities.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
    expect(measures[0]?.activities[4]?.text).toMatch(/^มีการฝึกอบรม.*ของเจ้าหน้าที่$/);
  });

  test('a year right before a list number stays with its sentence', () => {
    const [, second, third] = measures[8]?.activities ?? [];
    expect(second?.text).toMatch(/พ\.ศ\. ๒๕๖๖$/);
    expect(third?.text).toMatch(/^การรายงาน/);
  });

  test('each place holds its text', () => {
    const titles = measures.map((measure, at) => ({
      text: measure.title,
      place: reading.places.get(`/measures/${at}/title`),
    }));
    expect(titles).toHaveLength(10);
    for (const { text, place } of titles) {
      expect(place).toBeDefined();
      expect(seed?.slice(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0))).toBe(text);
    }
  });
});

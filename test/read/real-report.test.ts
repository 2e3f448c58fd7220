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

  // Lines and columns were counted in the file, not taken from the reader.
  test.each([
    ['/title', 3, 1],
    ['/measures/0/title', 10, 7],
    ['/measures/2/title', 14, 4],
    ['/measures/4/title', 18, 1],
    ['/measures/5/title', 21, 4],
    ['/measures/0/activities/0/text', 10, 165],
    ['/measures/0/activities/4/text', 10, 395],
    ['/measures/0/outcomes/1/text', 10, 605],
    ['/measures/1/activities/2/text', 11, 231],
    ['/measures/2/activities/1/text', 14, 161],
    ['/measures/3/outcomes/0/text', 15, 257],
    ['/measures/4/activities/6/text', 18, 774],
    ['/measures/4/outcomes/6/text', 18, 1431],
    ['/measures/5/activities/3/items/0/text', 21, 498],
    ['/measures/5/activities/5/text', 21, 703],
    ['/measures/6/activities/3/text', 24, 370],
    ['/measures/6/outcomes/2/text', 24, 699],
    ['/measures/7/activities/5/text', 25, 567],
    ['/measures/8/activities/2/text', 28, 232],
    ['/measures/8/activities/6/text', 28, 751],
    ['/measures/8/outcomes/2/text', 28, 1032],
    ['/measures/9/activities/7/text', 31, 893],
    ['/measures/9/activities/8/text', 34, 8],
    ['/measures/9/activities/10/text', 34, 250],
  ])('%s stands in line %i from column %i on', (pointer, line, column) => {
    const place = reading.places.get(pointer);
    expect(place).toMatchObject({ line, column });
    const { offset, length } = place ?? { offset: 0, length: 0 };
    expect(seed?.slice(0, offset).split('\n')).toHaveLength(line);
    expect(seed?.slice(offset, offset + length).replaceAll('&amp;', '&')).toBe(textAt(report, pointer));
  });

  test('each place holds its text', () => {
    expect(reading.places.size).toBeGreaterThan(95);
    for (const [pointer, { offset, length }] of reading.places) {
      const found = seed?.slice(offset, offset + length).replaceAll('&amp;', '&');
      if (pointer === '/fiscalYear') expect(found).toContain('๒๕๖๖');
      else expect(found).toBe(textAt(report, pointer));
    }
  });
});

/** What a JSON Pointer points to. */
function textAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.slice(1).split('/')) found = (found as Record<string, unknown> | undefined)?.[step];
  return found;
}

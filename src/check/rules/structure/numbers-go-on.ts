import type { ListItem } from '../../../model/measure.js';
import type { Edit, Path } from '../../../thai/issue.js';
import type { Finding, Rule } from '../../rule.js';
import { headingsOf, headsOthers } from '../../texts/heading-measures.js';
import { listsIn, shortened } from '../../texts/placed-texts.js';

/** Numbers of a list go on by one, without gap or repeat; those of measures may begin anew under another heading. */
export const numbersGoOn: Rule = {
  code: 'check.numbers-go-on',
  severity: 'warning',
  holds: { th: 'เลขข้อเรียงต่อกันทีละหนึ่ง', en: 'Numbers of a list go on by one.' },
  *check({ measures }) {
    const titles = measures.map((measure) => ({ ...measure, text: measure.title }));
    const isUnderAnother = (at: number) => headingsOf(measures[at]) !== headingsOf(measures[at - 1]);
    // to renumber a measure would part it from those that it heads
    const isFixable = !measures.some((_, at) => headsOthers(measures, at));
    for (const { fix, ...finding } of findingsOf(titles, ['measures'], isUnderAnother)) {
      yield fix !== undefined && isFixable ? { ...finding, fix } : finding;
    }
    for (const [at, { steps = [], activities, outcomes }] of measures.entries()) {
      for (const [name, items] of Object.entries({ steps, activities, outcomes })) {
        for (const list of listsIn(items, ['measures', at, name])) yield* findingsOf(list.items, list.path);
      }
    }
  },
};

/** A finding for each break; the first one renumbers all that follows, with the numbers that then come next. */
function* findingsOf(
  items: readonly ListItem[],
  path: Path,
  mayRestart: (at: number) => boolean = () => false,
): Generator<Finding> {
  const fix: Edit[] = [];
  const findings: Finding[] = [];
  let next: number | undefined;
  let mended: number | undefined;
  let isAnew = false;
  for (const [at, { number, text }] of items.entries()) {
    isAnew ||= mayRestart(at);
    if (number === undefined || !/^\d{1,6}$/.test(number)) continue;
    const place = [...path, at, 'number'];
    if (isAnew && number === '1') {
      mended = undefined;
      next = undefined;
    }
    isAnew = false;
    mended = mended === undefined ? Number(number) : mended + 1;
    if (String(mended) !== number) fix.push({ path: place, text: String(mended) });
    if (next !== undefined && Number(number) !== next) {
      findings.push({
        message: {
          th: `ข้อ “${shortened(text)}” มีเลขข้อ ${number} แต่ลำดับถัดไปคือ ${next}`,
          en: `“${shortened(text)}” is numbered ${number} where ${next} comes next.`,
        },
        path: place,
        found: number,
        expected: String(next),
      });
    }
    next = Number(number) + 1;
  }
  const [first, ...others] = findings;
  if (first !== undefined) yield { ...first, fix };
  yield* others;
}

import type { Bilingual } from '../../thai/issue.js';
import { toThaiDigits } from '../../thai/number/digits.js';
import type { Aspect, Change, ChangedKind, ChangedPart } from '../change.js';
import { requireChange } from '../require-diff.js';
import { fieldWords, type Words } from './field-words.js';

/**
 * Gives a sentence that describes a change, in Thai and English.
 *
 * @example
 * ```ts
 * import { describeChange } from 'thai-ita/diff';
 * const before = { id: 'm1.a3', measureId: 'm1', measurePlace: 1, place: 3, text: 'จัดทำแผน' };
 * const after = { id: 'm2.a1', measureId: 'm2', measurePlace: 2, place: 1, text: 'จัดทำแผนงาน' };
 * const change = describeChange({ what: 'activity', kind: 'changed', before, after, aspects: ['moved', 'reworded'] });
 * change.th; // => 'กิจกรรมที่ ๓ ย้ายจากมาตรการที่ ๑ ไปมาตรการที่ ๒ และแก้ถ้อยคำ'
 * change.en; // => 'Activity 3 moved from measure 1 to measure 2 and was reworded.'
 * ```
 */
export function describeChange(change: Change): Bilingual {
  requireChange('describeChange', change);
  const [th, en] = wordsOf(change);
  return { th, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

function wordsOf(change: Change): Words {
  const { kind, what, before, after, parts = [], aspects } = change;
  const [th, en] = nameOf(what, before ?? after, kind !== 'changed' || !aspects.includes('moved'));
  switch (kind) {
    case 'added':
      return [`เพิ่ม${th}`, `${en} was added`];
    case 'removed':
      return [`${th} ถูกตัดออก`, `${en} was removed`];
    case 'split':
      return [`${th} แยกเป็น${placesOf(what, parts)[0]}`, `${en} was split into ${placesOf(what, parts)[1]}`];
    case 'merged':
      return [`${th} รวมมาจาก${placesOf(what, parts)[0]}`, `${en} was merged from ${placesOf(what, parts)[1]}`];
    case 'changed': {
      const words = listed(aspects.map((aspect) => aspectWords(aspect, change)));
      return [`${th} ${words[0]}`, `${en} ${words[1]}`];
    }
    default:
      return kind satisfies never;
  }
}

/** What differs about a part in one respect, in words that follow its name. */
export function aspectWords(aspect: Aspect, { before, after, aspects, fields = [] }: Change): Words {
  switch (aspect) {
    case 'moved': {
      const from = before?.measurePlace ?? 0;
      const to = after?.measurePlace ?? 0;
      if (from === to) {
        return [
          `ย้ายไปมาตรการอื่น คือมาตรการที่ ${thai(to)} ของรายงานใหม่`,
          `moved to another measure, measure ${to} of the new report`,
        ];
      }
      return [`ย้ายจากมาตรการที่ ${thai(from)} ไปมาตรการที่ ${thai(to)}`, `moved from measure ${from} to measure ${to}`];
    }
    case 'reordered':
      return [`ย้ายไปเป็นลำดับที่ ${thai(after?.place ?? 0)}`, `moved to place ${after?.place}`];
    case 'renumbered': {
      const [from, to] = [before?.number ?? '–', after?.number ?? '–'];
      return [`เปลี่ยนเลขข้อจาก ${thai(from)} เป็น ${thai(to)}`, `was renumbered from ${from} to ${to}`];
    }
    case 'reworded':
      return ['แก้ถ้อยคำ', 'was reworded'];
    case 'respelled':
      return ['เปลี่ยนเฉพาะการสะกด', 'was only spelled otherwise'];
    case 'rolled-over':
      return aspects.length > 1 ? ['เลื่อนปี', 'had its years advanced'] : ['เปลี่ยนเฉพาะปี', 'only had its years advanced'];
    case 'stale-year':
      return ['ยังระบุปีเดิม', "still names last report's year"];
    case 'fields': {
      // the years that advanced with the report's are another aspect
      const others = aspects.includes('rolled-over')
        ? fields.filter(({ field }) => !/fiscalYear$/.test(field))
        : fields;
      const [th, en] = listed((others.length > 0 ? others : fields).map(({ field }) => fieldWords(field)));
      return [`แก้${th}`, `had its ${en} changed`];
    }
    default:
      return aspect satisfies never;
  }
}

const kinds: Readonly<Record<ChangedKind, Words>> = {
  report: ['รายงาน', 'the report'],
  measure: ['มาตรการ', 'measure'],
  activity: ['กิจกรรม', 'activity'],
  outcome: ['ผลลัพธ์', 'outcome'],
};

function nameOf(what: ChangedKind, part: ChangedPart | undefined, isPlaced: boolean): Words {
  const [th, en] = kinds[what];
  if (what === 'report') return [th, en];
  const { place = 0, measurePlace = 0 } = part ?? {};
  const name: Words = [`${th}ที่ ${thai(place)}`, `${en} ${place}`];
  if (what === 'measure' || !isPlaced) return name;
  return [`${name[0]} ของมาตรการที่ ${thai(measurePlace)}`, `${name[1]} of measure ${measurePlace}`];
}

function placesOf(what: ChangedKind, parts: readonly ChangedPart[]): Words {
  const [th, en] = listed(parts.map(({ place }) => [thai(place), `${place}`]));
  return [`${kinds[what][0]}ที่ ${th}`, `${what === 'activity' ? 'activities' : `${kinds[what][1]}s`} ${en}`];
}

const thai = (number: string | number): string => toThaiDigits(number);

/** Phrases with commas and an "and" before the last; each once. */
function listed(phrases: readonly Words[]): Words {
  const join = (texts: readonly string[], and: string) => {
    const once = [...new Set(texts)];
    return once.length < 2 ? once.join('') : `${once.slice(0, -1).join(', ')}${and}${once.at(-1)}`;
  };
  const both = [0, 1].map((language) => phrases.map((words) => words[language] ?? ''));
  const isSpaced = phrases.some(([th]) => /[๐-๙ ]/.test(th));
  const th = join(both[0] ?? [], isSpaced ? ' และ' : 'และ').replace(/และ(?=[๐-๙])/, 'และ ');
  return [th, join(both[1] ?? [], ' and ')];
}

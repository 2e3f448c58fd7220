import type { Bilingual } from '../../thai/issue.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import type { Aspect, Change, FieldChange } from '../change.js';

/** The kinds of changes that a page shows or hides. */
export type ChangeGroup = 'added' | 'removed' | 'reworded' | 'stale' | 'years' | 'numbers' | 'placed';

/** What a page calls each kind, in the order of its filters. */
export const groupNames: Readonly<Record<ChangeGroup, Bilingual>> = {
  added: { th: 'เพิ่ม', en: 'Added' },
  removed: { th: 'ตัดออก', en: 'Removed' },
  reworded: { th: 'แก้ข้อความ', en: 'Reworded' },
  stale: { th: 'ยังระบุปีเดิม', en: 'Old year left' },
  years: { th: 'เฉพาะปี', en: 'Only years' },
  numbers: { th: 'เฉพาะตัวเลข', en: 'Only numbers' },
  placed: { th: 'ย้าย เลขข้อ การสะกด', en: 'Moves, numbering, spelling' },
};

/**
 * Which kind a change is: where the text or a field changed, whether only its years did (or one should have), or only its numbers; where neither did, it
 * was only moved, renumbered or spelled otherwise.
 */
export function groupOf(change: Change): ChangeGroup {
  const { kind, aspects, before, after, fields = [] } = change;
  if (kind === 'added' || kind === 'removed') return kind;
  if (kind !== 'changed') return 'reworded';
  const content = aspects.filter((aspect) => !ofPlace.has(aspect));
  if (content.length === 0) return 'placed';
  if (content.every((aspect) => aspect === 'rolled-over')) return 'years';
  if (content.every((aspect) => aspect === 'rolled-over' || aspect === 'stale-year')) return 'stale';
  const isText = before?.text === after?.text || withoutNumbers(before?.text) === withoutNumbers(after?.text);
  return isText && fields.every(isOfNumbers) ? 'numbers' : 'reworded';
}

const ofPlace: ReadonlySet<Aspect> = new Set(['moved', 'reordered', 'renumbered', 'respelled']);

/** Whether a field has other numbers, and else is the same. */
function isOfNumbers({ before, after }: FieldChange): boolean {
  if (before === undefined || after === undefined) return false;
  return withoutNumbers(JSON.stringify(before)) === withoutNumbers(JSON.stringify(after));
}

/** The text with one sign for each number, and without blanks. */
const withoutNumbers = (text = ''): string =>
  toArabicDigits(text)
    .replace(/\d+(?:[.,:/-]\d+)*/g, '0')
    .replace(/\s+/g, '');

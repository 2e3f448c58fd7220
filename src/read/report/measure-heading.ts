import { toArabicDigits } from '../../thai/number/digits.js';
import { type SpannedText, sliceSpanned } from '../text/spanned-text.js';

interface MeasureHeading {
  readonly number: string | undefined;
  readonly text: SpannedText;
  /** It begins with a word for a measure. */
  readonly isCalled: boolean;
  /** It begins with such a word and a number. */
  readonly isNumbered: boolean;
}

/** A heading that names a measure: "มาตรการที่ ๑ …", "1. …", "มาตรการ : …". */
export function measureHeading(source: SpannedText): MeasureHeading | undefined {
  if (source.text.length > 400) return undefined;
  const called =
    /^\s*(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม|ประเด็น|เรื่อง|ข้อเสนอแนะ)(?:ที่)?\s*(?:[(]?([\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})*)[)]?[.:：)]?\s*[:：]?\s*|[:：]\s*|\s[-–]\s+)(?=\S)/.exec(
      source.text,
    );
  const numbered = called ?? /^\s*(?:ข้อ\s?)?([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*)[.)]?\s+(?=[ก-๎A-Za-z])/.exec(source.text);
  if (numbered === null) return undefined;
  const number = numbered[1] === undefined ? undefined : toArabicDigits(numbered[1]);
  return {
    number,
    text: sliceSpanned(source, numbered[0].length),
    isCalled: called !== null,
    isNumbered: called?.[1] !== undefined,
  };
}

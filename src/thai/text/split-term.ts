/** Terms of reports that are always written as one word, with a space inside, as the end of a line in a PDF leaves it. */
export const splitTerm =
  /(?:ดำเนิน|ปฏิบัติ|หน่วย|พนัก) งาน|(?:มาตร|บริ|โครง|ราช|องค์) การ|(?:เจ้า|ปฏิบัติ) หน้าที่|จัด (?:ซื้อ|จ้าง)|จัดซื้อ จัดจ้าง|ทรัพยากร บุคคล|ประมวล จริยธรรม|ประพฤติ มิชอบ|ขั้น ตอน|ช่อง ทาง|ส่ง เสริม|ติด ตาม|(?<=[ก-๎])ราย งาน/;

/**
 * Whether, by the letters around a space whether one of those terms may stand there: a look costs less than the pattern, and
 * units less than letters, which the engine makes anew.
 */
export function mayBeSplitTerm(text: string, space: number): boolean {
  const last = text.charCodeAt(space - 1);
  const lasts = lastLetters[text.charCodeAt(space + 1)] ?? '';
  for (let at = 0; at < lasts.length; at += 1) if (lasts.charCodeAt(at) === last) return true;
  return false;
}

/** By the unit of the first letter of the second half, the last letters of the first. */
const lastLetters: Readonly<Record<number, string>> = {
  3585: 'ริงช์', // ก
  3591: 'นิยก', // ง
  3592: 'ดอล', // จ
  3595: 'ด', // ซ
  3605: 'นด', // ต
  3607: 'ง', // ท
  3610: 'ร', // บ
  3617: 'ิ', // ม
  3627: 'าิ', // ห
  3648: 'ง', // เ
};

/** Terms of reports that are always written as one word, with a space inside, as the end of a line in a PDF leaves it. */
export const splitTerm =
  /(?:ดำเนิน|ปฏิบัติ|หน่วย|พนัก) งาน|(?:มาตร|บริ|โครง|ราช|องค์) การ|(?:เจ้า|ปฏิบัติ) หน้าที่|จัด (?:ซื้อ|จ้าง)|จัดซื้อ จัดจ้าง|ทรัพยากร บุคคล|ประมวล จริยธรรม|ประพฤติ มิชอบ|ขั้น ตอน|ช่อง ทาง|ส่ง เสริม|ติด ตาม|(?<=[ก-๎])ราย งาน/;

/** Tells by the letters around a space whether one of those terms may stand there: a look costs less than the pattern. */
export const mayBeSplitTerm = (text: string, space: number): boolean =>
  lastLetters[text.charAt(space + 1)]?.includes(text.charAt(space - 1)) === true;

/** By the first letter of the second half, the last letters of the first. */
const lastLetters: Readonly<Record<string, string>> = {
  ก: 'ริงช์',
  ง: 'นิยก',
  จ: 'ดอล',
  ซ: 'ด',
  ต: 'นด',
  ท: 'ง',
  บ: 'ร',
  ม: 'ิ',
  ห: 'าิ',
  เ: 'ง',
};

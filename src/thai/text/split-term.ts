/** Terms of reports that are always written as one word, with a space inside, as the end of a line in a PDF leaves it. */
export const splitTerm =
  /(?:ดำเนิน|ปฏิบัติ|หน่วย|พนัก) งาน|(?:มาตร|บริ|โครง|ราช|องค์) การ|(?:เจ้า|ปฏิบัติ) หน้าที่|จัด (?:ซื้อ|จ้าง)|จัดซื้อ จัดจ้าง|ทรัพยากร บุคคล|ประมวล จริยธรรม|ประพฤติ มิชอบ|ขั้น ตอน|ช่อง ทาง|ส่ง เสริม|ติด ตาม|(?<=[ก-๎])ราย งาน/;

/** The second halves of those terms: a text without any of them has no such term, and most have none. */
export const termEnd = / (?:งาน|การ|หน้าที่|ซื้อ|จ้าง|จัดจ้าง|บุคคล|จริยธรรม|มิชอบ|ตอน|ทาง|เสริม|ตาม)/;

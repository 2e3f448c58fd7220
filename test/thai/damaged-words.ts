import fc from 'fast-check';

/** Words that lost their ำ, some of them beside what only looks so. */
export const words =
  'ดาเนิน ประจาปี ประจาเดือน ทาให้ จัดทา จัดทาน กาหนด จานวน สาหรับ สานัก อาเภอ อานวย อานาจ กากับ แนะนา นาไป ทำนาไป บารุง'.split(
    ' ',
  );

/** Terms with a space inside. */
export const terms =
  'ดำเนิน งาน|ปฏิบัติ งาน|หน่วย งาน|พนัก งาน|มาตร การ|บริ การ|โครง การ|ราช การ|องค์ การ|เจ้า หน้าที่|ปฏิบัติ หน้าที่|จัด ซื้อ|จัด จ้าง|จัดซื้อ จัดจ้าง|ทรัพยากร บุคคล|ประมวล จริยธรรม|ประพฤติ มิชอบ|ขั้น ตอน|ช่อง ทาง|ส่ง เสริม|ติด ตาม|กราย งาน'.split(
    '|',
  );

const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...terms, ...terms.flatMap((term) => term.split(' '))),
  fc.constantFrom(...'กดจทสอนบรหป เแใไะาำัิีุู่้๊๋็์ํ๎ฺ\ufffd\u00a0\u200b\t\nเa1<>'),
  fc.constantFrom('การดำเนินงาน', 'ประสานงาน', 'เจ้าหน้าที่', 'ที่', ' ', '<p>', '</p>\n'),
);

/** Text of those, of parts of them, and of letters that stand where none can. */
export const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

import type { Bilingual } from '../../thai/issue.js';

/** What each code that reading may give means, and what to do about it. */
export const readingCodes: Readonly<Record<string, Bilingual>> = {
  'cli.unread-file': {
    th: 'เปิดหรืออ่านไฟล์ไม่ได้ ตรวจชื่อไฟล์และสิทธิ์',
    en: 'The file could not be opened or read. Check its name and permissions.',
  },
  'files.damaged': {
    th: 'ไฟล์เสียหาย หรือไม่ใช่ไฟล์ชนิดที่นามสกุลบอก เปิดดูแล้วบันทึกใหม่',
    en: 'The file is damaged, or not of the kind that its ending says. Open it and save it again.',
  },
  'files.damaged-bytes': {
    th: 'บางตำแหน่งไม่ใช่อักษรของรหัสอักขระที่ใช้ทั้งไฟล์ แสดงเป็น � อาจเป็นไฟล์ที่ถูกตัดหรือต่อกัน',
    en: 'Some bytes are no letters of the encoding of the file; they are shown as �. The file may have been cut or joined.',
  },
  'files.empty': { th: 'ไฟล์ว่างเปล่า', en: 'There is nothing in the file.' },
  'files.encoding': {
    th: 'ไฟล์ไม่ใช่ UTF-8 จึงบอกรหัสอักขระที่ใช้อ่าน ถ้าอักษรเพี้ยนให้ระบุ --encoding',
    en: 'The file is not UTF-8, so this says how it was decoded. If letters are wrong, use --encoding.',
  },
  'files.encoding-unknown': {
    th: 'ไม่ทราบรหัสอักขระ บันทึกเป็น UTF-8 หรือระบุ --encoding',
    en: 'The encoding could not be told. Save the file as UTF-8, or use --encoding.',
  },
  'files.letters-unknown': {
    th: 'แบบอักษรใน PDF ไม่บอกว่าเป็นอักษรใด จึงอ่านข้อความไม่ได้ ใช้ไฟล์ต้นฉบับหรือ OCR',
    en: 'The fonts of the PDF do not say which letters they show. Use the original file, or OCR.',
  },
  'files.lines-joined': {
    th: 'PDF ไม่บอกว่าย่อหน้าจบที่ใด จึงต่อบรรทัดตามความกว้าง ตรวจว่าไม่มีรายการที่ติดกัน',
    en: 'The PDF does not say where paragraphs end, so full lines were joined. Check that no items run together.',
  },
  'files.no-reader': {
    th: 'ต้องติดตั้งแพ็กเกจสำหรับไฟล์ชนิดนี้: pdfjs-dist สำหรับ PDF, @e965/xlsx สำหรับ Excel',
    en: 'A package is needed for this kind of file: pdfjs-dist for PDF, @e965/xlsx for Excel.',
  },
  'files.not-text': { th: 'ไฟล์ไม่ใช่ข้อความ และไม่ใช่ชนิดที่อ่านได้', en: 'The file is not text, and of no kind that is read.' },
  'files.other-charset': {
    th: 'หน้าเว็บระบุรหัสอักขระหนึ่ง แต่ข้อมูลเป็นอีกรหัสหนึ่ง แก้คำว่า charset ในหน้า',
    en: 'The page states one charset and is written in another. Correct its charset.',
  },
  'files.other-kind': {
    th: 'นามสกุลไม่ตรงกับข้อมูล อ่านตามข้อมูล',
    en: 'The ending of the name does not fit the bytes; the bytes decide.',
  },
  'files.pdf-password': { th: 'PDF มีรหัสผ่าน บันทึกใหม่โดยไม่มีรหัส', en: 'The PDF has a password. Save it without one.' },
  'files.picture-pages': {
    th: 'บางหน้าเป็นรูปภาพ ไม่มีข้อความให้อ่าน ต้องทำ OCR ก่อน',
    en: 'Some pages are pictures without text. Recognize their text (OCR) first.',
  },
  'files.recognized-text': {
    th: 'ข้อความบางหน้ามาจาก OCR จึงอาจผิด ควรตรวจกับต้นฉบับ',
    en: 'The text of some pages comes from OCR and may be wrong. Compare it with the original.',
  },
  'files.stopped': {
    th: 'การอ่าน PDF ถูกหยุดก่อนครบทุกหน้า เพราะหมดเวลาที่ผู้เรียกกำหนด ข้อมูลอาจไม่ครบ',
    en: 'The reading was stopped before the last page of the PDF, by the time that the caller gave. Values may be missing.',
  },
  'files.unread-kind': {
    th: 'ไม่อ่านไฟล์ชนิดนี้ บันทึกเป็น .docx, .xlsx, PDF หรือ HTML',
    en: 'A file of this kind is not read. Save it as .docx, .xlsx, PDF or HTML.',
  },
  'read.broken-text-layer': {
    th: 'อักษรเสียหายหลายแห่ง เอกสารคัดลอกมาจาก PDF ที่ชั้นข้อความเสีย ใช้ไฟล์ต้นฉบับ',
    en: 'Many letters are damaged: the text was copied from a PDF with a broken text layer. Use the original.',
  },
  'read.continued-row': {
    th: 'แถวที่ไม่มีชื่อมาตรการ อ่านต่อจากมาตรการก่อนหน้า',
    en: 'A row without a measure was read as more of the measure above it.',
  },
  'read.damaged-text': {
    th: 'ข้อความมีอักษรที่หายหรือเลื่อนตำแหน่ง คงไว้ตามเดิม แก้ที่ต้นฉบับ',
    en: 'Letters were lost or moved. The text was kept as it is; mend the document.',
  },
  'read.doubtful-table': {
    th: 'ตารางที่หัวข้อไม่บอกว่าเป็นมาตรการ อ่านตามลำดับคอลัมน์ ควรตรวจทานว่าเป็นรายงานจริง',
    en: 'No heading says that the table is one of measures. Please check that it is a report at all.',
  },
  'read.fiscal-year-from-table': {
    th: 'เหนือตารางไม่ระบุปีงบประมาณ จึงใช้ปีเดียวที่พบในตาราง เขียนปีไว้ในหัวเรื่อง',
    en: 'No fiscal year stands above the table, so the only one in it was taken. Write it in the title.',
  },
  'read.fiscal-year-not-named': {
    th: 'ระบุปีโดยไม่มีคำว่า ปีงบประมาณ',
    en: 'A year stands there without the word ปีงบประมาณ, and was taken as the fiscal year.',
  },
  'read.format': { th: 'บอกรูปแบบที่ใช้อ่านเอกสาร', en: 'This says as which format the document was read.' },
  'read.guessed-column': {
    th: 'หัวคอลัมน์ไม่ใช่คำที่รู้จัก จึงเดาจากเนื้อหา กำหนดได้ด้วย columns ในไฟล์ตั้งค่า',
    en: 'The heading of a column is not known, so what it holds was guessed. Set it by columns in the settings.',
  },
  'read.guessed-table': {
    th: 'เอกสารไม่มีตารางจริง จึงหาคอลัมน์จากตำแหน่งหรือลำดับบรรทัด ตรวจผลก่อนใช้',
    en: 'The document marks no table; its columns were guessed from lines. Check the result.',
  },
  'read.joined-columns': {
    th: 'สองคอลัมน์ความหมายเดียวกัน อ่านเป็นรายการเดียว',
    en: 'Two columns that say the same were read as one list.',
  },
  'read.json-shape': { th: 'JSON ไม่ใช่รูปของรายงาน', en: 'The JSON is not of the shape of a report.' },
  'read.limit': {
    th: 'เอกสารใหญ่เกินกำหนด อ่านเฉพาะส่วนแรก',
    en: 'The document is beyond a limit; only its beginning was read.',
  },
  'read.lone-dash': { th: 'ช่องมีแต่ขีด - ไม่นับเป็นรายการ', en: 'A cell holds a lone dash, which is no item.' },
  'read.moved-cells': {
    th: 'แถวขาดไปหนึ่งช่อง จึงวางข้อความตามคอลัมน์ที่ตรงกัน ควรตรวจทานแถวนั้น',
    en: 'A row has one cell too few; its cells were placed where they fit. Please check the row.',
  },
  'read.moved-headings': {
    th: 'หัวข้อคอลัมน์กับช่องของแถวมีจำนวนไม่เท่ากัน จึงเลื่อนหัวข้อให้ตรงกับช่อง ควรตรวจทาน',
    en: 'The header and the rows have different numbers of cells; the headings were moved over cells that fit. Please check.',
  },
  'read.no-agency': { th: 'ไม่พบชื่อหน่วยงานเหนือตาราง', en: 'No agency is named above the table.' },
  'read.no-fiscal-year': { th: 'ไม่พบปีงบประมาณเหนือตาราง', en: 'No fiscal year is named above the table.' },
  'read.no-table': {
    th: 'ไม่พบตารางที่มีหัวคอลัมน์มาตรการและผลการดำเนินงานหรือผลลัพธ์',
    en: 'No table with headings for measures and what was done or came of it was found.',
  },
  'read.not-an-amount': {
    th: 'ช่องจำนวนเงินไม่ใช่ตัวเลขธรรมดา เก็บตามที่พิมพ์',
    en: 'A cell of money is no plain amount; it was kept as printed.',
  },
  'read.not-json': { th: 'ไฟล์ไม่ใช่ JSON ที่ถูกต้อง', en: 'The text is not valid JSON.' },
  'read.number-out-of-order': { th: 'เลขข้อไม่เรียงกัน', en: 'The number of an item does not follow the one before.' },
  'read.odd-rows': {
    th: 'บางแถวมีจำนวนช่องไม่เท่ากับหัวตาราง ข้อความอาจเลื่อนคอลัมน์ ตรวจทานแถวนั้น',
    en: 'Some rows have another number of cells than the header, so cells may stand in wrong columns. Please check them.',
  },
  'read.other-year-column': {
    th: 'คอลัมน์ของปีอื่น ไม่อยู่ในรายงานนี้',
    en: 'A column is of another year, and not in this report.',
  },
  'read.repaired': {
    th: 'แก้อักษรที่พิมพ์ผิดรูปอย่างปลอดภัยระหว่างอ่าน',
    en: 'Letters that were typed in a wrong form were repaired while reading.',
  },
  'read.result-without-activity': {
    th: 'ผลที่ไม่มีกิจกรรมอยู่ข้าง ๆ เก็บเป็นกิจกรรม',
    en: 'A result stands beside no activity; it was kept as one.',
  },
  'read.rows-joined': {
    th: 'หลายบรรทัดรวมเป็นแถวเดียว เพราะช่องมีหลายบรรทัด',
    en: 'Several lines were joined to one row, since its cells hold several lines.',
  },
  'read.several-fiscal-years': {
    th: 'เอกสารระบุหลายปี บอกปีที่ใช้',
    en: 'The document names several years; this says which was taken.',
  },
  'read.shared-result': {
    th: 'ผลของหลายกิจกรรมร่วมกัน เก็บไว้กับกิจกรรมแรก',
    en: 'A result belongs to several activities; it was kept with the first.',
  },
  'read.stated-none': { th: 'ช่องหลักฐานระบุว่าไม่มี จึงไม่นับ', en: 'The cell of evidence says that there is none.' },
  'read.turned-table': {
    th: 'หัวตารางอยู่ในคอลัมน์แรก จึงหมุนตารางก่อนอ่าน',
    en: 'The headings stand in the first column, so the table was turned.',
  },
  'read.unclosed-quote': {
    th: 'เครื่องหมายคำพูดไม่ปิด อ่านเป็นข้อความ',
    en: 'A quotation mark is never closed; it was read as text.',
  },
  'read.unknown-column': {
    th: 'ไม่รู้ว่าคอลัมน์คืออะไร ข้อความไม่อยู่ในรายงาน กำหนดได้ด้วย columns',
    en: 'A column was not understood, so its text is not in the report. Set it by columns.',
  },
  'read.unknown-reference': {
    th: 'รหัสอักขระใน HTML ที่ไม่รู้จัก คงไว้ตามเดิม',
    en: 'A character reference of HTML is not known; it was kept.',
  },
  'read.unplaced-link': {
    th: 'ลิงก์ที่ไม่มีที่เก็บในรายงาน เก็บเฉพาะข้อความ',
    en: 'A link has no place in the report; its text was kept.',
  },
};

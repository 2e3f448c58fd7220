import type { BahtIssueCode } from '../../thai/baht/explain-baht.js';
import type { CitizenIdIssueCode } from '../../thai/identity/citizen-id.js';
import type { PhoneIssueCode } from '../../thai/identity/phone.js';
import type { Bilingual } from '../../thai/issue.js';
import type { WordsIssueCode } from '../../thai/number/slip-issue.js';

/** What each code of one number, amount, telephone or citizen number means, and what to do about it. */
export const numberCodes: Readonly<
  Record<BahtIssueCode | WordsIssueCode | PhoneIssueCode | CitizenIdIssueCode, Bilingual>
> = {
  'thai.too-long': {
    th: 'ข้อความยาวกว่าหนึ่งล้านตัวอักษร จึงไม่ใช่ค่าเดียว ส่งเฉพาะค่าที่ต้องการ',
    en: 'The text has more than a million characters, so it is no single value. Pass the value alone.',
  },
  'thai.number-no-digit': { th: 'ไม่มีตัวเลขอยู่เลย ใส่ตัวเลข', en: 'There is no digit. Write a number in digits.' },
  'thai.number-stray-space': {
    th: 'มีช่องว่างกลางจำนวน อาจเป็นสองจำนวน ลบช่องว่างออก',
    en: 'A space stands inside the number, so it could be two numbers. Remove the space.',
  },
  'thai.number-letter-o-for-zero': {
    th: 'พิมพ์อักษรโอแทนเลขศูนย์ พิมพ์เลข 0',
    en: 'The letter o stands in place of a zero. Type the digit 0.',
  },
  'thai.number-foreign-digit': {
    th: 'มีเลขที่ไม่ใช่เลขไทยหรืออารบิก เปลี่ยนเป็นเลขไทยหรืออารบิก',
    en: 'A digit is of another script. Use Thai or Arabic digits.',
  },
  'thai.number-exponent': {
    th: 'เขียนแบบยกกำลัง เช่น 1E5 ซึ่งมักมาจากโปรแกรมตาราง เขียนเป็นจำนวนเต็มรูป',
    en: 'The number has an exponent, such as 1E5, as spreadsheets write it. Write it in full.',
  },
  'thai.number-misplaced-sign': {
    th: 'เครื่องหมายบวกหรือลบไม่ได้อยู่หน้าสุด วางไว้หน้าจำนวน',
    en: 'A plus or minus does not stand in front. Put it before the number.',
  },
  'thai.number-written-as-money': {
    th: 'เป็นจำนวนเงิน ไม่ใช่จำนวนธรรมดา อ่านด้วย parseBaht',
    en: 'This is an amount of money and no plain number. Read it with parseBaht.',
  },
  'thai.number-foreign-character': {
    th: 'มีอักขระที่ไม่ใช่ส่วนของจำนวน ลบออก',
    en: 'A character is no part of a number. Remove it.',
  },
  'thai.number-mixed-digits': {
    th: 'จำนวนเดียวมีทั้งเลขไทยและอารบิก ใช้แบบเดียว',
    en: 'One number mixes Thai and Arabic digits. Use one kind.',
  },
  'thai.number-misplaced-point': {
    th: 'จุดทศนิยมไม่มีตัวเลขข้างหน้าหรือข้างหลัง เช่น .5 หรือ 5. เขียน 0.5',
    en: 'The point lacks a digit before or behind it, as in .5 or 5. Write 0.5.',
  },
  'thai.number-second-point': { th: 'มีจุดมากกว่าหนึ่งจุด เหลือจุดเดียว', en: 'There is more than one point. Keep one.' },
  'thai.number-misplaced-comma': {
    th: 'จุลภาคไม่ได้อยู่ระหว่างตัวเลข หรืออยู่หลังจุดทศนิยม ลบออก',
    en: 'A comma does not stand between digits, or stands behind the point. Remove it.',
  },
  'thai.number-wrong-grouping': {
    th: 'จุลภาคไม่ได้คั่นทีละสามหลัก เช่น 1,23 จึงอ่านได้สองอย่าง เขียน 1,230 หรือ 123',
    en: 'Commas do not group digits in threes, as in 1,23, so it has two readings. Write 1,230 or 123.',
  },
  'thai.number-too-many-digits': {
    th: 'มีหลักมากเกินกว่าจะเก็บได้โดยไม่ปัด ใช้ฟังก์ชันแบบ bigint',
    en: 'There are more digits than a number keeps without rounding. Use a function that gives a bigint.',
  },
  'thai.baht-part-of-satang': {
    th: 'จำนวนเงินมีเศษของสตางค์ ปัดเป็นสองตำแหน่งก่อน',
    en: 'The amount has a part of a satang. Round it to two decimals first.',
  },
  'thai.baht-too-many-digits': {
    th: 'จำนวนเงินใหญ่เกินกว่าจะเก็บเป็นสตางค์ได้พอดี ใช้ bigSatangOfBaht',
    en: 'The amount is too large to be kept in satang exactly. Use bigSatangOfBaht.',
  },
  'thai.baht-two-readings': {
    th: 'จำนวนเงินพร้อมหน่วยอยู่ในวงเล็บ เช่น (500) บาท จึงเป็นได้ทั้งยอดติดลบและข้อความในวงเล็บ เขียน -500 บาท หรือ 500 บาท',
    en: 'An amount with its unit stands in parentheses, as in (500) บาท, so it may be negative or a remark. Write -500 บาท or 500 บาท.',
  },
  'thai.baht-words-differ': {
    th: 'ตัวหนังสือในวงเล็บไม่ตรงกับตัวเลข แก้ให้ตรงกัน',
    en: 'The words in parentheses say another amount than the digits. Make them agree.',
  },
  'thai.baht-foreign-prefix': {
    th: 'มีข้อความอื่นหน้าจำนวนเงิน ส่งเฉพาะจำนวนเงิน',
    en: 'Something else stands before the amount. Pass the amount alone.',
  },
  'thai.baht-misplaced-parenthesis': {
    th: 'วงเล็บไม่ครบคู่หรืออยู่ผิดที่',
    en: 'A parenthesis has no partner or stands in the wrong place.',
  },
  'thai.baht-unit-not-baht': {
    th: 'หน่วยหลังตัวเลขไม่ใช่บาท ใช้บาท หรืออ่านเป็นจำนวนธรรมดา',
    en: 'The unit behind the number is not baht. Use บาท, or read it as a plain number.',
  },
  'thai.words-unknown-word': {
    th: 'มีคำที่ไม่ใช่คำบอกจำนวน ตรวจตัวสะกด',
    en: 'A word is no part of a number. Check its spelling.',
  },
  'thai.words-no-number': { th: 'ขาดคำบอกจำนวน', en: 'The words of a number are missing.' },
  'thai.words-misplaced-place': {
    th: 'หลักซ้ำหรือเรียงผิด เช่น สิบร้อย เรียงจากหลักใหญ่ไปเล็ก',
    en: 'A place is repeated or out of order, as in สิบร้อย. Go from large to small.',
  },
  'thai.words-one-before-ten': { th: 'หลักสิบเขียนว่า สิบ ไม่ใช่ หนึ่งสิบ', en: 'Ten is สิบ and not หนึ่งสิบ.' },
  'thai.words-two-before-ten': { th: 'ยี่สิบ ไม่ใช่ สองสิบ', en: 'Twenty is ยี่สิบ and not สองสิบ.' },
  'thai.words-yi-without-ten': { th: 'ยี่ ใช้หน้า สิบ เท่านั้น', en: 'ยี่ stands before สิบ only.' },
  'thai.words-lone-et': { th: 'เอ็ด ใช้ต่อจากหลักอื่นเท่านั้น', en: 'เอ็ด stands behind another place only.' },
  'thai.words-final-one': {
    th: 'เลขหนึ่งตัวท้ายหลังหลักสิบเขียนว่า เอ็ด',
    en: 'A one at the end, behind tens, is เอ็ด.',
  },
  'thai.words-two-readings': {
    th: 'อ่านได้สองจำนวน เช่น ร้อยห้า ในภาษาพูด เขียนหลักให้ครบ',
    en: 'The words have two readings. Write each place.',
  },
  'thai.words-missing-digit': { th: 'หลักหนึ่งไม่มีตัวเลขนำหน้า', en: 'A place has no digit before it.' },
  'thai.words-missing-unit': { th: 'ขาดคำว่า บาท หรือ สตางค์', en: 'The word บาท or สตางค์ is missing.' },
  'thai.words-satang-not-1-to-99': { th: 'สตางค์ต้องอยู่ระหว่าง 1 ถึง 99', en: 'Satang go from 1 to 99.' },
  'thai.words-misplaced-thuan': {
    th: 'ถ้วน ใช้ครั้งเดียว ต่อจากบาท',
    en: 'ถ้วน stands once, right behind บาท.',
  },
  'thai.words-surplus-words': { th: 'มีคำเกินต่อท้ายจำนวน', en: 'Words follow the number.' },
  'thai.words-too-many-digits': {
    th: 'จำนวนใหญ่เกินกว่าจะเก็บได้โดยไม่ปัด',
    en: 'The number is too large to be kept without rounding.',
  },
  'thai.phone-wrong-form': {
    th: 'ไม่ได้เขียนแบบหมายเลขโทรศัพท์ ใช้ตัวเลข คั่นด้วยขีดหรือช่องว่างเดียว',
    en: 'This is not written as a telephone number. Use digits with single hyphens or spaces.',
  },
  'thai.phone-wrong-length': {
    th: 'จำนวนหลักไม่ตรง โทรศัพท์บ้าน 9 หลัก โทรศัพท์มือถือ 10 หลัก',
    en: 'The number of digits is wrong: nine for a line, ten for a mobile phone.',
  },
  'thai.phone-unknown-area': {
    th: 'ไม่ได้ขึ้นต้นด้วยรหัสที่ใช้ในประเทศไทย',
    en: 'The number does not begin as a Thai one does.',
  },
  'thai.citizen-id-wrong-form': {
    th: 'เลขประจำตัวประชาชนมีแต่ตัวเลข คั่นด้วยขีดหรือช่องว่างได้',
    en: 'A citizen number has digits only, with hyphens or spaces between them.',
  },
  'thai.citizen-id-wrong-length': { th: 'เลขประจำตัวประชาชนมี 13 หลัก', en: 'A citizen number has 13 digits.' },
  'thai.citizen-id-wrong-first-digit': { th: 'หลักแรกต้องเป็น 1 ถึง 8', en: 'Its first digit is 1 to 8.' },
  'thai.citizen-id-wrong-check-digit': {
    th: 'หลักสุดท้ายไม่ตรงกับหลักอื่น อาจพิมพ์ผิดหนึ่งหลัก',
    en: 'The last digit does not fit the others: a digit may be mistyped.',
  },
};

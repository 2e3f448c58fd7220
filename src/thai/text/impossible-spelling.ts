/**
 * Marks that the rules of Thai spelling do not allow where they stand: a mark behind a following or leading vowel or a blank (รา้ย);
 * a tone before its vowel (ท่ี); two vowels or two tones on one letter; a following vowel behind one above or below (ดิา); and
 * ื on an อ that closes เ◌ือ or ◌ือ (เพอื่, ชอื่, มอื): อ with ื begins only อื่น, อืด, อืม, อื้อ.
 */
export const misspelledMarks =
  /[ะาำเ-ไ\s][ัิ-ฺ็-๎]+|[่-์][ัิ-ฺ่-๋]|(?<twice>[ฺ์-๎])\k<twice>|[ัิ-ู็](?:[ัิ-ู็]|[่-๋]?[ะาำ])|(?:เ[ก-ฬฮ]?)?[ก-ฬฮ]อื(?:่(?!น)|(?![ดม่-๋]))/;

/** A mark that stands on no letter. A text without any, and without a vowel behind a vowel, has no misspelled marks. */
export const markOnNoLetter = /[^ก-ฮ][ัิ-ฺ็]|[^ก-ฮัิ-ฺ็][่-๎]/;

/** A following vowel behind one above or below, and อ with ื, which few words have. */
export const vowelBehindVowel = /[ัิ-ู็][่-๋]?[ะาำ]|อื/;

/**
 * Words that no Thai word is spelled as without the mark that they lost: ผู is only in ผูก, ให only in ใหญ่, ใหม่, ใหล; ใช and ใต are always
 * ใช่, ใช้, ใต้. The words of the last line are long enough, or stand before what tells them from others (เมือ from เมือง).
 */
export const lostMark = /* @__PURE__ */ new RegExp(
  [
    'ผู(?![ก่-๋])|ให(?![ญมล่-๋])|(?<!ส|โค)เปน(?=[ก-ฮเ-ไ\\s]|$)|เพือ|(?<!เ)ชือ|ไม(?=มี|ได|ให|ใช)|ใ(?:ช|ต|กล)(?![่-๋])',
    '(?<!บัน|กระ)ได(?=รับ|แก|มี|ทำ|จัด|ดำ|แจ้ง|เผย|ใช|เข|ปฏิ|ประ)|แลว(?![ะ-ู่-๋])|เมือ(?=วัน|ปี|เดือน|เวลา|ครั้ง|สิ้น)',
    'หนวยงาน|เจาหน้า(?!ดิน)|แกไข|ทองถิ่น|ตอเนื่อง|(?<!แ)สงเสริม|(?<!หมาย)ปองกัน|ขอมูล(?!ค่า|ฝอย|นิธิ)|ครังที|(?<!ประ)ทัง(?=นี|หมด|สิ้น)|วันที(?= ?[0-9๐-๙])',
  ].join('|'),
);

const wrongAmForms =
  'ประชำ|วำระ|บำท|ภำ[คพษ]|มำตร|สำมำ|สำขำ|งำน|รำช(?=กำร|กิจ|บัญ|อำณ|ภัฏ|วัง)|ญำติ|ศำส|ธำรณ|กำรณ์|ตำม(?![ะ-ู])|ถำม|มำก|ควำม|หำก|วำง|อำคำร|เวลำ|ปัญหำ|รักษำ|ศึกษำ|พิจำ' +
  '|(?:[ขทบผฝฟ][่้]|(?<!ห)น่|(?<!ค)ว[่้])ำ|[ดต]้ำ(?=น)|ป้ำ(?=ย)|อ่ำ(?=น)' +
  '|[ก-ฮ]ำ(?:[ก-ฮ](?=[\\s)\\]}"”’;:!?ฯๆ0-9๐-๙]|$)|(?!ยโส|รโห|วโร)[กงดบยรลว](?=[เ-ไ])|[ก-ฮ][ิุ]?์)' +
  '|[ก-ฮ]ำ[งยรว](?=[ก-ฮ][ัิ-ูาำ็-๋])';

/**
 * ำ where the syllable needs า. ำ ends its syllable: so no lone letter that closes one can stand behind it, be it at the end of the
 * word (งำน), before a leading vowel (รำยได้), under ์, or before a letter that begins a syllable with its own vowel (กำรป้อง).
 * ่ and ้ stand with ำ on few letters (น้ำ, ค่ำ). Besides, frequent words.
 */
export const wrongAm = /* @__PURE__ */ new RegExp(wrongAmForms, 'g');

/** The same, and ๅ anywhere but behind ฤ and ฦ. */
export const wrongLetter = /* @__PURE__ */ new RegExp(`[ก-ฮ]?(?<![ฤฦ])ๅ|${wrongAmForms}`, 'g');

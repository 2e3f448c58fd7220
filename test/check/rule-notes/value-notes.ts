import { doing, type RuleNote } from './rule-note.js';

const day = (text: string) => text as NonNullable<import('thai-ita/model').Measure['startsOn']>;

/** Notes on the rules of years, numerals and money. */
export const valueNotes: Readonly<Record<string, RuleNote>> = {
  'years-agree': {
    looksAt:
      'ปีงบประมาณและปีปฏิทินในทุกข้อความ ยกเว้นปีของกฎหมาย ช่วงปีของแผน ปีของรอบอื่นที่ระบุชื่อ (การประเมิน ITA, เปรียบเทียบกับปี…, …ที่ผ่านมา, ปีของรอบที่ยื่น) และปีที่เริ่มต้น (ตั้งแต่ปี…)',
    why: {
      th: 'ปีก่อนมักเป็นข้อความที่คัดลอกจากรายงานเดิม ปีถัดไปมักเป็นงานที่ยังไม่เกิดในปีที่รายงาน',
      en: 'An earlier year is often text copied from the last report; a later one is work that the year reported on cannot have seen.',
    },
    source: 'พบในรายงานที่เผยแพร่ ปี 2566 (นโยบาย No Gift Policy ของปีถัดไป); รายงานมักเป็นของปีก่อนรอบที่ยื่น',
    wrong: 'ประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
    right: 'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
  },
  'plan-covers-year': {
    looksAt: 'ช่วงปีในทุกข้อความ เช่น พ.ศ. ๒๕๖๖-๒๕๗๐',
    why: {
      th: 'แผนหลายปีที่อ้างเป็นผลงานควรครอบคลุมปีที่รายงาน มิฉะนั้นอาจเป็นแผนฉบับเก่า',
      en: 'A plan that is cited as work of the year covers that year; otherwise it may be an old one.',
    },
    source: 'แผนป้องกันการทุจริตของหน่วยงานท้องถิ่นมีช่วงสี่ถึงห้าปี (พบในเอกสารที่เผยแพร่)',
    wrong: 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๑-๒๕๖๕',
    right: 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๖-๒๕๗๐',
  },
  'ranges-go-forward': {
    looksAt: 'สองปีที่คั่นด้วยขีดหรือคำว่า ถึง',
    why: {
      th: 'ช่วงปีที่เรียงกลับกันมักพิมพ์สลับ และโปรแกรมอื่นจะอ่านไม่เป็นช่วงปี',
      en: 'A range that runs backwards is a slip of typing, and no program reads it as a range.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสาร',
    wrong: 'แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๗๐-๒๕๖๖',
    right: 'แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๖๖-๒๕๗๐',
  },
  'dates-are-real': {
    looksAt: 'วันที่ในทุกข้อความ ทั้งที่มีและไม่มีชื่อวัน',
    why: {
      th: 'วันที่ที่ไม่มีในปฏิทินหรือชื่อวันที่ไม่ตรง ทำให้หลักฐานขาดความน่าเชื่อถือ',
      en: 'A day that never was, or the wrong weekday, makes evidence doubtful.',
    },
    source: 'ปฏิทินสุริยคติไทย',
    wrong: 'ประชุมวันจันทร์ที่ ๕ มกราคม พ.ศ. ๒๕๖๖',
    right: 'ประชุมวันพฤหัสบดีที่ ๕ มกราคม พ.ศ. ๒๕๖๖',
  },
  'dates-are-in-year': {
    looksAt: 'วันที่ในทุกข้อความ เทียบกับปีงบประมาณที่รายงาน เว้นแต่วันที่ของคำสั่งหรือประกาศ (ลงวันที่…)',
    why: {
      th: 'งานของปีงบประมาณเกิดระหว่าง 1 ตุลาคม ถึง 30 กันยายน เผื่อเวลาเผยแพร่หลังสิ้นปีไว้ตามตัวเลือก daysAfter (วัน)',
      en: 'Work of a fiscal year falls between 1 October and 30 September; the option daysAfter leaves days for publishing.',
    },
    source: 'พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 มาตรา 4',
    wrong: 'จัดอบรมเมื่อวันที่ ๕ มกราคม ๒๕๖๗',
    right: 'จัดอบรมเมื่อวันที่ ๕ มกราคม ๒๕๖๖',
  },
  'work-is-in-year': {
    looksAt: 'วันเริ่มและวันสิ้นสุดของมาตรการและของงาน (startsOn, endsOn)',
    why: {
      th: 'งานที่เริ่มหรือสิ้นสุดนอกปีงบประมาณ หรือสิ้นสุดก่อนเริ่ม ไม่ใช่ผลงานของปีที่รายงาน หรือกรอกวันสลับกัน',
      en: 'Work outside the fiscal year, or that ends before it begins, is of another year or was entered the wrong way round.',
    },
    source: 'พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 มาตรา 4',
    wrong: { measure: { startsOn: day('2023-03-01'), endsOn: day('2023-02-01') } },
    right: { measure: { startsOn: day('2022-10-01'), endsOn: day('2023-09-30') } },
  },
  'report-uses-one-script': {
    looksAt: 'ตัวเลขในทุกข้อความ เว้นแต่ที่อยู่เว็บและรหัสที่มีอักษรละติน (O43, E-Service) แจ้งครั้งเดียวพร้อมทุกตำแหน่ง',
    why: {
      th: 'หนังสือราชการควรใช้เลขไทย และไม่ควรปนกันในฉบับเดียว แก้ให้ได้โดยเปลี่ยนส่วนน้อยเป็นแบบของส่วนใหญ่',
      en: 'Official papers are urged to use Thai digits, and one paper uses one kind. The fix rewrites the fewer ones.',
    },
    source: 'มติคณะรัฐมนตรี 2 พฤษภาคม 2543 (แหล่งเดียว); พบทั้งสองแบบในเอกสารที่เผยแพร่',
    wrong: doing('อบรม ๓ ครั้ง จำนวน ๔๐ คน', 'ประชุม 2 ครั้ง'),
    right: doing('อบรม ๓ ครั้ง จำนวน ๔๐ คน', 'ประชุม ๒ ครั้ง ตามข้อ O43'),
  },
  'numbers-are-unmixed': {
    looksAt: 'ตัวเลขแต่ละจำนวน',
    why: {
      th: 'เลขที่ปนกันหรือใช้อักษรโอแทนศูนย์ ค้นหาและคำนวณไม่ได้ แก้ให้ได้',
      en: 'Digits of both kinds in one number, or the letter o for a zero, cannot be searched or added up. There is a fix.',
    },
    source: 'พบในเอกสารที่เผยแพร่ (พ.ศ. ๒๕61, ๒๕๖o)',
    wrong: 'แผนพัฒนา พ.ศ. ๒๕6๖',
    right: 'แผนพัฒนา พ.ศ. ๒๕๖๖',
  },
  'era-mark-is-plain': {
    looksAt: 'คำย่อ พ.ศ. ที่พิมพ์ผิดรูป: พ.ศ.. พ. ศ. พ.ศ (ไม่มีจุดท้าย) พศ',
    why: {
      th: 'ปีที่คำย่อพิมพ์ผิดรูปอาจถูกโปรแกรมอ่านข้าม แก้ให้ได้',
      en: 'A year behind a bent mark may be passed over by programs. There is a fix.',
    },
    source: 'พบในเอกสารที่เผยแพร่ ปี 2568 (พ.ศ..2568)',
    wrong: 'ประกาศ ประจำปี พ.ศ..2566',
    right: 'ประกาศ ประจำปี พ.ศ. 2566',
  },
  'amounts-are-readable': {
    looksAt: 'จำนวนเงินในทุกข้อความ: จุลภาค จุด และจำนวนทศนิยม',
    why: {
      th: 'จุลภาคผิดที่ทำให้อ่านจำนวนเงินได้หลายอย่าง และเงินไม่มีหน่วยเล็กกว่าสตางค์',
      en: 'A comma in the wrong place gives an amount two readings, and there is nothing smaller than a satang.',
    },
    source: 'พบทศนิยมสี่ตำแหน่งในตารางตัวชี้วัดที่เผยแพร่',
    wrong: 'ใช้งบประมาณ 1,23,456 บาท',
    right: 'ใช้งบประมาณ 123,456 บาท',
  },
  'amounts-are-plausible': {
    looksAt: 'จำนวนเงินตั้งแต่ leastBaht (บาท) ขึ้นไป',
    why: {
      th: 'จำนวนเงินที่มากกว่างบประมาณของหน่วยงานใดจะมีได้ มักเกิดจากคำว่า ล้าน ที่เกินมา',
      en: 'An amount beyond any agency’s budget often has the word million too much.',
    },
    source: 'พบ “538800.0000ล้านบาท” ในตารางตัวชี้วัดที่เผยแพร่',
    wrong: 'เบิกจ่าย 538,800 ล้านบาท',
    right: 'เบิกจ่าย 538,800 บาท',
  },
  'amount-equals-its-words': {
    looksAt: 'จำนวนเงินที่มีตัวหนังสือในวงเล็บต่อท้าย',
    why: {
      th: 'เมื่อตัวเลขกับตัวหนังสือไม่ตรงกัน จะไม่รู้ว่าจำนวนใดถูก',
      en: 'Where figures and words differ, nobody knows which of them is meant.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสารการเงิน',
    wrong: 'เป็นเงิน ๑,๐๐๐ บาท (หนึ่งพันห้าร้อยบาทถ้วน)',
    right: 'เป็นเงิน ๑,๕๐๐ บาท (หนึ่งพันห้าร้อยบาทถ้วน)',
  },
  'sums-add-up': {
    looksAt:
      'ข้อความที่มียอดรวมหนึ่งยอดและรายการตั้งแต่สองรายการ หรือรายการย่อยที่มีเงินข้อละหนึ่งจำนวน ไม่ดูข้อความที่มีการคูณ (คนละ… จำนวน…วัน)',
    why: {
      th: 'ยอดรวมที่ไม่เท่ากับผลบวก แสดงว่ามีรายการตกหล่นหรือพิมพ์ผิด',
      en: 'A sum that does not add up shows that a part is missing or mistyped.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสารการเงิน',
    wrong: 'ค่าอาหาร ๑,๐๐๐ บาท ค่าวัสดุ ๕๐๐ บาท รวมเป็นเงิน ๑,๖๐๐ บาท',
    right: 'ค่าอาหาร ๑,๐๐๐ บาท ค่าวัสดุ ๕๐๐ บาท รวมเป็นเงิน ๑,๕๐๐ บาท',
  },
  'spent-within-budget': {
    looksAt: 'เงินที่เบิกจ่ายเทียบกับงบประมาณของมาตรการหรือของงาน (หน่วยเป็นสตางค์)',
    why: {
      th: 'เบิกจ่ายเกินงบประมาณต้องมีการโอนงบ ซึ่งรายงานควรอธิบาย หรือกรอกสลับช่อง',
      en: 'More spent than set aside needs a transfer that the report explains, or two columns were mixed up.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสารการเงิน',
    wrong: { measure: { budgetSatang: 500_000, spentSatang: 500_001 } },
    right: { measure: { budgetSatang: 500_000, spentSatang: 500_000 } },
  },
};

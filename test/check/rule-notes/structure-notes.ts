import { doing, type RuleNote, titled } from './rule-note.js';

/** Notes on the rules of structure. */
export const structureNotes: Readonly<Record<string, RuleNote>> = {
  'ids-are-unique': {
    looksAt: 'รหัส (id) ของมาตรการ ผลการดำเนินงาน และผลลัพธ์ทุกรายการ',
    why: {
      th: 'รหัสใช้โยงผลลัพธ์กับงานและใช้เทียบรายงานสองปี ถ้าซ้ำกันจะโยงผิดรายการ',
      en: 'Ids link outcomes to work and pair the items of two years; a repeated one links the wrong item.',
    },
    source: 'แบบข้อมูลของไลบรารีนี้ (thai-ita/model)',
    wrong: { measure: { id: 'm1', outcomes: [{ id: 'm1', text: 'ตรวจสอบได้' }] } },
    right: { measure: { id: 'm1', outcomes: [{ id: 'm1.o1', text: 'ตรวจสอบได้' }] } },
  },
  'references-exist': {
    looksAt: 'รหัสงานที่ผลลัพธ์แต่ละข้ออ้างถึง (activityIds)',
    why: {
      th: 'ผลลัพธ์ที่อ้างงานซึ่งไม่มีในรายงาน ตรวจสอบย้อนกลับไม่ได้',
      en: 'An outcome of work that the report does not have cannot be traced.',
    },
    source: 'แบบข้อมูลของไลบรารีนี้ (thai-ita/model)',
    wrong: { measure: { outcomes: [{ id: 'm1.o1', text: 'ตรวจสอบได้', activityIds: ['m1.a9'] }] } },
    right: { measure: { outcomes: [{ id: 'm1.o1', text: 'ตรวจสอบได้', activityIds: ['m1.a1'] }] } },
  },
  'measure-has-activity': {
    looksAt: 'รายการผลการดำเนินงานของแต่ละมาตรการ',
    why: {
      th: 'รายงานผลต้องบอกว่าได้นำมาตรการไปทำอะไร มาตรการที่ไม่มีงานเลยแสดงว่ายังไม่ได้ทำหรือพิมพ์ตกหล่น',
      en: 'The report tells how each measure was put into practice; without an activity, nothing was done or a cell was lost.',
    },
    source: 'ข้อกำหนดรายงานผลการดำเนินการตามมาตรการ ฉบับที่ สอศ. คัดลอก (แหล่งเดียว)',
    wrong: { measure: { activities: [] } },
    right: doing('จัดทำแผน'),
  },
  'measure-has-outcome': {
    looksAt: 'รายการผลลัพธ์ของแต่ละมาตรการ',
    why: {
      th: 'แบบรายงานที่ใช้กันมีช่องผลลัพธ์/ความสำเร็จ ช่องว่างบอกไม่ได้ว่าไม่มีผลหรือลืมกรอก ถ้าไม่มีให้เขียนว่า ไม่มี',
      en: 'The usual table has a column for outcomes; an empty one does not say whether there was none. Write ไม่มี where there was none.',
    },
    source: 'ตารางรายงานที่เผยแพร่ และแนวการเขียน “ไม่มี” ของ สอศ. (แหล่งเดียว)',
    wrong: { measure: { outcomes: [] } },
    right: { measure: { outcomes: [{ id: 'm1.o1', text: 'ไม่มี', none: true }] } },
  },
  'measures-numbered-alike': {
    looksAt: 'เลขข้อของมาตรการทั้งรายงาน',
    why: {
      th: 'มีเลขบางข้อทำให้อ้างข้อไม่ได้ และมักเกิดจากการต่อตารางข้ามหน้า',
      en: 'Measures without a number cannot be cited; it often comes of a table that was joined over pages.',
    },
    source: 'พบในรายงานที่เผยแพร่ ปี 2566',
    wrong: titled('1. เปิดเผยข้อมูล', 'ป้องกันการทุจริต'),
    right: titled('1. เปิดเผยข้อมูล', '2. ป้องกันการทุจริต'),
  },
  'numbers-go-on': {
    looksAt: 'เลขข้อของมาตรการ ผลการดำเนินงาน ผลลัพธ์ ขั้นตอน และรายการย่อย',
    why: {
      th: 'เลขที่ข้าม ซ้ำ หรือเริ่มใหม่ แสดงว่าข้อหายหรือวางสลับที่ แก้ให้ได้โดยเรียงเลขใหม่ทั้งรายการ',
      en: 'A gap, a repeat or a restart shows that an item was lost or moved. The fix renumbers the list.',
    },
    source: 'พบเลขซ้ำในเอกสารที่เผยแพร่ (หน้าเว็บหนึ่งใช้ “1.” ทุกบรรทัด)',
    wrong: doing('1. จัดทำแผน', '3. เผยแพร่แผน'),
    right: doing('1. จัดทำแผน', '2. เผยแพร่แผน'),
  },
  'titles-are-unique': {
    looksAt: 'ชื่อมาตรการ โดยไม่สนใจช่องว่าง แบบของตัวเลข และตัวพิมพ์เล็กใหญ่',
    why: {
      th: 'มาตรการสองข้อชื่อเดียวกันมักเป็นแถวที่คัดลอกมาแล้วลืมแก้',
      en: 'Two measures of one title are often a row that was copied and not edited.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสาร',
    wrong: titled('เปิดเผยข้อมูล', 'เปิดเผย ข้อมูล'),
    right: titled('เปิดเผยข้อมูล', 'ปรับปรุงข้อมูล'),
  },
  'activity-is-said-once': {
    looksAt: 'ข้อความผลการดำเนินงานในมาตรการเดียวกัน โดยไม่สนใจช่องว่างและแบบของตัวเลข',
    why: {
      th: 'ข้อความซ้ำทำให้นับงานเกินจริง',
      en: 'What is said twice is counted twice.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสาร',
    wrong: doing('จัดทำแผนปี 2566', 'จัดทำแผนปี ๒๕๖๖'),
    right: doing('จัดทำแผนปี 2566', 'เผยแพร่แผนปี 2566'),
  },
  'outcome-adds-something': {
    looksAt: 'ข้อความผลลัพธ์เทียบกับข้อความผลการดำเนินงานของมาตรการเดียวกัน',
    why: {
      th: 'ผลลัพธ์ที่คัดลอกข้อความของงานมา ไม่ได้บอกว่างานนั้นเกิดผลอะไร',
      en: 'An outcome that repeats the work does not tell what came of it.',
    },
    source: 'ความหมายของช่องผลลัพธ์/ความสำเร็จของการดำเนินการในตารางรายงาน',
    wrong: { measure: { outcomes: [{ id: 'm1.o1', text: 'จัดทำแผน' }] } },
    right: { measure: { outcomes: [{ id: 'm1.o1', text: 'ประชาชนตรวจสอบแผนได้' }] } },
  },
};

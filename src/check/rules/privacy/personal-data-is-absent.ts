import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';

/**
 * A report is published, so it holds no citizen number and no mobile telephone number of a person. Numbers of offices, which are
 * those of lines, are what a report should name.
 *
 * @see พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 (Personal Data Protection Act)
 */
export const personalDataIsAbsent: Rule = {
  code: 'check.personal-data-is-absent',
  severity: 'warning',
  holds: {
    th: 'ไม่มีเลขประจำตัวประชาชนหรือเลขโทรศัพท์มือถือของบุคคล',
    en: 'No citizen number and no mobile telephone number of a person stands in the report.',
  },
  *check(_, { texts }) {
    for (const { mention, path } of mentionsIn(texts, 'citizen-id', 'phone')) {
      const { text: found } = mention;
      if (mention.kind === 'phone' && !isMobile(mention.phone)) continue;
      const [th, en] =
        mention.kind === 'phone'
          ? ['เลขโทรศัพท์มือถือ', 'a mobile telephone number']
          : ['เลขประจำตัวประชาชน', 'a citizen number'];
      const hidden = found.replace(/[0-9๐-๙](?=(?:[^0-9๐-๙]*[0-9๐-๙]){4})/g, 'x');
      yield {
        message: {
          th: `มี${th} (${hidden}) ในรายงานที่จะเผยแพร่ ตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562`,
          en: `The report to be published holds ${en} (${hidden}); see the Personal Data Protection Act, B.E. 2562.`,
        },
        path,
        found,
      };
    }
  },
};

/** Numbers of mobile telephones begin with 06, 08 or 09. */
const isMobile = (phone: string): boolean => /^0[689]\d{8}$/.test(phone);

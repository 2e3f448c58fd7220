import { findProvince } from '../../../catalogue/agencies/find-province.js';
import { nearestProvince } from '../../../catalogue/agencies/nearest-province.js';
import { parseAgencyCode } from '../../../catalogue/agencies/parse-agency-code.js';
import type { Rule } from '../../rule.js';

/** The province of the agency is one of the 77, and the one that the agency's code says. */
export const provinceExists: Rule = {
  code: 'check.province-exists',
  severity: 'note',
  holds: {
    th: 'จังหวัดของหน่วยงานมีอยู่จริง และตรงกับรหัสของหน่วยงาน',
    en: 'The province of the agency exists, and fits the code of the agency.',
  },
  *check({ agency }) {
    const { province: written, code } = agency;
    if (written === undefined) return;
    const path = ['agency', 'province'];
    const province = findProvince(written);
    const coded = code === undefined ? undefined : parseAgencyCode(code);
    if (province === undefined) {
      const meant = coded?.provinceName ?? nearestProvince(written)?.name;
      const [th, en] = meant === undefined ? ['', ''] : [` น่าจะเป็น "${meant}"`, ` It is probably "${meant}".`];
      yield {
        message: { th: `ไม่มีจังหวัดชื่อ "${written}"${th}`, en: `There is no province by the name "${written}".${en}` },
        path,
        found: written,
        ...(meant !== undefined && { expected: meant }),
      };
    } else if (coded !== undefined && coded.province !== province.code) {
      yield {
        message: {
          th: `ระบุจังหวัด "${written}" แต่รหัสหน่วยงาน ${code} เป็นของจังหวัด${coded.provinceName}`,
          en: `The province is "${written}", and the agency's code ${code} is one of ${coded.provinceName}.`,
        },
        path,
        found: written,
        expected: coded.provinceName,
      };
    }
  },
};

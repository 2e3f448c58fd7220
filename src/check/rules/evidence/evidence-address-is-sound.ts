import type { Rule } from '../../rule.js';
import { evidenceOf } from '../../texts/placed-works.js';

/** An address of evidence is complete and can be reached by the public. */
export const evidenceAddressIsSound: Rule = {
  code: 'check.evidence-address-is-sound',
  severity: 'warning',
  holds: {
    th: 'ประชาชนเปิดที่อยู่เว็บของหลักฐานได้',
    en: 'The public can open its evidence.',
  },
  *check(report) {
    for (const { evidence, path } of evidenceOf(report)) {
      const { url } = evidence;
      if (url === undefined) continue;
      const host = /^https?:\/\/([^\s/:?#]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i.exec(
        url.replace(/^www\./i, 'https://www.'),
      )?.[1];
      if (host !== undefined && /\.[a-z]{2,}$|[^ -~]/i.test(host) && !isPrivate.test(host)) continue;
      yield {
        message: {
          th: `ที่อยู่ “${url}” ไม่ใช่ที่อยู่เว็บที่ประชาชนเปิดได้`,
          en: `“${url}” is no address that the public can open.`,
        },
        path: [...path, 'url'],
        found: url,
      };
    }
  },
};

const isPrivate = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|.*\.(?:local|internal|lan)$)/i;

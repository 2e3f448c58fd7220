import type { Evidence } from '../../model/measure.js';
import type { Path } from '../../thai/issue.js';
import type { Rule } from '../rule.js';

/** An address of evidence is complete and can be reached by the public. */
export const evidenceAddressIsSound: Rule = {
  code: 'check.evidence-address-is-sound',
  severity: 'warning',
  holds: {
    th: 'ที่อยู่เว็บของหลักฐานครบถ้วนและประชาชนเปิดได้',
    en: 'An address of evidence is complete and can be reached by the public.',
  },
  *check(report) {
    for (const { evidence, path } of evidenceOf(report.measures)) {
      const { url } = evidence;
      if (url === undefined) continue;
      const host = /^(?:https?:\/\/)([^\s/:?#]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i.exec(
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

/** All evidence of measures and activities, with its paths. */
export function* evidenceOf(
  measures: readonly {
    readonly evidence?: readonly Evidence[];
    readonly activities?: readonly { readonly evidence?: readonly Evidence[] }[];
  }[],
  base: Path = ['measures'],
): Generator<{ readonly evidence: Evidence; readonly path: Path }> {
  for (const [at, { evidence = [], activities = [] }] of measures.entries()) {
    for (const [index, found] of evidence.entries()) yield { evidence: found, path: [...base, at, 'evidence', index] };
    yield* evidenceOf(activities, [...base, at, 'activities']);
  }
}

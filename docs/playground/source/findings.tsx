import type { Issue } from 'thai-ita/thai';
import { useSay } from './language.js';
import { markId } from './marked-source.js';

const severities = {
  error: { th: 'ข้อผิดพลาด', en: 'Error' },
  warning: { th: 'ควรตรวจ', en: 'Warning' },
  note: { th: 'หมายเหตุ', en: 'Note' },
} as const;

interface FindingsProps {
  readonly issues: readonly Issue[];
  readonly onAccept: (issues: readonly Issue[]) => void;
  readonly onShow: (issue: Issue) => void;
  /** Whether the source is text that can be shown. */
  readonly hasSource: boolean;
}

/** What reading and checking found, each with its place and, where there is one, its fix. */
export function Findings({ issues, onAccept, onShow, hasSource }: FindingsProps) {
  const say = useSay();
  const fixable = issues.filter(({ fix }) => fix !== undefined);
  if (issues.length === 0) return <p>{say({ th: 'ไม่พบสิ่งที่ต้องแก้', en: 'Nothing was found.' })}</p>;
  return (
    <>
      {fixable.length > 0 && (
        <p>
          <button type="button" class="main" onClick={() => onAccept(fixable)}>
            {say({
              th: `แก้ทั้งหมดที่แก้ได้อย่างปลอดภัย (${fixable.length})`,
              en: `Accept all safe fixes (${fixable.length})`,
            })}
          </button>
        </p>
      )}
      <ul class="findings">
        {issues.map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in everything but their order
          <li key={at} class={issue.severity}>
            <p>
              <strong class="severity">{say(severities[issue.severity])}</strong>{' '}
              <a href={`https://thai-ita.github.io/thai-ita/codes/${issue.code}.html`} target="_blank" rel="noreferrer">
                <code>{issue.code}</code>
              </a>{' '}
              <Place issue={issue} />
            </p>
            <p>{say(issue.message)}</p>
            <p class="actions">
              {hasSource && issue.place?.source !== undefined && (
                <a
                  href={`#${markId(issue)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onShow(issue);
                  }}
                >
                  {say({ th: 'ดูในต้นฉบับ', en: 'Show in the source' })}
                </a>
              )}
              {issue.fix !== undefined && (
                <button type="button" onClick={() => onAccept([issue])}>
                  {say({ th: 'แก้', en: 'Accept fix' })}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Place({ issue: { place } }: { readonly issue: Issue }) {
  const say = useSay();
  const source = place?.source;
  if (source === undefined) return null;
  const { page, line, column } = source;
  if (page !== undefined) return <span class="place">{say({ th: `หน้า ${page}`, en: `page ${page}` })}</span>;
  return (
    <span class="place">{say({ th: `บรรทัด ${line} คอลัมน์ ${column}`, en: `line ${line}, column ${column}` })}</span>
  );
}

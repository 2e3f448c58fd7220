import type { Tally } from '../tally.js';
import { say, type Terminal } from '../terminal/terminal.js';

/** How many of the codes that were found most are listed. */
const MOST_CODES = 10;

/** The counts over all documents, and for several documents what was found most. */
export function showSummary(
  { documents, clean, unread, error, warning, note, codes }: Tally,
  terminal: Terminal,
): void {
  const { out, colours } = terminal;
  const tell = (th: string, en: string) => say({ th, en }, terminal);
  const isMany = documents + unread > 1;
  if (isMany && codes.size > 0) {
    const most = [...codes].sort(([, left], [, right]) => right - left).slice(0, MOST_CODES);
    for (const [code, count] of most) out(`${String(count).padStart(8)} ${code}`);
    out('');
  }
  if (isMany) {
    const lost = unread === 0 ? '' : `, ${tell(`อ่านไม่ได้ ${unread}`, `${unread} not read`)}`;
    out(
      tell(`${documents} ไฟล์ ไม่พบข้อสังเกต ${clean} ไฟล์`, `${counted(documents, 'file')}, nothing found in ${clean}`) +
        lost,
    );
  }
  if (documents > 0 && clean === documents) {
    out(colours.green(`✔ ${tell('ไม่พบข้อสังเกต', 'nothing was found')}`));
    return;
  }
  if (documents === 0) return;
  const counts = [
    tell(`${error} ข้อผิดพลาด`, counted(error, 'error')),
    tell(`${warning} ข้อควรตรวจ`, counted(warning, 'warning')),
    tell(`${note} หมายเหตุ`, counted(note, 'note')),
  ];
  out(counts.join(', '));
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

import { findMentions } from '../../mention/find-mentions.js';
import type { Agency, Filing } from '../../model/report.js';
import type { Block } from '../document.js';
import { joinSpannedWith, type SpannedText } from '../text/spanned-text.js';
import { findAgency, saysOnlyTheAgency } from './agency.js';
import { type FoundYear, findFiscalYear, saysOnlyTheYear } from './fiscal-year.js';
import { placeOfTitle } from './title.js';

/** What the text above the table says. */
export interface FrontMatter {
  readonly agency: Agency;
  readonly agencyText?: SpannedText;
  readonly year?: FoundYear;
  readonly title?: SpannedText;
  readonly preamble?: SpannedText;
  readonly filing?: Filing;
  /** Lines that are none of these, such as a menu above the title. */
  readonly unread: readonly SpannedText[];
}

/** Reads title, agency, fiscal year and preamble from the paragraphs above the table. */
export function readFrontMatter(blocks: readonly Block[]): FrontMatter {
  const texts = blocks.map(({ text }) => text);
  const agency = findAgency(texts);
  const prose = blocks.filter(
    ({ text: { text } }) => !saysOnlyTheYear(text) && !saysOnlyTheAgency(text, agency?.agency.name),
  );
  const at = placeOfTitle(prose);
  const title = prose[at]?.text;
  const rest = prose.slice(at + 1).map(({ text }) => text);
  const year = findFiscalYear(texts, title);
  const filing = filingIn(texts);
  return {
    agency: agency?.agency ?? { name: '' },
    ...(agency !== undefined && { agencyText: agency.text }),
    ...(year !== undefined && { year }),
    ...(title !== undefined && { title }),
    ...(rest.length > 0 && { preamble: joinSpannedWith('\n', rest) }),
    ...(filing !== undefined && { filing }),
    unread: prose.slice(0, at).map(({ text }) => text),
  };
}

/** The round a document was filed for, where a line names an item: "O35", "MOIT 22". */
function filingIn(texts: readonly SpannedText[]): Filing | undefined {
  for (const { text } of texts) {
    // the code of an item has letters
    if (!/[A-Za-z]/.test(text)) continue;
    const item = findMentions(text).find((mention) => mention.kind === 'item');
    if (item !== undefined) return { scheme: /^(?:MOIT|EB)/.test(item.code) ? 'moph' : 'nacc', item: item.code };
  }
  return undefined;
}

import { agencyTypes, findAgencyType } from '../../catalogue/agencies/agency-types.js';
import { findMentions } from '../../mention/find-mentions.js';
import type { Mention } from '../../mention/mention.js';
import type { Agency, Filing } from '../../model/report.js';
import type { Block } from '../document.js';
import { joinSpannedWith, type SpannedText, sliceSpanned } from '../text/spanned-text.js';

/** What the text above the table says. */
export interface FrontMatter {
  readonly agency: Agency;
  readonly agencyText?: SpannedText;
  /** Buddhist era. */
  readonly fiscalYear?: number;
  readonly fiscalYearText?: SpannedText;
  readonly title?: SpannedText;
  readonly preamble?: SpannedText;
  readonly filing?: Filing;
  /** Lines that are none of these, such as a menu above the title. */
  readonly unread: readonly SpannedText[];
}

/** Reads title, agency, fiscal year and preamble from the paragraphs above the table. */
export function readFrontMatter(blocks: readonly Block[]): FrontMatter {
  const texts = blocks.map(({ text }) => text);
  const said = texts.map((text) => ({ text, mentions: findMentions(text.text) }));
  const year = first(said, fiscalYearIn);
  const agency = first(texts, agencyIn);
  const prose = texts.filter(({ text }) => !saysOnlyTheYear(text) && !saysOnlyTheAgency(text, agency?.agency.name));
  const at = Math.max(
    0,
    prose.findIndex(({ text }) => titleWords.test(text)),
  );
  const title = prose[at];
  const rest = prose.slice(at + 1);
  const filing = first(said, filingIn);
  return {
    agency: agency?.agency ?? { name: '' },
    ...(agency !== undefined && { agencyText: agency.text }),
    ...(year !== undefined && { fiscalYear: year.fiscalYear, fiscalYearText: year.text }),
    ...(title !== undefined && { title }),
    ...(rest.length > 0 && { preamble: joinSpannedWith('\n', rest) }),
    ...(filing !== undefined && { filing }),
    unread: prose.slice(0, at),
  };
}

/** Words of which a title of such a report has at least one. */
const titleWords = /รายงานผล|มาตรการ|คุณธรรมและความโปร่งใส|การดำเนินการเพื่อ|ผลการดำเนิน/;

/** The round a document was filed for, where a line names an item: "O35", "MOIT 22". */
function filingIn({ mentions }: Said): Filing | undefined {
  const item = mentions.find((mention) => mention.kind === 'item');
  if (item === undefined) return undefined;
  return { scheme: /^(?:MOIT|EB)/.test(item.code) ? 'moph' : 'nacc', item: item.code };
}

/** A paragraph and the facts in it. */
interface Said {
  readonly text: SpannedText;
  readonly mentions: readonly Mention[];
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fiscalYearIn({
  text,
  mentions,
}: Said): { readonly fiscalYear: number; readonly text: SpannedText } | undefined {
  for (const mention of mentions) {
    if (mention.kind !== 'fiscal-year') continue;
    return { fiscalYear: mention.fiscalYear, text: sliceSpanned(text, mention.start, mention.end) };
  }
  return undefined;
}

function agencyIn(source: SpannedText): { readonly agency: Agency; readonly text: SpannedText } | undefined {
  for (const { name: typeName, abbreviation } of agencyTypes) {
    for (const word of abbreviation === undefined ? [typeName] : [typeName, abbreviation]) {
      const start = source.text.indexOf(word);
      if (start < 0) continue;
      const name = /^\s?\S*/.exec(source.text.slice(start + word.length))?.[0] ?? '';
      const end = start + word.length + name.length;
      return {
        agency: agencyOf(source.text.slice(start, end), source.text.slice(end)),
        text: sliceSpanned(source, start, end),
      };
    }
  }
  return undefined;
}

function agencyOf(name: string, behind: string): Agency {
  const type = findAgencyType(name);
  const district = /(?:อำเภอ|อ\.)\s?([ก-๎]+)/.exec(behind)?.[1];
  const province = /(?:จังหวัด|จ\.)\s?([ก-๎]+)/.exec(behind)?.[1];
  return {
    name,
    ...(type?.abbreviation !== undefined && { abbreviation: type.abbreviation }),
    ...(type !== undefined && { type: type.id }),
    ...(district !== undefined && { district }),
    ...(province !== undefined && { province }),
  };
}

/** A line such as "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖": it is in the model as the fiscal year. */
const saysOnlyTheYear = (text: string): boolean =>
  text.length <= LONGEST_YEAR_LINE &&
  /^(?:ประจำ)?(?:ปี)?\s*(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$/.test(text.trim());

/** The pattern takes the cube of the time for a run of white space. */
const LONGEST_YEAR_LINE = 80;

/** A line such as "อบต.ตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง": it is in the model as the agency. */
function saysOnlyTheAgency(text: string, name: string | undefined): boolean {
  if (name === undefined || !text.startsWith(name)) return false;
  return /^(?:\s*(?:อำเภอ|อ\.)\s?[ก-๎]+)?(?:\s*(?:จังหวัด|จ\.)\s?[ก-๎]+)?$/.test(text.slice(name.length).trim());
}

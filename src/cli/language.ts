import type { Bilingual } from '../thai/issue.js';

/** In which language the program speaks. */
export type Language = 'th' | 'en' | 'both';

/** The language of the environment, as POSIX says which variable decides; both where it names neither. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
  const locale = names.map((name) => environment[name]).find((value) => value !== undefined && value !== '') ?? '';
  const language = /^(th|en)(?:[_.@-]|$)/i.exec(locale)?.[1]?.toLowerCase();
  return language === 'th' || language === 'en' ? language : 'both';
}

/** The sentence in the language, or both with a dot between. */
export const inLanguage = ({ th, en }: Bilingual, language: Language): string =>
  language === 'both' ? `${th} · ${en}` : { th, en }[language];

/** The one language of a document, which cannot have both. */
export const oneLanguage = (language: Language): keyof Bilingual => (language === 'both' ? 'th' : language);

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual } from 'thai-ita/thai';

/** The language of the page. */
export type Language = keyof Bilingual;

export const LanguageContext = createContext<Language>('th');

/** Gives a function that takes the sentence of the language of the page. */
export function useSay(): (sentence: Bilingual) => string {
  const language = useContext(LanguageContext);
  return (sentence) => sentence[language];
}

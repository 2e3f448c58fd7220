/** Frequent words of reports without their ำ, where no other Thai word is spelled so. */
export const lostVowel =
  /ดาเนิน|ประจา(?:ปี|เดือน)|ทาให้|จัดทา(?![ก-ฮ])|กาหนด|จานวน|สาหรับ|สานัก|อาเภอ|อานวย|อานาจ|กากับ|แนะนา|(?<!ทำ)นาไป|บารุง/;

/** Tells by the letters around an า whether one of those words may stand there; looking it up costs less than the pattern. */
export function mayHaveLostVowel(text: string, at: number): boolean {
  const letter = text[at - 1] ?? '';
  const behind = text[at + 1] ?? '';
  switch (letter) {
    case 'ด':
      return behind === 'เ';
    case 'จ':
      return behind === 'ป' || behind === 'เ' || behind === 'น';
    case 'ท':
      return behind === 'ใ' || text[at - 2] === 'ด';
    case 'ก':
      return (behind === 'ห' && text[at + 2] === 'น') || (behind === 'ก' && text[at + 2] === 'ั');
    case 'ส':
      return (behind === 'ห' && text[at + 2] === 'ร') || (behind === 'น' && text[at + 2] === 'ั');
    case 'อ':
      return (behind === 'เ' && text[at + 2] === 'ภ') || behind === 'น';
    case 'น':
      return behind === 'ไ' || text[at - 2] === 'ะ';
    default:
      return letter === 'บ' && behind === 'ร';
  }
}

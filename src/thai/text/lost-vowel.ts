/** Frequent words of reports without their ำ, where no other Thai word is spelled so. */
export const lostVowel =
  /ดาเนิน|ประจา(?:ปี|เดือน)|ทาให้|จัดทา(?![ก-ฮ])|กาหนด|จานวน|สาหรับ|สานัก|อาเภอ|อานวย|อานาจ|กากับ|แนะนา|(?<!ทำ)นาไป|บารุง/;

/** Whether, by the letters around an า whether one of those words may stand there: a look costs less than the pattern. */
export function mayHaveLostVowel(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at - 1)) {
    case DO_DEK:
      return next === SARA_E;
    case CHO_CHAN:
      return next === PO_PLA || next === SARA_E || next === NO_NU;
    case THO_THAHAN:
      return next === MAI_MUAN || text.charCodeAt(at - 2) === DO_DEK;
    case KO_KAI:
      return (next === HO_HIP && text.charCodeAt(at + 2) === NO_NU) || isMarked(text, at + 1, KO_KAI);
    case SO_SUA:
      return (next === HO_HIP && text.charCodeAt(at + 2) === RO_RUA) || isMarked(text, at + 1, NO_NU);
    case O_ANG:
      return next === NO_NU || (next === SARA_E && text.charCodeAt(at + 2) === PHO_SAMPHAO);
    case NO_NU:
      return next === MAI_MALAI || text.charCodeAt(at - 2) === SARA_A;
    case BO_BAIMAI:
      return next === RO_RUA;
    default:
      return false;
  }
}

/** A letter with ั. */
const isMarked = (text: string, at: number, letter: number): boolean =>
  text.charCodeAt(at) === letter && text.charCodeAt(at + 1) === MAI_HAN_AKAT;

const KO_KAI = 0x0e01;
const CHO_CHAN = 0x0e08;
const DO_DEK = 0x0e14;
const THO_THAHAN = 0x0e17;
const NO_NU = 0x0e19;
const BO_BAIMAI = 0x0e1a;
const PO_PLA = 0x0e1b;
const PHO_SAMPHAO = 0x0e20;
const RO_RUA = 0x0e23;
const SO_SUA = 0x0e2a;
const HO_HIP = 0x0e2b;
const O_ANG = 0x0e2d;
const SARA_A = 0x0e30;
const MAI_HAN_AKAT = 0x0e31;
const SARA_E = 0x0e40;
const MAI_MUAN = 0x0e43;
const MAI_MALAI = 0x0e44;

/** Frequent words of reports without their ำ, where no other Thai word is spelled so. */
export const lostVowel =
  /ดาเนิน|ประจา(?:ปี|เดือน)|ทาให้|จัดทา(?![ก-ฮ])|กาหนด|จานวน|สาหรับ|สานัก|อาเภอ|อานวย|อานาจ|กากับ|แนะนา|(?<!ทำ)นาไป|บารุง/;

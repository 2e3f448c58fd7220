// Thai and Arabic digits in a sentence.
import { digitsIn, toArabicDigits, toThaiDigits } from 'thai-ita/thai';

console.log(toThaiDigits('ประจำปีงบประมาณ พ.ศ. 2566'));
// prints: ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
console.log(toArabicDigits('๑๕,๖๔๒,๗๖๙.๕๕ บาท'));
// prints: 15,642,769.55 บาท
console.log(digitsIn('พ.ศ. ๒๕61'));
// prints: mixed

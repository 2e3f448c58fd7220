// Each name stands before the one character that it is for: 'lt<gt>'. Of the 2,231 names of the HTML standard these are
// the 252 of HTML 4.01, and those of ASCII, spaces, quotation marks, dashes, bullets and ticks that came later.

/** What each known name stands for; the map is made at the first call. */
export function knownReferences(): ReadonlyMap<string, string> {
  known ??= mapOf(open + closed);
  return known;
}

/** The names that may stand without `;`; the map is made at the first call. */
export function openReferences(): ReadonlyMap<string, string> {
  opened ??= mapOf(open);
  return opened;
}

let known: ReadonlyMap<string, string> | undefined;
let opened: ReadonlyMap<string, string> | undefined;

function mapOf(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, name = '', character = ''] of table.matchAll(/([A-Za-z\d]+)([^A-Za-z\d])/g)) map.set(name, character);
  return map;
}

const open =
  'QUOT"quot"AMP&amp&LT<lt<GT>gt>nbsp\u00a0iexcl¡cent¢pound£curren¤yen¥brvbar¦sect§uml¨COPY©copy©ordfªlaquo«not¬' +
  'shy\u00adREG®reg®macr¯deg°plusmn±sup2²sup3³acute´microµpara¶middot·cedil¸sup1¹ordmºraquo»frac14¼frac12½frac34¾' +
  'iquest¿AgraveÀAacuteÁAcircÂAtildeÃAumlÄAringÅAEligÆCcedilÇEgraveÈEacuteÉEcircÊEumlËIgraveÌIacuteÍIcircÎIumlÏETHÐ' +
  'NtildeÑOgraveÒOacuteÓOcircÔOtildeÕOumlÖtimes×OslashØUgraveÙUacuteÚUcircÛUumlÜYacuteÝTHORNÞszligßagraveàaacuteá' +
  'acircâatildeãaumläaringåaeligæccedilçegraveèeacuteéecircêeumlëigraveìiacuteíicircîiumlïethðntildeñograveòoacuteó' +
  'ocircôotildeõoumlödivide÷oslashøugraveùuacuteúucircûuumlüyacuteýthornþyumlÿ';

const closed =
  "Tab\tNewLine\nexcl!num#dollar$percnt%apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;equals=quest?" +
  'commat@lbrack[lsqb[bsol\\rbrack]rsqb]Hat^UnderBar_lowbar_grave`lbrace{lcub{VerticalLine|verbar|vert|rbrace}rcub}' +
  'NonBreakingSpace\u00a0circledR®PlusMinus±pm±CenterDot·centerdot·half½div÷OEligŒoeligœScaronŠscaronšYumlŸfnofƒ' +
  'circˆtilde˜AlphaΑBetaΒGammaΓDeltaΔEpsilonΕZetaΖEtaΗThetaΘIotaΙKappaΚLambdaΛMuΜNuΝXiΞOmicronΟPiΠRhoΡSigmaΣTauΤ' +
  'UpsilonΥPhiΦChiΧPsiΨOmegaΩalphaαbetaβgammaγdeltaδepsilonεzetaζetaηthetaθiotaιkappaκlambdaλmuμnuνxiξomicronοpiπ' +
  'rhoρsigmafςsigmaσtauτupsilonυphiφchiχpsiψomegaωthetasymϑupsihϒpivϖensp\u2002emsp\u2003numsp\u2007puncsp\u2008' +
  'ThinSpace\u2009thinsp\u2009hairsp\u200aZeroWidthSpace\u200bzwnj\u200czwj\u200dlrm\u200erlm\u200fdash‐hyphen‐' +
  'ndash–mdash—horbar―OpenCurlyQuote‘lsquo‘CloseCurlyQuote’rsquo’rsquor’lsquor‚sbquo‚OpenCurlyDoubleQuote“ldquo“' +
  'CloseCurlyDoubleQuote”rdquo”rdquor”bdquo„ldquor„dagger†Dagger‡bull•bullet•nldr‥hellip…mldr…permil‰prime′Prime″' +
  'lsaquo‹rsaquo›oline‾hybull⁃frasl⁄MediumSpace\u205fNoBreak\u2060euro€imageℑnumero№copysr℗weierp℘realℜTRADE™trade™' +
  'alefsymℵlarr←leftarrow←uarr↑uparrow↑rarr→rightarrow→darr↓downarrow↓harr↔crarr↵lArr⇐uArr⇑rArr⇒dArr⇓hArr⇔forall∀' +
  'part∂exist∃empty∅nabla∇isin∈notin∉ni∋prod∏sum∑minus−lowast∗radic√prop∝infin∞ang∠and∧or∨cap∩cup∪int∫there4∴sim∼' +
  'cong≅asymp≈ne≠equiv≡le≤leq≤ge≥geq≥sub⊂sup⊃nsub⊄sube⊆supe⊇oplus⊕otimes⊗perp⊥sdot⋅lceil⌈rceil⌉lfloor⌊rfloor⌋squ□' +
  'square□blacksquare▪squf▪rtrif▸rtri▹loz◊cir○bigcirc◯bigstar★starf★star☆phone☎spades♠clubs♣hearts♥diams♦check✓' +
  'checkmark✓cross✗lang⟨rang⟩';

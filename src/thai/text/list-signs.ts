/** Signs that stand before the items of lists and nowhere else; the last line is those of Word's symbol fonts. */
export const listSigns =
  '•‣⁃∙▪▫■□◆◇◈❖○●◦◉★☆►▸▶➢➣➤➔❑❏☐☑☒✓✔✗✘·' +
  '\uf0b7\uf0a7\uf0a8\uf0d8\uf0fb\uf0fc\uf0fe\uf02d\uf06c\uf06e\uf06f\uf071\uf075\uf076';

/** Text that Markdown shows as it is, on one line: no emphasis, link, picture, code, row or HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()!|~<>]|^[#+-]/g, '\\$&')
    .replaceAll('&', '&amp;');

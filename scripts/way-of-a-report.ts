// The drawing of docs/architecture.md: the way of a report through the rooms of src, from the top to the bottom. `npx tsx scripts/pictures.mjs` writes it.

/** What a report is on its way, and above it the room that makes it so. */
const steps = [
  { room: '', is: 'a document: HTML, rows, Markdown, plain text' },
  { room: 'read/formats', is: 'one stream of parts: paragraphs, tables, what is left, what was noticed' },
  { room: 'read/text', is: 'the same parts, with safe repairs done and noted' },
  { room: 'read/report/pages', is: 'lines of the title page, then tables; layout tables are taken apart' },
  { room: 'read/table', is: 'columns have roles, rows have kinds' },
  { room: 'read/list', is: 'measures as their rows say them' },
  { room: 'read/report', is: 'a Reading: report, issues, unread, places, columns' },
];

/** What is done with a report that was read. */
const ends = [
  { room: 'check', is: 'rules over texts and facts' },
  { room: 'diff', is: 'pairs, changes, sentences' },
  { room: 'write', is: 'documents and tables' },
];

const WIDTH = 760;
const LEFT = 20;
const BOX = 36;
const STEP = 74;
/** Where the boxes of the steps end; files come in from the right of it. */
const RIGHT = 560;
const MIDDLE = (LEFT + RIGHT) / 2;

const box = (x: number, y: number, width: number, text: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${BOX}" rx="6"/><text x="${x + width / 2}" y="${y + 23}" text-anchor="middle">${text}</text>`;

const arrow = (path: string): string => `<path d="${path}" marker-end="url(#end)"/>`;

const roomName = (x: number, y: number, text: string, anchor = 'start'): string =>
  `<text class="room" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;

/** The drawing as SVG, light or dark as the reader's page. */
export function wayOfAReport(): string {
  const top = (at: number): number => 16 + at * STEP;
  const shapes = steps.map(({ is }, at) => box(LEFT, top(at), RIGHT - LEFT, is));
  steps.slice(1).forEach(({ room }, at) => {
    const y = top(at) + BOX;
    shapes.push(arrow(`M${MIDDLE} ${y}V${y + STEP - BOX - 2}`), roomName(MIDDLE + 10, y + 24, room));
  });
  // bytes become a document, or its parts at once
  shapes.push(box(600, top(0), 140, 'bytes of a file'), arrow(`M600 ${top(0) + BOX / 2}H${RIGHT + 2}`));
  shapes.push(arrow(`M670 ${top(0) + BOX}V${top(1) + BOX / 2}H${RIGHT + 2}`));
  shapes.push(
    roomName(580, top(0) - 2, 'files/text', 'middle'),
    roomName(660, top(0) + 62, 'files/word, excel, pdf', 'end'),
  );
  const last = top(steps.length);
  ends.forEach(({ room, is }, at) => {
    const x = LEFT + at * 245;
    const from = top(steps.length - 1) + BOX;
    shapes.push(box(x, last, 230, is), roomName(x + 125, last - 14, room));
    shapes.push(
      arrow(at < 2 ? `M${x + 115} ${from}V${last - 2}` : `M${RIGHT - 20} ${from}V${from + 14}H${x + 115}V${last - 2}`),
    );
  });
  const said = [...steps, ...ends].map(({ room, is }) => (room === '' ? is : `${room}: ${is}`)).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${last + BOX + 16}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="14">
<title id="t">The way of a report through the rooms</title>
<desc id="d">${said}.</desc>
<style>svg{color-scheme:light dark;background:#fff}rect{fill:#f3f6fa;stroke:#5b7083}path{fill:none;stroke:#5b7083;stroke-width:1.5}#end path{fill:#5b7083;stroke:none}text{fill:#16202a}.room{fill:#0b5cad;font:12px ui-monospace,monospace}@media(prefers-color-scheme:dark){svg{background:#10161c}rect{fill:#1b2530;stroke:#8fa3b5}path{stroke:#8fa3b5}#end path{fill:#8fa3b5}text{fill:#e6edf3}.room{fill:#7ab8ff}}</style>
<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${shapes.join('\n')}
</svg>
`;
}

import { pushAll } from '../../../thai/push-all.js';
import type { ActualTexts } from './actual-texts.js';
import { type DrawingState, drawingState } from './drawing-state.js';
import { composed, identity, type Matrix, mapped, matrixOf } from './matrix.js';
import type { PageMarks } from './page-marks.js';
import { rulesOfPath } from './path-rules.js';
import type { Engine, EnginePage } from './pdf-engine.js';
import { type OpenPage, showText } from './show-text.js';

/** How much of a page is read, and the texts that content streams name. */
export interface MarkOptions {
  readonly maxOperators: number;
  /** Those of pages that were not read yet; each page takes its own. */
  readonly actualTexts: ActualTexts[];
}

/**
 * Reads the glyphs and ruling lines of a page from its operators. Not from its text items: those lose letters that Word writes as
 * blanks of no width. A page whose text is turned is turned back.
 */
export async function readMarks(
  engine: Engine,
  page: EnginePage,
  number: number,
  { maxOperators, actualTexts }: MarkOptions,
): Promise<{ readonly marks: PageMarks; readonly operators: number }> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 1 });
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const begins = [engine.OPS['beginMarkedContent'], engine.OPS['beginMarkedContentProps']];
  const pieces = fnArray.filter((code) => begins.includes(code)).length;
  const texts = takeTexts(actualTexts, pieces);
  const draw = (matrix: Matrix, wide: number, high: number): OpenPage => {
    const open = openPage(page, drawingState(matrix, wide, high), texts);
    const drawers = drawersOf(engine.OPS);
    const count = Math.min(fnArray.length, maxOperators);
    for (let at = 0; at < count; at += 1) drawers.get(fnArray[at] ?? -1)?.(open, asList(argsArray[at]));
    return open;
  };
  const upright = matrixOf(transform);
  let open = draw(upright, width, height);
  let [wide, high] = [width, height];
  const { plus, minus } = open.turned;
  if (Math.max(plus, minus) > (open.glyphs.length + plus + minus) * 0.6) {
    const back: Matrix = plus > minus ? [0, -1, 1, 0, 0, width] : [0, 1, -1, 0, height, 0];
    [wide, high] = [height, width];
    open = draw(composed(back, upright), wide, high);
  }
  const { glyphs, rules, pictures, turned } = open;
  const marks = { page: number, width: wide, height: high, glyphs, rules, pictures, turned: turned.text };
  return { marks, operators: fnArray.length };
}

/** The texts of a page: the next ones of as many pieces as it has. */
function takeTexts(actualTexts: ActualTexts[], pieces: number): ActualTexts | undefined {
  const at = actualTexts.findIndex(({ length }) => length === pieces);
  return at < 0 ? undefined : actualTexts.splice(0, at + 1).at(-1);
}

const openPage = (page: EnginePage, state: DrawingState, actualTexts: ActualTexts | undefined): OpenPage => ({
  page,
  state,
  saved: [],
  contents: [],
  actualTexts,
  begun: 0,
  glyphs: [],
  turned: { plus: 0, minus: 0, text: '' },
  rules: [],
  pictures: 0,
  isClipping: false,
});

const asList = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);

type Drawer = (open: OpenPage, args: readonly unknown[]) => void;

/** What each operator does, by its number in this version of the package. */
function drawersOf(codes: Readonly<Record<string, number>>): ReadonlyMap<number, Drawer> {
  const drawers = new Map<number, Drawer>();
  for (const [name, drawer] of Object.entries(drawersByName)) {
    const code = codes[name];
    if (code !== undefined) drawers.set(code, drawer);
  }
  const painted: Drawer = (open, args) => drawPath(open, args, codes);
  drawers.set(codes['constructPath'] ?? -2, painted);
  return drawers;
}

const set =
  (key: 'characterSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'renderingMode'): Drawer =>
  ({ state }, [value]) => {
    state[key] = Number(value) || 0;
  };

const drawersByName: Readonly<Record<string, Drawer>> = {
  save: ({ saved, state }) => void saved.push({ ...state }),
  restore: (open) => {
    open.state = open.saved.pop() ?? open.state;
  },
  transform: ({ state }, args) => {
    state.matrix = composed(state.matrix, matrixOf(args));
  },
  paintFormXObjectBegin: (open, [matrix]) => {
    open.saved.push({ ...open.state });
    open.state.matrix = composed(open.state.matrix, matrixOf(matrix));
  },
  paintFormXObjectEnd: (open) => {
    open.state = open.saved.pop() ?? open.state;
  },
  beginAnnotation: (open, [, , transform, matrix]) => {
    open.saved.push({ ...open.state });
    open.state.matrix = composed(composed(open.state.matrix, matrixOf(transform)), matrixOf(matrix));
  },
  endAnnotation: (open) => {
    open.state = open.saved.pop() ?? open.state;
  },
  beginText: ({ state }) => setTextMatrix(state, identity),
  setTextMatrix: ({ state }, args) => setTextMatrix(state, matrixOf(args.length === 6 ? args : args[0])),
  moveText: ({ state }, [x, y]) => moveText(state, Number(x), Number(y)),
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.leading = -Number(y);
    moveText(state, Number(x), Number(y));
  },
  nextLine: ({ state }) => moveText(state, 0, -state.leading),
  setFont: ({ state }, [font, size]) => {
    state.font = String(font);
    state.fontSize = Number(size) || 0;
  },
  setCharSpacing: set('characterSpacing'),
  setWordSpacing: set('wordSpacing'),
  setLeading: set('leading'),
  setTextRise: set('rise'),
  setTextRenderingMode: set('renderingMode'),
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = Number(percent) / 100 || 1;
  },
  showText: (open, [glyphs]) => showText(open, asList(glyphs)),
  beginMarkedContent: (open, [tag]) => beginContent(open, String(tag), undefined),
  beginMarkedContentProps: (open, [tag, id]) =>
    beginContent(open, String(tag), typeof id === 'number' ? id : undefined),
  endMarkedContent: ({ contents }) => void contents.pop(),
  clip: (open) => {
    open.isClipping = true;
  },
  eoClip: (open) => {
    open.isClipping = true;
  },
  paintImageXObject: countPicture,
  paintInlineImageXObject: countPicture,
  paintImageMaskXObject: countPicture,
};

function beginContent(open: OpenPage, tag: string, id: number | undefined): void {
  open.contents.push({ tag, id, text: open.actualTexts?.[open.begun] });
  open.begun += 1;
}

function countPicture(open: OpenPage): void {
  open.pictures += 1;
}

function setTextMatrix(state: DrawingState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = 0;
  state.y = 0;
  state.lineX = 0;
  state.lineY = 0;
}

function moveText(state: DrawingState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** Which paint operators draw the outline of a path. */
const strokers = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

function drawPath(open: OpenPage, [paint, pieces, bounds]: readonly unknown[], codes: Engine['OPS']): void {
  const { state } = open;
  if (open.isClipping) {
    open.isClipping = false;
    state.clip = narrowed(state, asNumbers(bounds));
  }
  const data = asNumbers(asList(pieces)[0]);
  if (paint === codes['endPath'] || data === undefined) return;
  const isStroked = strokers.some((name) => codes[name] === paint);
  pushAll(open.rules, rulesOfPath(data, { matrix: state.matrix, isStroked, clip: state.clip }));
}

const asNumbers = (value: unknown): ArrayLike<number> | undefined =>
  value instanceof Float32Array || Array.isArray(value) ? value : undefined;

/** What is shown, with all outside a path cut away. */
function narrowed({ matrix, clip }: DrawingState, bounds: ArrayLike<number> | undefined): DrawingState['clip'] {
  if (bounds === undefined || bounds.length < 4) return clip;
  const one = mapped(matrix, bounds[0] ?? 0, bounds[1] ?? 0);
  const other = mapped(matrix, bounds[2] ?? 0, bounds[3] ?? 0);
  const [left, top, right, bottom] = clip;
  return [
    Math.max(left, Math.min(one.x, other.x)),
    Math.max(top, Math.min(one.y, other.y)),
    Math.min(right, Math.max(one.x, other.x)),
    Math.min(bottom, Math.max(one.y, other.y)),
  ];
}

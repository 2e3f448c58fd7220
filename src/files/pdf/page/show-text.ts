import type { ActualTexts } from './actual-texts.js';
import type { DrawingState } from './drawing-state.js';
import { composed, mapped } from './matrix.js';
import type { Glyph, Rule } from './page-marks.js';
import type { EnginePage } from './pdf-engine.js';

/** A piece of marked content that is open. */
interface MarkedContent {
  readonly tag: string;
  readonly id: number | undefined;
  /** The letters that all its glyphs show together. */
  readonly text: string | undefined;
  /** The glyph that stands for all of them. */
  glyph?: { -readonly [Key in keyof Glyph]: Glyph[Key] };
}

/** A page as its operators draw it. */
export interface OpenPage {
  readonly page: EnginePage;
  state: DrawingState;
  readonly saved: DrawingState[];
  readonly contents: MarkedContent[];
  /** The texts that its content stream names, and how many pieces of marked content have begun. */
  readonly actualTexts: ActualTexts | undefined;
  begun: number;
  readonly glyphs: Glyph[];
  /** Letters that run up or down the page. */
  readonly turned: { plus: number; minus: number; text: string };
  readonly rules: Rule[];
  pictures: number;
  isClipping: boolean;
}

/** What `pdfjs-dist` gives for a glyph. */
interface EngineGlyph {
  readonly unicode?: string;
  /** In thousandths of the font size. */
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** Shows glyphs where the text of a page goes on; a number between them moves it. */
export function showText(open: OpenPage, glyphs: readonly unknown[]): void {
  const { state, page } = open;
  const { fontSize, horizontalScale, characterSpacing, wordSpacing } = state;
  const fontMatrix = page.commonObjs.has(state.font) ? page.commonObjs.get(state.font).fontMatrix : undefined;
  const unit = Math.abs(fontMatrix?.[0] ?? 0.001);
  const matrix = composed(state.matrix, state.textMatrix);
  // the height of the letters, along the direction that is up for the text
  const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]);
  const perUnit = Math.hypot(matrix[0], matrix[1]);
  const angle = Math.atan2(matrix[1], matrix[0]);
  const content = open.contents.findLast(({ id }) => id !== undefined)?.id;
  const isArtifact = open.contents.some(({ tag }) => tag === 'Artifact');
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      state.x -= (glyph / 1000) * fontSize * horizontalScale;
      continue;
    }
    const { unicode = '', width = 0, isSpace = false } = (glyph ?? {}) as EngineGlyph;
    const advance = width * unit * Math.abs(fontSize);
    const start = mapped(matrix, state.x, state.y + state.rise);
    state.x += (advance + characterSpacing + (isSpace ? wordSpacing : 0)) * horizontalScale;
    if (Math.abs(Math.sin(angle)) > 0.5) {
      if (angle > 0) open.turned.plus += 1;
      else open.turned.minus += 1;
      open.turned.text += unicode;
      continue;
    }
    if (size === 0) continue;
    const piece = open.contents.at(-1);
    if (piece?.text !== undefined && piece.glyph !== undefined) {
      piece.glyph.width = Math.max(piece.glyph.width, start.x + advance * horizontalScale * perUnit - piece.glyph.x);
      continue;
    }
    const shown = {
      text: piece?.text ?? unicode,
      x: start.x,
      y: start.y,
      width: advance * horizontalScale * perUnit,
      size,
      font: state.font,
      content,
      isArtifact,
      isInvisible: state.renderingMode === 3,
    };
    if (piece?.text !== undefined) piece.glyph = shown;
    open.glyphs.push(shown);
  }
}

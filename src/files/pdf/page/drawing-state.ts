import { identity, type Matrix } from './matrix.js';

/** The state that the operators of a page change, as the PDF standard has it (ISO 32000-1, 8.4 and 9.3). */
export interface DrawingState {
  /** From the coordinates of the file to the page. */
  matrix: Matrix;
  textMatrix: Matrix;
  /** Where the text goes on, in text space. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: string;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 for 100 %. */
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  /** Left, top, right, bottom of what is shown. */
  clip: readonly [number, number, number, number];
}

export const drawingState = (matrix: Matrix, width: number, height: number): DrawingState => ({
  matrix,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: '',
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
  clip: [0, 0, width, height],
});

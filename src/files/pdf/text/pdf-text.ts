import { indexLines, type LineIndex } from '../../../read/text/line-index.js';
import type { SpannedText, TablePlace } from '../../../read/text/spanned-text.js';
import type { PageBox } from '../../../thai/issue.js';
import { type DocumentText, documentText } from '../../document-text.js';
import type { Cluster } from './letters.js';
import type { Paragraph } from './paragraphs.js';

/** The text of a PDF file: its paragraphs as lines, each letter with its page and place on it. */
export interface PdfText {
  readonly add: (paragraph: Paragraph, cell?: TablePlace | undefined) => SpannedText;
  readonly document: DocumentText;
  /** Finds line, column, page and box of a stretch of the text. */
  readonly places: () => LineIndex;
}

/** An empty text. */
export function pdfText(maxLength: number): PdfText {
  const document = documentText(maxLength);
  const offsets: number[] = [];
  const clusters: Cluster[] = [];
  return {
    document,
    add: ({ text, clusters: own, starts }, cell) => {
      const added = document.add(text, cell);
      if (added.text === '') return added;
      for (const [at, cluster] of own.entries()) {
        offsets.push(added.offset + (starts[at] ?? 0));
        clusters.push(cluster);
      }
      return added;
    },
    places: () => {
      const lines = indexLines(document.all());
      return (offset, length, place) => {
        const source = lines(offset, length, place);
        const first = Math.max(0, indexAfter(offsets, offset) - 1);
        const page = clusters[first]?.page;
        if (page === undefined) return source;
        const covered: Cluster[] = [];
        for (let at = first; at < clusters.length && (offsets[at] ?? 0) < offset + Math.max(1, length); at += 1) {
          const cluster = clusters[at];
          if (cluster !== undefined && cluster.page === page) covered.push(cluster);
        }
        return { ...source, page, box: boxOf(covered) };
      };
    },
  };
}

/** How many numbers of a list in order are at most a value. */
function indexAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rectangle around clusters, letters with their marks over and under the line. */
function boxOf(clusters: readonly Cluster[]): PageBox {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { x, y, end, size } of clusters) {
    left = Math.min(left, x);
    right = Math.max(right, end);
    top = Math.min(top, y - size);
    bottom = Math.max(bottom, y + size * 0.3);
  }
  return { x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) };
}

/** To a hundredth of a point. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

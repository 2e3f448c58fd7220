import type { Activity, Outcome } from 'thai-ita/model';
import type { Vocabulary } from './known-pair.js';
import { bump, knownPair, randomOf } from './known-pair.js';

/** Two reports and which items of them were cut in two or joined. */
export interface KnownSplits {
  readonly before: ReturnType<typeof knownPair>['before'];
  readonly after: ReturnType<typeof knownPair>['after'];
  /** Ids after, by the id before of an item that was cut in two. */
  readonly splits: ReadonlyMap<string, readonly string[]>;
  /** Ids before, by the id after of an item that two were joined to. */
  readonly merges: ReadonlyMap<string, readonly string[]>;
}

/** One item after, and the items before that it holds or is a part of. */
interface Piece {
  readonly text: string;
  readonly sources: readonly string[];
  readonly isHalf: boolean;
}

/**
 * A pair of reports with the usual changes, in which a tenth of the items that stay in their measure was cut in two at a
 * space near the middle, and a tenth was joined with its neighbour.
 */
export function knownSplits(seed: number, measures: number, words: Vocabulary): KnownSplits {
  const pair = knownPair(seed, measures, words, { ...bump, measures: 0 });
  const random = randomOf(seed + 1);
  const source = new Map([...pair.truth].map(([from, to]) => [to, from]));
  const splits = new Map<string, string[]>();
  const merges = new Map<string, readonly string[]>();
  const listOf = (items: readonly (Activity | Outcome)[], prefix: string) => {
    const pieces: Piece[] = [];
    for (const { id, text } of items) {
      const from = source.get(id);
      const stays = from?.split('.')[0] === id.split('.')[0];
      const last = pieces.at(-1);
      const cut = middleOf(text, random);
      const chance = random();
      if (stays && chance < 0.1 && cut > 0)
        pieces.push(
          { text: text.slice(0, cut), sources: [from ?? ''], isHalf: true },
          { text: text.slice(cut + 1), sources: [from ?? ''], isHalf: true },
        );
      else if (stays && chance > 0.9 && last?.isHalf === false && last.sources.length === 1 && last.sources[0] !== '')
        pieces.splice(-1, 1, {
          text: `${last.text} และ${text}`,
          sources: [...last.sources, from ?? ''],
          isHalf: false,
        });
      else pieces.push({ text, sources: [stays ? (from ?? '') : ''], isHalf: false });
    }
    return pieces.map(({ text, sources, isHalf }, at) => {
      const id = `${prefix}${at + 1}`;
      const [first = ''] = sources;
      if (isHalf) splits.set(first, [...(splits.get(first) ?? []), id]);
      if (sources.length > 1) merges.set(id, sources);
      return { id, number: `${at + 1}`, text };
    });
  };
  const after = {
    ...pair.after,
    measures: pair.after.measures.map((measure, at) => ({
      ...measure,
      activities: listOf(measure.activities, `m${at + 1}.a`),
      outcomes: listOf(measure.outcomes, `m${at + 1}.o`),
    })),
  };
  return { before: pair.before, after, splits, merges };
}

/** A space in the middle third of a text; 0 where there is none. */
function middleOf(text: string, random: () => number): number {
  const places = [...text.matchAll(/ /g)].map(({ index }) => index);
  const inside = places.filter((at) => at > text.length / 3 && at < (2 * text.length) / 3);
  return inside[Math.floor(random() * inside.length)] ?? 0;
}

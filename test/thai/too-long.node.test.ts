import { explainFiscalPeriod, explainFiscalYears, explainThaiDate, parseThaiDate } from 'thai-ita/calendar';
import { explainAgencyCode, explainItemCode, parseAgencyCode } from 'thai-ita/catalogue';
import {
  explainBaht,
  explainCitizenId,
  explainNumber,
  explainPhone,
  normalizeThai,
  parseBaht,
  parseCitizenId,
  parseNumber,
  parsePhone,
  wordsOf,
} from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

const explainers = {
  explainAgencyCode,
  explainBaht,
  explainCitizenId,
  explainFiscalPeriod,
  explainFiscalYears,
  explainItemCode,
  explainNumber,
  explainPhone,
  explainThaiDate,
};

const parsers = { parseAgencyCode, parseBaht, parseCitizenId, parseNumber, parsePhone, parseThaiDate };

const pieces = ['1', '1-', 'ก', '\u0e48', 'ล้าน', '\ud800', ' '];

describe('a text of ten thousand units', () => {
  test.each(Object.entries(explainers))('%s shows its beginning in the message, whole letters only', (_, explain) => {
    for (const piece of ['ก', '1-', '\t', 'x\u{1F600}']) {
      const issue = explain(piece.repeat(10_000));
      expect(issue?.message.en.length).toBeLessThan(1_800);
      expect(issue?.message.en).not.toMatch(/U\+D83D/);
    }
  });
});

describe('a text of three million units', () => {
  test.each(Object.entries(explainers))('%s says that it is too long', (_, explain) => {
    for (const piece of pieces) {
      const issue = explain(piece.repeat(3_000_000 / piece.length));
      expect(issue?.code).toBe('thai.too-long');
      expect(issue?.message.en.length).toBeLessThan(400);
    }
  });

  test.each(Object.entries(parsers))('%s refuses it', (_, parse) => {
    for (const piece of pieces) expect(parse(piece.repeat(3_000_000 / piece.length))).toBeUndefined();
  });
});

test('white space around a million characters does not shorten the sentence about what is among them', () => {
  expect(explainNumber(`${' '.repeat(900_000)}x`)?.found).toBe('x');
});

// the engine keeps a note of each step of a pattern, and throws when there are some millions
test.each(['ก', '\u0e48', "x'", '\u0301\u0323', '1.'])('ten million units of %j have words', (piece) => {
  const text = piece.repeat(10_000_000 / piece.length);
  expect(wordsOf(text).reduce((length, word) => length + word.length, 0)).toBe(text.length);
});

test('nine million marks are one', () => {
  expect(normalizeThai(`ก${'\u0e48'.repeat(9_000_000)}`)).toBe('ก\u0e48');
});

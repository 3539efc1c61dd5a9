/** Texts that a spreadsheet might run as a formula, and texts that look like it and must stay. */

const payloads = [
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '=cmd|\u2019 /C calc\u2019!A0',
  '+1+1',
  '+cmd|x!A0',
  '-1+1',
  '-2+3+cmd|x!A0',
  '@SUM(1+1)',
  '@A1',
  '=IMPORTXML("http://example.org","//a")',
  '=WEBSERVICE("http://example.org")',
  '\uff1d1+1',
  '\uff0b1',
  '\uff0d1',
  '\uff20SUM(1)',
]
const fronts = [
  '',
  ' ',
  '   ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '"',
  ' \u00a0\u200b ',
]

/** What would run, alone or behind something that hides it. */
export const formulas: readonly string[] = [
  ...fronts.flatMap((front) => payloads.map((payload) => front + payload)),
  ...['\n', '\r\n', '\r', ';', '\t', '; ', '\u2028', '\n\u00a0'].flatMap((gap) =>
    payloads.slice(0, 8).map((payload) => `plain${gap}${payload}`),
  ),
  '\tplain',
  '\rplain',
  '\0plain',
  '\nplain',
]

/** Plain words, with the same signs where they do nothing. */
export const harmless: readonly string[] = [
  'Los Angeles County',
  'a = b',
  'Winston-Salem',
  'mail@example.org',
  '5 - 3',
  'St. John\u2019s',
  'Mayag\u00fcez',
  'a, b',
  'say "no"',
  'jag16_condition/letters: fails; other/x: meets',
  '06037',
  '',
]

import { TABLE_LIMITS } from '../../../src/domain/tables/limits.ts'

/** Inputs made to exhaust time or memory. Tests check what comes of them, the bench how long it takes. */
const repeat = (text: string, total: number): string => text.repeat(Math.floor(total / text.length))
const NEARLY = TABLE_LIMITS.octetsMax - 100

/** Files made to exhaust memory or time, and a word of the sentence that refuses them. */
export const BOMBS: readonly (readonly [string, () => string, string])[] = [
  ['20 MB and one byte', () => 'a'.repeat(TABLE_LIMITS.octetsMax + 1), 'octets'],
  ['200,000 short rows', () => repeat('a,b\n', 800_000), 'lignes'],
  ['10 million empty lines', () => repeat('\n', NEARLY / 2).concat('a'), 'lignes'],
  ['20 million columns', () => repeat(',', NEARLY), 'colonnes'],
  ['201 columns on line 3', () => `a,b\n1,2\n${','.repeat(200)}\n`, 'colonnes'],
  ['100,000 rows of 190 empty cells', () => repeat(`${','.repeat(189)}\n`, NEARLY), 'cellules'],
  ['a cell of 20 MB', () => `a\n${'x'.repeat(NEARLY)}`, 'caractères'],
  ['a quote never closed', () => `a,b\n1,"${repeat('x\n', 1_000_000)}`, 'guillemet jamais refermé'],
  ['JSON 33 deep', () => '['.repeat(33), 'niveaux'],
  ['JSON 20 million deep', () => '['.repeat(NEARLY), 'niveaux'],
  ['JSON of 6 million objects', () => `[${repeat('{},', NEARLY)}{}]`, 'objets'],
  ['JSON list of 100,001 rows', () => `[${'{"a":1},'.repeat(100_000)}{}]`, 'lignes'],
  [
    'JSON row of 201 columns',
    () => `[{${Array.from({ length: 201 }, (_, i) => `"c${i}":1`).join(',')}}]`,
    'colonnes',
  ],
  ['JSON cell of 11 kB', () => `[{"a":"${'x'.repeat(11_000)}"}]`, 'caractères'],
]

const SLOW_PIECES = [
  ' ',
  '\n',
  ' \n',
  '<',
  '<a',
  '<a ',
  '<!--',
  '<!---',
  '<script>',
  '&',
  '&amp;',
  '&amp',
  '&#38;',
  'a',
  '0',
  '0 ',
  '05 ',
  '05/',
  ';',
  '; ',
  '|',
  ',',
  '.',
  'a.',
  'a-',
  '@',
  'a@',
  'a@b.',
  'http',
  'http:',
  'http:/',
  'https://',
  'www.',
  '\\',
  '/',
  '-',
  '+',
  '=',
  "'",
  '"',
  '__',
  '\u0002',
  '\u00ad',
  'e\u0301',
  '\ud800',
  'е',
  'Gratuit,',
  '2023-',
]
export const SLOW_FIELDS = [
  'id',
  'pivot',
  'nom',
  'code_postal',
  'code_insee',
  'latitude',
  'telephone',
  'courriels',
  'site_web',
  'presentation_detail',
  'date_maj',
  'services',
  'autres_formations_labels',
  'equipement_wifi',
]

/** Rows whose field is 20,000 characters of one piece after another. */
export const slowRows = (field: string): Record<string, unknown>[][] =>
  SLOW_PIECES.map((piece) => {
    const value = piece.repeat(Math.floor(20_000 / piece.length))
    return [
      { id: 'a', latitude: 45, longitude: 2, [field]: value },
      { id: 'b', [`${value}x`]: '' },
    ]
  })

/** Rules that never occur: ical.js#509, 30 February, 54 weeks of impossible days. */
export const NEVER_RULES = [
  'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;COUNT=10000;BYMONTH=2;BYMONTHDAY=30,31',
  'FREQ=MONTHLY;COUNT=10000;BYMONTHDAY=1;BYDAY=2SU',
  'FREQ=DAILY;COUNT=10000;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;COUNT=10000;BYSETPOS=2;BYDAY=MO',
]

export const WORST_HORAIRES = [
  '"',
  '-',
  'Mo,',
  '9',
  'a',
  ' ',
  '\u00a0',
  '[1',
  'Mo[1],',
  '1-53/2,',
  'Mo ',
  '||',
].map((part) => part.repeat(2000).slice(0, 2000))

/** Pieces that a sentence of a town hall is made of, to be repeated a million times. */
export const WORST_PIECES = [
  'lundi ',
  '1er et ',
  'le 5 et ',
  '9h',
  '(',
  'à la salle ',
  '<a ',
  '&',
  'A.',
  'sauf ',
  '\n',
]

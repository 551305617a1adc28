/** Longest text read, in characters; what comes after is cut, with a flag. */
const LONGUEUR_MAX = 5000

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  lt: '<',
  gt: '>',
  ndash: '-',
  mdash: '-',
  hellip: '...',
  deg: '°',
  euro: '€',
  laquo: '"',
  raquo: '"',
}
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
}

/**
 * The text as a person sees it: HTML tags and entities undone, one kind of apostrophe, dash and space, and
 * at most `LONGUEUR_MAX` characters. Line ends are kept: a list on several lines has no other mark.
 */
export function nettoyer(texte: string): { propre: string; coupe: boolean } {
  const coupe = texte.length > LONGUEUR_MAX
  const propre = texte
    .slice(0, LONGUEUR_MAX)
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,100}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,10});/gi, decodeEntity)
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[^\S\n]/g, ' ')
  return { propre, coupe }
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const hex = name[1] === 'x' || name[1] === 'X'
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
    return Number.isInteger(code) && code >= 32 && code <= 0xffff ? String.fromCharCode(code) : ' '
  }
  const known = ENTITIES[name.toLowerCase()]
  if (known !== undefined) return known
  const accent = ACCENTS[name.slice(1)]
  return accent === undefined ? whole : `${name[0] ?? ''}${accent}`
}

/** A sign that stands alone, a text, or a number and the like. A text is of the signs from the blank on. */
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y
const BLANKS = /[ \t\r\n]*/y
const SHOWN = 20

/** What may come next. */
type Etat = 'valeur' | 'premiere' | 'nom' | 'premier' | 'deux-points' | 'suite'
const ATTENDU: Readonly<Record<Exclude<Etat, 'suite'>, string>> = {
  valeur: 'une valeur (un texte entre guillemets droits, un nombre, true, false, null, une liste, un objet)',
  premiere: 'une valeur ou « ] »',
  nom: 'un nom entre guillemets droits',
  premier: 'un nom entre guillemets droits ou « } »',
  'deux-points': '« : »',
}

/**
 * Where a text stops being JSON, with what was got there and what was wanted; null where all of it is. Each browser says that
 * in words of its own, in English, and some without the place.
 */
export function findJsonFault(text: string): string | null {
  const open: ('}' | ']')[] = []
  let etat: Etat = 'valeur'
  for (let at = skip(BLANKS, text, 0); ; at = skip(BLANKS, text, at)) {
    const end = skip(TOKEN, text, at)
    if (at === text.length && etat === 'suite' && open.length === 0) return null
    const next: Etat | null = end === at ? null : follow(etat, text.slice(at, end), open)
    if (next === null) return tell(text, at, etat, open)
    etat = next
    at = end
  }
}

/** What may come after a sign or a word; null where it may not stand there. `open`: what must close, changed. */
function follow(etat: Etat, token: string, open: ('}' | ']')[]): Etat | null {
  const closes = etat === 'suite' || etat === 'premiere' || etat === 'premier'
  if (closes && token === open.at(-1)) {
    open.pop()
    return 'suite'
  }
  if (etat === 'suite')
    return token !== ',' || open.length === 0 ? null : open.at(-1) === '}' ? 'nom' : 'valeur'
  if (etat === 'deux-points') return token === ':' ? 'valeur' : null
  if (etat === 'nom' || etat === 'premier') return token.startsWith('"') ? 'deux-points' : null
  if (token === '{') {
    open.push('}')
    return 'premier'
  }
  if (token === '[') {
    open.push(']')
    return 'premiere'
  }
  return /^[\]},:]/.test(token) ? null : 'suite'
}

function tell(text: string, at: number, etat: Etat, open: readonly string[]): string {
  const before = text.slice(0, at).split(/\r\n?|\n/)
  const rest = /^.*/.exec(text.slice(at, at + SHOWN + 1))?.[0] ?? ''
  const got =
    at === text.length ? 'la fin du fichier' : `« ${rest.slice(0, SHOWN)}${rest.length > SHOWN ? '…' : ''} »`
  const isText = text[at] === '"' && etat !== 'suite' && etat !== 'deux-points'
  const close = open.at(-1)
  const after = close === undefined ? 'la fin du fichier' : `« , » ou « ${close} »`
  const wanted = isText
    ? 'un texte fermé par « " » sur sa ligne, sans « \\ » seul'
    : etat === 'suite'
      ? after
      : ATTENDU[etat]
  return `ligne ${before.length}, colonne ${(before.at(-1) ?? '').length + 1} : ${got} reçu, ${wanted} attendu`
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

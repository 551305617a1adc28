/** What a message holds: alone, and in each part of a longer one. */
interface Capacite {
  readonly seul: number
  readonly partie: number
}
/** In septets of the GSM alphabet. */
export const GSM: Capacite = { seul: 160, partie: 153 }
/** In UTF-16 units, once one letter is outside of it. */
export const UCS2: Capacite = { seul: 70, partie: 67 }
/** The most a text may take. */
const PARTIES_MAX = 3

/** How many messages a text of so many letters takes. */
export const partiesDe = (lettres: number, { seul, partie }: Capacite): number =>
  lettres <= seul ? 1 : Math.ceil(lettres / partie)

/** A message outside of the GSM alphabet: what holds an hour together on a page is a plain space there, or no sign at all. */
export const enMessage = (texte: string): string =>
  texte.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '')

/**
 * The fullest of several wordings (fullest first) that takes one message, else three; when none does, the shortest one,
 * cut between two words so that no isolate stays open.
 */
export function chooseSmsUcs2(said: readonly string[]): string {
  const wordings = said.map(enMessage)
  const fits = (parties: number) => wordings.find((text) => partiesDe(text.length, UCS2) <= parties)
  const fitting = fits(1) ?? fits(PARTIES_MAX)
  if (fitting !== undefined) return fitting
  const limit = PARTIES_MAX * UCS2.partie - 2
  const start = (wordings.at(-1) ?? '').slice(0, limit)
  const cut = start.slice(0, Math.max(0, start.lastIndexOf(' ')) || limit)
  return `${cut}${cut.lastIndexOf('\u2066') > cut.lastIndexOf('\u2069') ? '\u2069' : ''}…`
}

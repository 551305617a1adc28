/** What a message outside of the GSM alphabet holds in UTF-16 units: alone, and in each part of a longer one. */
const SEUL = 70
const PARTIE = 67
/** The most a text may take. */
const PARTIES_MAX = 3

/** How many messages a text of so many UTF-16 units takes where one letter is outside of the GSM alphabet. */
export const partiesUcs2 = (unites: number): number => (unites <= SEUL ? 1 : Math.ceil(unites / PARTIE))

/**
 * The fullest of several wordings (fullest first) that takes one message, else three; when none does, the shortest one,
 * cut between two words so that no isolate stays open.
 */
export function chooseSmsUcs2(wordings: readonly string[]): string {
  const fits = (parties: number) => wordings.find((text) => partiesUcs2(text.length) <= parties)
  const fitting = fits(1) ?? fits(PARTIES_MAX)
  if (fitting !== undefined) return fitting
  const limit = PARTIES_MAX * PARTIE - 2
  const start = (wordings.at(-1) ?? '').slice(0, limit)
  const cut = start.slice(0, Math.max(0, start.lastIndexOf(' ')) || limit)
  return `${cut}${cut.lastIndexOf('\u2066') > cut.lastIndexOf('\u2069') ? '\u2069' : ''}…`
}

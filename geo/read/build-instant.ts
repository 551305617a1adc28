/**
 * When a build is said to be made, in ms since 1970: now, or what `SOURCE_DATE_EPOCH` says (seconds since 1970), so that the
 * same sources give the same files on any day. Throws where it says something else.
 */
export function buildInstantMs(epoch: string | undefined): number {
  if (epoch === undefined || epoch === '') return Date.now()
  if (!/^\d{1,10}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH : un nombre de secondes attendu, « ${epoch} » reçu`)
  return Number(epoch) * 1000
}

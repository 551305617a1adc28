import type { Manifest } from '../../src/dataset/manifest.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import { pluriel } from '../../src/text/fr/format.ts'

/** Most remarks that the summary shows of one file: the report has them all. */
const DITES_MAX = 20

type Log = (line: string) => void

/** The table at the end of a build: what was read, kept, warned about and rejected, by source. */
export function printSummary(manifest: Manifest, out: string, log: Log): void {
  const rows = [
    ['source', 'lues', 'gardées', 'signalées', 'rejetées'],
    ...manifest.bilan.map((b) => [b.source, b.lues, b.gardees, b.signalees, b.rejetees].map(String)),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  log('')
  for (const row of rows) {
    log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
  }
  log('')
  log(
    `${manifest.titre} : ${pluriel(manifest.departements.length, 'département', 'départements')}, version ${manifest.version}`,
  )
  log(`écrit dans ${out} ; avertissements et rejets : ${manifest.rapport.chemin}`)
}

/**
 * What the summary says beside its table: what is odd in the file of places as a whole, and in the files of
 * ateliers, each reason once with the number of its lines.
 */
export function remarks(
  lieux: readonly Anomalie[],
  ateliers: readonly (Anomalie & { readonly source: string })[],
): string[] {
  const ofLieux = lieux.map(
    ({ champ, valeur, raison }) => `attention, ${champ}${valeur === '' ? '' : ` « ${valeur} »`} : ${raison}`,
  )
  const said = [...groupBy(ateliers, ({ source }) => source)].flatMap(([source, own]) => {
    const same = groupBy(own, ({ champ, raison }) => `${champ} ${raison}`)
    return cut([...same.values()].map(sayOnce), source)
  })
  return [...cut(ofLieux, 'le fichier'), ...said]
}

function sayOnce(same: readonly (Anomalie & { readonly source: string })[]): string {
  const [{ source = '', champ = '', valeur = '', raison = '', ligne = 0 } = {}] = same
  const what = same.length > 1 ? ` (${same.length} fois)` : valeur === '' ? '' : ` « ${valeur} »`
  return `attention, ${source}${ligne > 1 ? `, ligne ${ligne}` : ''}, ${champ}${what} : ${raison}`
}

function cut(lines: readonly string[], what: string): string[] {
  if (lines.length <= DITES_MAX) return [...lines]
  return [
    ...lines.slice(0, DITES_MAX),
    `et ${lines.length - DITES_MAX} autres remarques sur ${what}, dans le rapport`,
  ]
}

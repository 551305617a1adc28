import type { ListesFile } from '../../../../src/dataset/garde/listes-file.ts'
import type { FichierRef } from '../../../../src/dataset/manifest.ts'
import { communeOfArrondissement, departementOf } from '../../../../src/domain/geo/codes.ts'
import { withoutData } from '../../html.ts'
import type { Publisher } from '../../write.ts'

/** A département's own list, or the page of a commune; else a page that every département needs. */
const OF_DEPARTEMENT = /^liste\/departement-(\w+)\.html$/
const OF_COMMUNE = /^liste\/(\d\w{4})\.html$/

/**
 * The pages without script of each département in one file, for who keeps it on the device: asked for one by one they
 * would be a hundred requests, and one night's beside another's. `pages`: their texts by path.
 */
export function putListes(
  publisher: Publisher,
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, FichierRef> {
  const common: [string, string][] = []
  const byDepartement = new Map<string, [string, string][]>()
  for (const [chemin, text] of pages) {
    const commune = OF_COMMUNE.exec(chemin)?.[1]
    const code =
      OF_DEPARTEMENT.exec(chemin)?.[1] ??
      (commune === undefined ? undefined : departementOf(communeOfArrondissement(commune)))
    const own = code === undefined ? common : (byDepartement.get(code) ?? [])
    own.push([chemin, withoutData(text)])
    if (code !== undefined) byDepartement.set(code, own)
  }
  return new Map(
    [...byDepartement].map(([code, own]) => {
      const file: ListesFile = { pages: Object.fromEntries([...common, ...own]) }
      return [code, publisher.put(`${code}/listes.json`, JSON.stringify(file), own.length)]
    }),
  )
}

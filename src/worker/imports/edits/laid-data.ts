import type { Dataset } from '../../../dataset/dataset.ts'
import { type ImportGarde, mineOf, SAISIES } from '../../../dataset/mine/mine-file.ts'
import { withMine } from '../../../dataset/mine/with-mine.ts'
import { departementOf } from '../../../domain/geo/codes.ts'
import { findLieu } from '../../../domain/places/find-lieu.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import { seriesById } from '../../../domain/sessions/expand-groupes.ts'
import type { QuelleFiche } from '../../protocol/edits.ts'

/** The data with what is kept laid over them; `plain`: without the corrections, which are counted from that. */
export function layKept(data: Dataset, imports: readonly ImportGarde[], plain = false): Dataset {
  const mine = mineOf(imports)
  return withMine(data, plain ? { ...mine, version: `${mine.version} nues`, corrections: [] } : mine)
}

/** The département of a record: that of its commune, else the one that knows its id. */
export async function departementOfFiche(data: Dataset, { id, codeInsee }: QuelleFiche): Promise<string> {
  const code = departementOf(codeInsee)
  if (code !== '' && (await hasFiche(data, code, id))) return code
  const named = (await data.noms()).find((one) => one.id === id || one.alias.includes(id))
  return named === undefined ? code : departementOf(named.codeInsee)
}

const hasFiche = async (data: Dataset, code: string, id: string): Promise<boolean> =>
  findLieu((await data.lieux(code)).lieux, id) !== undefined ||
  (await data.ateliers(code)).some((line) => line.id === id)

export async function lieuOf(data: Dataset, fiche: QuelleFiche): Promise<Lieu | null> {
  const { lieux } = await data.lieux(await departementOfFiche(data, fiche))
  return findLieu(lieux, fiche.id) ?? null
}

export async function serieOf(data: Dataset, fiche: QuelleFiche): Promise<Atelier | null> {
  const ateliers = await data.ateliers(await departementOfFiche(data, fiche))
  return seriesById(ateliers).get(fiche.id) ?? null
}

/** Ids of the records that a person brought or wrote, without those of lines about one session. */
export const ownIds = (imports: readonly ImportGarde[]): ReadonlySet<string> =>
  new Set(
    imports.flatMap(({ lieux, ateliers }) => [...lieux, ...ateliers.filter(isSeries)].map(({ id }) => id)),
  )

const isSeries = ({ titre = '' }: ImportGarde['ateliers'][number]): boolean => titre !== ''

/** Files of which the name is shown: what is written by hand has none. */
export const fileOf = ({ id, nom }: ImportGarde): string => (id === SAISIES ? '' : nom)

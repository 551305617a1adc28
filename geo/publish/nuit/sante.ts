import type { SourceInfo } from '../../../src/dataset/manifest.ts'
import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE, instantToLocal } from '../../../src/domain/calendar/fuseau.ts'

const LIMITE_JOURS = 45
/** Sources whose newest record may be so many days old before somebody must look; any other is published for years. */
const SUIVIES: readonly string[] = ['lieux', 'ateliers']

/** One source as a monitor reads it. */
export interface SanteSource {
  readonly id: string
  readonly titre: string
  readonly millesime: string
  /** Day of the newest record, or null: the source does not say. */
  readonly date: string | null
  /** Days from it to the build; null with it. */
  readonly ageJours: number | null
  /** More days than that are too many; null: a source that is published once for years. */
  readonly limiteJours: number | null
  /** `inconnue`: nobody can tell, because nothing is dated. */
  readonly etat: 'a-jour' | 'ancienne' | 'inconnue'
}

/** What a monitor asks for: published as `sante.json` (geo/FORMAT.md). */
export interface Sante {
  readonly version: string
  /** When the data were built, with its offset: a night without a build leaves it where it was. */
  readonly construitLe: string
  readonly jeu: string
  /** `inconnu`: nothing is known to be old, but a source that is watched does not say how old it is. */
  readonly etat: 'bon' | 'a-verifier' | 'inconnu'
  readonly sources: readonly SanteSource[]
}

/** Newest record of those that date theirs, `YYYY-MM-DD`, or null: of sources, and of files laid over them. */
interface Dates {
  readonly dates: ReadonlyMap<string, string | null>
  readonly ajouts: ReadonlyMap<string, string | null>
}

/** How each source is on the day of the build: all are named, those laid over the others too. */
export function santeOf(
  { version, construitLe, jeu }: Pick<Sante, 'version' | 'construitLe' | 'jeu'>,
  sources: readonly SourceInfo[],
  { dates, ajouts }: Dates,
): Sante {
  const today = instantToLocal(Date.parse(construitLe), FUSEAU_METROPOLE).date
  const sante = (of: Pick<SanteSource, 'id' | 'titre' | 'millesime'>, said: string | null): SanteSource => {
    const { id, titre, millesime } = of
    const told = said === null ? null : parseIsoDate(said)
    // One that is yet to come tells no age: the source is unknown, never fresh.
    const day = told === null || told > today ? null : told
    const ageJours = day === null ? null : today - day
    const limiteJours = SUIVIES.includes(id) || ajouts.has(id) ? LIMITE_JOURS : null
    const etat = ageJours === null ? 'inconnue' : ageJours > LIMITE_JOURS ? 'ancienne' : 'a-jour'
    return { ...{ id, titre, millesime }, date: day === null ? null : said, ageJours, limiteJours, etat }
  }
  const all = [
    ...sources.map((source) => sante(source, dates.get(source.id) ?? null)),
    ...[...ajouts].map(([id, date]) => sante({ id, titre: id, millesime: 'date de chaque fiche' }, date)),
  ]
  const watched = all.filter(({ limiteJours }) => limiteJours !== null)
  const is = (wanted: SanteSource['etat']) => watched.some(({ etat }) => etat === wanted)
  const etat = is('ancienne') ? 'a-verifier' : is('inconnue') ? 'inconnu' : 'bon'
  return { version, construitLe, jeu, etat, sources: all }
}

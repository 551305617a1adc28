import { buildFiches, filterLieux } from '../../domain/places/filters/filter-lieux.ts'
import { FILTRES_VIDES } from '../../domain/places/filters/filtres.ts'
import { type LieuSitue, OPTIONS } from '../../domain/places/filters/options.ts'
import { rankByName, sortLieux } from '../../domain/search/sort-lieux.ts'
import { compactLieu } from '../lieux-file.ts'
import { type CartesFile, PREMIERE_PAGE, type Prochaine } from './cartes-file.ts'

interface CartesInput {
  readonly departement: string
  /** Its places, then those of its neighbourhood. */
  readonly lieux: readonly LieuSitue[]
  /** How many of them are its own. */
  readonly propres: number
  readonly prochainesOf: (lieuId: string) => readonly Prochaine[]
}

/** The file of a list without any question: by name, its own places first. */
export function encodeCartes({ departement, lieux: all, propres, prochainesOf }: CartesInput): CartesFile {
  const lieux = all.map(({ lieu }) => lieu)
  const { kept, counts } = filterLieux(buildFiches(all), {
    filtres: FILTRES_VIDES,
    openAt: () => 'inconnu',
    distance: null,
  })
  const order = sortLieux(kept, rankByName(lieux), null, propres)
  const first = order.slice(0, PREMIERE_PAGE).map((i) => lieux[i]!)
  // Holidays and clocks differ between départements, told by three characters.
  const hours = new Map<string, { codeInsee: string; texte: string; lieux: number }>()
  for (const { codeInsee, horaires } of lieux) {
    if (horaires.trim() === '') continue
    const key = `${codeInsee.slice(0, 3)} ${horaires}`
    const known = hours.get(key) ?? { codeInsee, texte: horaires, lieux: 0 }
    hours.set(key, known)
    known.lieux++
  }
  const texts = [...hours.values()]
  const prochains = first.map(({ id }) => [id, prochainesOf(id)] as const)
  return {
    departement,
    total: { propres, voisins: lieux.length - propres },
    comptes: Object.fromEntries(OPTIONS.map(({ famille, id }, i) => [`${famille}:${id}`, counts[i]!])),
    plusRecente:
      lieux
        .map(({ dateMaj }) => dateMaj)
        .sort()
        .at(-1) ?? '',
    horaires: {
      codeInsee: texts.map(({ codeInsee }) => codeInsee),
      texte: texts.map(({ texte }) => texte),
      lieux: texts.map((one) => one.lieux),
    },
    lieux: first.map(compactLieu),
    prochains: Object.fromEntries(prochains.filter(([, next]) => next.length > 0)),
  }
}

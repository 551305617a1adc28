import type { Abrege } from '../../../src/dataset/cartes/abrege.ts'
import type { Prochaine } from '../../../src/dataset/cartes/cartes-file.ts'
import { encodeCartes } from '../../../src/dataset/cartes/encode-cartes.ts'
import { expandLieu, type LieuxFile } from '../../../src/dataset/lieux-file.ts'
import type { FichierRef, Manifest } from '../../../src/dataset/manifest.ts'
import { communesOf, nomOf } from '../../../src/dataset/scope.ts'
import { expansionContext } from '../../../src/dataset/seances.ts'
import type { CivilDate } from '../../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import { communeOfArrondissement } from '../../../src/domain/geo/codes.ts'
import type { TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import { statutFrr } from '../../../src/domain/geo/frr.ts'
import { parseTerritoire, type Territoire } from '../../../src/domain/geo/territoire.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import { seriesById } from '../../../src/domain/sessions/expand-groupes.ts'
import type { Publisher } from '../write.ts'

/** Sessions are looked for so far ahead by a list; a build may be a week old. */
const DAYS_AHEAD = 67
/** As many of one place as a list may find over before the next build. */
const MAX_PROCHAINES = 4

interface CartesInput {
  readonly index: TerritoireIndex
  readonly lieux: ReadonlyMap<string, LieuxFile>
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
  readonly construitLe: string
}

/** The first cards of each département, then the short manifest that says where they are: `abrege.json`. */
export function putAbrege(
  publisher: Publisher,
  p: CartesInput,
  manifest: Pick<Manifest, 'schemaVersion' | 'version' | 'titre' | 'accueil' | 'departements'>,
): FichierRef {
  const { schemaVersion, version, titre, accueil } = manifest
  const prochaines = nextSessions(p, instantToLocal(Date.parse(p.construitLe), 'Europe/Paris').date)
  const frr = new Map(p.index.communes.map((c) => [c.code, statutFrr(c.frr)]))
  const first: Territoire = parseTerritoire(accueil) ?? { type: 'france' }
  const abrege: Abrege = {
    ...{ schemaVersion, version, titre, accueil },
    nom: nomOf(p.index, first),
    departementsAccueil: [
      ...new Set(communesOf(p.index, first).map(({ departement }) => departement)),
    ].sort(),
    departements: manifest.departements.flatMap(({ code, nom, routes }) => {
      const file = p.lieux.get(code)
      if (file === undefined) return []
      const own = new Set(communesOf(p.index, { type: 'departement', code }).map((c) => c.code))
      const all = [...file.lieux, ...file.voisins].map(expandLieu)
      const isOwn = (lieu: (typeof all)[number]) => own.has(lieu.codeInsee)
      const lieux = [...all.filter(isOwn), ...all.filter((lieu) => !isOwn(lieu))]
      const cartes = encodeCartes({
        departement: code,
        lieux: lieux.map((lieu) => ({
          lieu,
          frr: frr.get(communeOfArrondissement(lieu.codeInsee)) ?? 'inconnu',
        })),
        propres: all.filter(isOwn).length,
        prochainesOf: (id) => prochaines.get(id) ?? [],
      })
      const { chemin, octets } = publisher.put(
        `${code}/cartes.json`,
        JSON.stringify(cartes),
        cartes.lieux.length,
      )
      return [
        { code, nom, ...(routes === undefined ? {} : { routes: { modes: routes.modes } }), chemin, octets },
      ]
    }),
  }
  return publisher.putStable(
    'abrege.json',
    `${JSON.stringify(abrege, null, 1)}\n`,
    abrege.departements.length,
  )
}

/** What is still to come of each place on the day of the build; which is over is known when the list is read. */
function nextSessions(
  { lieux, ateliers }: CartesInput,
  today: CivilDate,
): ReadonlyMap<string, readonly Prochaine[]> {
  const next = new Map<string, Prochaine[]>()
  for (const [departement, own] of ateliers) {
    const places = new Map((lieux.get(departement)?.lieux ?? []).map((lieu) => [lieu.id, expandLieu(lieu)]))
    const series = seriesById(own)
    const window = { du: today, au: today + DAYS_AHEAD }
    for (const seance of expandAll(own, window, expansionContext(places)).seances) {
      const serie = series.get(seance.atelierId)
      const { lieuId, date, debut, fin, moment, zone, statut, confiance, vacancesInconnues } = seance
      const reserves = seance.reserves.length === 0 ? {} : { reserves: seance.reserves }
      if (serie === undefined || lieuId === null || (statut !== 'prevue' && statut !== 'reportee')) continue
      const known = next.get(lieuId) ?? []
      next.set(lieuId, known)
      if (known.length === MAX_PROCHAINES) continue
      known.push({
        seance: { date, debut, fin, moment, zone, statut, confiance, vacancesInconnues, ...reserves },
        serie: { type: serie.type },
      })
    }
  }
  return next
}

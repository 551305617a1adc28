import { LIEU_VIDE } from '../places/colonnes.ts'
import type { Lieu } from '../places/lieu.ts'
import { idArret } from '../sessions/held-sessions.ts'
import { type Ajout, cleModification, type Modification, type Nature } from './scenario.ts'
import { idSerie, type SeancesPrevues } from './seances/prevues.ts'

const MODALITES: Readonly<Record<Nature, readonly string[]>> = {
  accompagnement: ['Accompagnement individuel'],
  atelier: ['Dans un atelier collectif'],
  arret: ['Dans un atelier collectif'],
}

/** An added place as the rest of the application knows places. */
export function lieuAjoute(ajout: Ajout): Lieu {
  return {
    ...LIEU_VIDE,
    id: ajout.id,
    nom: ajout.nom,
    codeInsee: ajout.commune,
    longitude: ajout.lon,
    latitude: ajout.lat,
    itinerance: ajout.nature === 'arret' ? ['Itinérant'] : [],
    modalitesAccompagnement: MODALITES[ajout.nature],
    confiance: 'exemple',
  }
}

/** The room of some sessions, as a workshop with a position of its own is known: it is there for its sessions only. */
export const salleDe = (m: SeancesPrevues): Lieu => ({
  ...LIEU_VIDE,
  id: idArret(idSerie(m)),
  nom: m.nom,
  codeInsee: m.commune,
  longitude: m.at?.lon ?? Number.NaN,
  latitude: m.at?.lat ?? Number.NaN,
})

/** The places after a scenario: those that exist keep their rank, the added ones follow. */
export interface LieuxEdites {
  readonly lieux: readonly Lieu[]
  /** Each modification with the rank of the place it concerns, in order. */
  readonly rangs: readonly (readonly [Modification, number])[]
  /** Keys of the modifications of places that are not in this list: they change nothing here. */
  readonly sansEffet: readonly string[]
}

/** Adds and moves the places of a scenario. O(places) for the copy. */
export function editLieux(lieux: readonly Lieu[], modifications: readonly Modification[]): LieuxEdites {
  const rankOf = new Map<string, number>()
  if (modifications.some((m) => m.type !== 'ajout')) {
    lieux.forEach((lieu, rank) => {
      for (const id of [lieu.id, ...lieu.alias]) if (!rankOf.has(id)) rankOf.set(id, rank)
    })
  }
  const edited = [...lieux]
  const rangs: [Modification, number][] = []
  const sansEffet: string[] = []
  for (const modification of modifications) {
    if (modification.type === 'ajout') {
      rangs.push([modification, edited.push(lieuAjoute(modification)) - 1])
      continue
    }
    if (modification.type === 'seances' && modification.at !== null) {
      rangs.push([modification, edited.push(salleDe(modification)) - 1])
      continue
    }
    const rank = rankOf.get(modification.lieu)
    const lieu = rank === undefined ? undefined : edited[rank]
    if (rank === undefined || lieu === undefined) {
      sansEffet.push(cleModification(modification))
      continue
    }
    if (modification.type === 'deplacement')
      edited[rank] = { ...lieu, longitude: modification.lon, latitude: modification.lat }
    rangs.push([modification, rank])
  }
  return { lieux: edited, rangs, sansEffet }
}

import { LIEU_VIDE, type Lieu } from '../lieu.ts'
import { type Etat, etatOffre, type Offre } from '../offre.ts'
import { type Ajout, cleModification, type Modification, type Nature } from './scenario.ts'

/** Where a place that a scenario touches ends up, and what it then offers. */
export interface SiteTouche {
  readonly lon: number
  readonly lat: number
  readonly etat: Etat
}

/** The places after a scenario: those that exist keep their rank, the added ones follow. */
export interface SitesEdites {
  readonly lieux: readonly Lieu[]
  readonly etats: readonly Etat[]
  /** By rank of a place that exists, or by id of an added one. */
  readonly touches: ReadonlyMap<number | string, SiteTouche>
  /** Keys of the modifications of places that are not in this list: they change nothing here. */
  readonly sansEffet: readonly string[]
}

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

/** Applies a scenario to places and their states for an offer. O(places) for the copy. */
export function editSites(
  lieux: readonly Lieu[],
  etats: readonly Etat[],
  modifications: readonly Modification[],
  offre: Offre,
): SitesEdites {
  const rankOf = new Map<string, number>()
  if (modifications.some((m) => m.type !== 'ajout')) {
    lieux.forEach((lieu, rank) => {
      for (const id of [lieu.id, ...lieu.alias]) if (!rankOf.has(id)) rankOf.set(id, rank)
    })
  }
  const editedLieux = [...lieux]
  const editedEtats = [...etats]
  const touches = new Map<number | string, SiteTouche>()
  const sansEffet: string[] = []
  for (const modification of modifications) {
    if (modification.type === 'ajout') {
      const lieu = lieuAjoute(modification)
      const etat = etatOffre(lieu, offre)
      editedLieux.push(lieu)
      editedEtats.push(etat)
      touches.set(modification.id, { lon: modification.lon, lat: modification.lat, etat })
      continue
    }
    const rank = rankOf.get(modification.lieu)
    const lieu = rank === undefined ? undefined : editedLieux[rank]
    if (rank === undefined || lieu === undefined) {
      sansEffet.push(cleModification(modification))
      continue
    }
    if (modification.type === 'capacite') continue
    if (modification.type === 'fermeture') editedEtats[rank] = 'non'
    else editedLieux[rank] = { ...lieu, longitude: modification.lon, latitude: modification.lat }
    const { longitude, latitude } = editedLieux[rank] ?? lieu
    touches.set(rank, { lon: longitude, lat: latitude, etat: editedEtats[rank] ?? 'non' })
  }
  return { lieux: editedLieux, etats: editedEtats, touches, sansEffet }
}

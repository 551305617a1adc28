import type { StatutFrr } from '../../geo/frr.ts'
import type { Lieu } from '../lieu.ts'
import { etatOffre } from '../offre.ts'
import { TYPOLOGIES } from '../typologies.ts'
import {
  DISPOSITIFS,
  FORMATIONS_LABELS,
  FRAIS,
  ITINERANCES,
  MODALITES_ACCES,
  MODALITES_ACCOMPAGNEMENT,
  PRISES_EN_CHARGE,
  PUBLICS,
  SERVICES,
  type Terme,
} from '../vocabulaire.ts'
import { FAMILLES, type Famille } from './filtres.ts'

/** A place with what its commune adds. */
export interface LieuSitue {
  readonly lieu: Lieu
  readonly frr: StatutFrr
}

/** Values of a family for a place: ids of its options, or null when the place does not say. */
type ReadFamille = (situe: LieuSitue) => readonly string[] | null

interface FamilleLue {
  readonly ids: readonly string[]
  readonly read: ReadFamille
}

/** A list of the national schema: its values, in its order; nothing listed is "not said". */
function enumeration(termes: readonly Terme[], listOf: (lieu: Lieu) => readonly string[]): FamilleLue {
  const idOf = new Map(termes.map((terme) => [terme.valeur, terme.id]))
  return {
    ids: termes.map((terme) => terme.id),
    read: ({ lieu }) => {
      const values = listOf(lieu)
      return values.length === 0 ? null : values.flatMap((value) => idOf.get(value) ?? [])
    },
  }
}

const APPAREILS = [
  ['portables', 'ordinateursPortables'],
  ['fixes', 'ordinateursFixes'],
  ['tablettes', 'tablettes'],
  ['telephones', 'telephones'],
] as const

const READERS: Readonly<Record<Famille, FamilleLue>> = {
  aide: { ids: ['humaine', 'autonomie'], read: readAide },
  services: enumeration(SERVICES, (l) => l.services),
  frais: enumeration(FRAIS, (l) => l.frais),
  acces: enumeration(MODALITES_ACCES, (l) => l.modalitesAcces),
  accompagnement: enumeration(MODALITES_ACCOMPAGNEMENT, (l) => l.modalitesAccompagnement),
  publics: enumeration(PUBLICS, (l) => l.publics),
  prises: enumeration(PRISES_EN_CHARGE, (l) => l.prisesEnCharge),
  itinerance: enumeration(ITINERANCES, (l) => l.itinerance),
  materiel: { ids: APPAREILS.map(([id]) => id), read: readMateriel },
  wifi: { ids: ['oui'], read: readWifi },
  acceslibre: { ids: ['oui'], read: ({ lieu }) => (lieu.ficheAccesLibre === '' ? null : ['oui']) },
  zones: { ids: ['qpv', 'frr'], read: readZones },
  dispositifs: enumeration(DISPOSITIFS, (l) => l.dispositifs),
  formations: enumeration(FORMATIONS_LABELS, (l) => l.formationsLabels),
  typologies: enumeration(TYPOLOGIES, (l) => l.typologies),
}

/** Every option there is, family by family: `position` in this list is what a place's record holds. */
export const OPTIONS: readonly { readonly famille: Famille; readonly id: string }[] = FAMILLES.flatMap(
  (famille) => READERS[famille].ids.map((id) => ({ famille, id })),
)

export const readFamille = (famille: Famille, situe: LieuSitue): readonly string[] | null =>
  READERS[famille].read(situe)

/** Human help as the figure counts it (decisions.md 2); a place that receives nobody helps nobody. */
function readAide({ lieu }: LieuSitue): readonly string[] | null {
  const humaine = etatOffre(lieu, 'accompagnement')
  if (humaine === 'inconnu') return null
  const seul = lieu.modalitesAccompagnement.includes('En autonomie') && etatOffre(lieu, 'lieux') === 'oui'
  return [...(humaine === 'oui' ? ['humaine'] : []), ...(seul ? ['autonomie'] : [])]
}

function readMateriel({ lieu: { equipement } }: LieuSitue): readonly string[] | null {
  const known = APPAREILS.filter(([, field]) => (equipement?.[field] ?? null) !== null)
  if (known.length === 0) return null
  return known.filter(([, field]) => (equipement?.[field] ?? 0) > 0).map(([id]) => id)
}

function readWifi({ lieu: { equipement } }: LieuSitue): readonly string[] | null {
  const wifi = equipement?.wifi ?? null
  return wifi === null ? null : wifi ? ['oui'] : []
}

/** By the point and the commune; a producer's own label counts too, ZRR as the former name of FRR. */
function readZones({ lieu, frr }: LieuSitue): readonly string[] | null {
  const labels = lieu.autresLabels
  const isFrr = frr === 'oui' || frr === 'partiel' || labels.includes('FRR') || labels.includes('ZRR')
  const isQpv = lieu.qpv !== null || labels.includes('QPV')
  return [...(isQpv ? ['qpv'] : []), ...(isFrr ? ['frr'] : [])]
}

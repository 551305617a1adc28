import type { StatutFrr } from '../../geo/frr.ts'
import type { Lieu } from '../lieu.ts'
import { etatOffre } from '../offre.ts'
import { FAMILLES, type Famille } from './filtres.ts'
import { LISTES } from './listes.ts'

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
function readList(famille: keyof typeof LISTES): FamilleLue {
  const { champ, termes } = LISTES[famille]
  const idOf = new Map<string, string>(termes.map((terme) => [terme.valeur, terme.id]))
  return {
    ids: [...idOf.values()],
    read: ({ lieu }) => {
      const values = lieu[champ]
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

const OWN: Readonly<Record<Exclude<Famille, keyof typeof LISTES>, FamilleLue>> = {
  aide: { ids: ['humaine', 'autonomie'], read: readAide },
  materiel: { ids: APPAREILS.map(([id]) => id), read: readMateriel },
  wifi: { ids: ['oui'], read: readWifi },
  acceslibre: { ids: ['oui'], read: ({ lieu }) => (lieu.ficheAccesLibre === '' ? null : ['oui']) },
  zones: { ids: ['qpv', 'frr'], read: readZones },
}

const isList = (famille: Famille): famille is keyof typeof LISTES => famille in LISTES

const READERS = new Map(
  FAMILLES.map((famille) => [famille, isList(famille) ? readList(famille) : OWN[famille]]),
)

/** Every option there is, family by family: `position` in this list is what a place's record holds. */
export const OPTIONS: readonly { readonly famille: Famille; readonly id: string }[] = FAMILLES.flatMap(
  (famille) => (READERS.get(famille)?.ids ?? []).map((id) => ({ famille, id })),
)

export const readFamille = (famille: Famille, situe: LieuSitue): readonly string[] | null =>
  READERS.get(famille)?.read(situe) ?? null

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

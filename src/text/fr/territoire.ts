import { ownValue } from '../../domain/common/own-value.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { estCode } from '../langue/isoler.ts'
import { aCommune } from './orientation/elision.ts'

/** Sentences of the territory picker. */
export const territoire = {
  etiquette: 'Territoire',
  aide: 'Changer de territoire',
  /** Read together: "Changer de territoire". */
  changer: 'Changer',
  changerDe: 'de territoire',
  chargement: 'Chargement du territoire…',
  incomplet: 'en partie seulement',
  /** After the name of today, of a commune found by a name of before. */
  ancienNom: (nom: string) => `pour ${nom}`,
  types: {
    france: '',
    region: 'région',
    departement: 'département',
    epci: 'intercommunalité',
    commune: 'commune',
    qpv: 'quartier prioritaire',
  },
} as const

/** Communes whose arrondissements have codes of their own. */
const VILLES: Readonly<Record<string, string>> = { '75056': 'Paris', '69123': 'Lyon', '13055': 'Marseille' }

/** A territory that a data set, named by its title, does not hold in full: what the command lines refuse. */
export function sayPartielles(demande: { readonly territoire: Territoire; readonly titre: string }): string {
  const { territoire: asked } = demande
  const commune = asked.type === 'commune' ? communeOfArrondissement(asked.code) : ''
  if (asked.type === 'commune' && commune !== asked.code)
    return `commune:${asked.code} est un arrondissement de ${ownValue(VILLES, commune)} : demandez commune:${commune}`
  return `données partielles : ${parCode(demande.territoire)} n’est pas en entier dans les données « ${demande.titre} »`
}

const PAR_CODE = {
  region: 'la région de code',
  departement: 'le département',
  epci: 'l’intercommunalité de code',
  commune: 'la commune de code',
  qpv: 'le quartier prioritaire de code',
} as const

/** "la commune de code 03185", "le département 23": what the data have no name for. */
export function parCode(territoire: Territoire): string {
  if (territoire.type === 'france') return 'la France'
  const { type, code } = territoire
  return `${PAR_CODE[type]} ${code}`
}

/** Départements that are said otherwise than "dans la", by their names; the first that matches. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(Paris|Mayotte|La Réunion|Saint-)/, 'à '],
  [/^(Guadeloupe|Martinique|Guyane|Corse-du-Sud|Haute-Corse|Seine-Saint-Denis)$|-et-(?!Cher)/, 'en '],
  [/^(Alpes|Hautes|Ardennes|Bouches|Côtes|Deux|Hauts|Landes|Pyrénées|Terres|Vosges|Yvelines)/, 'dans les '],
  [/^(Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Jura|Loir-|Loiret|Lot|Morbihan|Nord)/, 'dans le '],
  [/^(Pas|Puy|Bas|Haut-|Rhône|Tarn|Territoire|Val-|Var|Vaucluse)/, 'dans le '],
  [/^([AEIOUY]|Hérault)/, 'dans l’'],
]

/** "dans la Creuse", "à Guéret", "au Mans", "dans le quartier Beaubreuil", "en France": where something is. */
export function sayDans(territoire: Territoire, nom: string): string {
  if (territoire.type === 'france') return 'en France'
  const { type, code } = territoire
  if (nom === '') return 'ici'
  if (estCode(nom, code)) return `dans ${parCode(territoire)}`
  if (type === 'departement') {
    const [, article] = ARTICLES.find(([pattern]) => pattern.test(nom)) ?? []
    return `${article ?? 'dans la '}${nom}`
  }
  if (type === 'commune') return aCommune(nom)
  if (type === 'qpv') return `dans le quartier ${nom}`
  if (type === 'region') return `dans la région ${nom}`
  return `dans ${/^C[ACU] /.test(nom) ? 'la ' : ''}${nom}`
}

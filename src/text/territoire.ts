import { communeOfArrondissement } from '../domain/geo/codes.ts'
import type { Territoire } from '../domain/geo/territoire.ts'

/** Sentences of the territory picker. */
export const territoire = {
  etiquette: 'Territoire',
  aide: 'Changer de territoire',
  /** Read together: "Changer de territoire". */
  changer: 'Changer',
  changerDe: 'de territoire',
  chargement: 'Chargement du territoire…',
  aucun: 'Aucun territoire de ce nom dans les données.',
  incomplet: 'en partie seulement',
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
    return `commune:${asked.code} est un arrondissement de ${VILLES[commune]} : demandez commune:${commune}`
  return `données partielles : ${articleAndCode(demande.territoire)} n’est pas en entier dans les données « ${demande.titre} »`
}

function articleAndCode(territoire: Territoire): string {
  if (territoire.type === 'france') return 'la France'
  const { type, code } = territoire
  const articles = {
    region: 'la région',
    departement: 'le département',
    epci: 'l’EPCI',
    commune: 'la commune',
    qpv: 'le quartier prioritaire',
  } as const
  return `${articles[type]} ${code}`
}

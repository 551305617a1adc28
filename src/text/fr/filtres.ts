import type { Famille, LimiteTrajet } from '../../domain/places/filters/filtres.ts'
import { LISTES } from '../../domain/places/filters/listes.ts'
import type { Terme } from '../../domain/places/vocabulaire.ts'
import { PLUS_SIMPLE } from './depart/plus-simple.ts'
import { JOURS, pluriel } from './format.ts'

interface OptionFiltre {
  readonly id: string
  readonly libelle: string
  /** The wording of the national schema, where ours is plainer. */
  readonly precision: string
}

export interface FamilleFiltre {
  readonly famille: Famille
  readonly titre: string
  readonly aide: string
  readonly options: readonly OptionFiltre[]
}

function ofSchema(famille: keyof typeof LISTES, titre: string, aide = ''): FamilleFiltre {
  const termes: readonly (Terme & { readonly libelle?: string })[] = LISTES[famille].termes
  const options = termes.map(({ id, valeur, libelle }) => {
    const simple = PLUS_SIMPLE[`${famille}:${id}`]
    return { id, libelle: simple ?? libelle ?? valeur, precision: simple === undefined ? '' : valeur }
  })
  return { famille, titre, aide, options }
}

const own = (
  famille: Famille,
  titre: string,
  options: Readonly<Record<string, string>>,
  aide = '',
): FamilleFiltre => ({
  famille,
  titre,
  aide,
  options: Object.entries(options).map(([id, libelle]) => ({ id, libelle, precision: '' })),
})

/** Every family a person may filter by, the most useful first. */
export const FAMILLES_FILTRES: readonly FamilleFiltre[] = [
  own('aide', 'Quelle aide ?', {
    humaine: 'Avec une aide humaine',
    autonomie: 'En autonomie, sans aide',
  }),
  ofSchema('services', 'Pour quoi faire ?'),
  ofSchema('frais', 'Combien ça coûte ?'),
  ofSchema('accompagnement', 'Comment se passe l’aide ?'),
  ofSchema('acces', 'Comment y aller ?'),
  ofSchema(
    'publics',
    'Lieux pour un public précis',
    'Un lieu qui ne précise rien accueille tout le monde. Il n’est pas compté ici.',
  ),
  ofSchema('prises', 'Besoins particuliers'),
  own('acceslibre', 'Accessibilité', { oui: 'Fiche Acceslibre (accès au bâtiment décrit)' }),
  own('wifi', 'Wifi', { oui: 'Wifi gratuit' }),
  own('materiel', 'Matériel sur place', {
    portables: 'Ordinateurs portables',
    fixes: 'Ordinateurs fixes',
    tablettes: 'Tablettes',
    telephones: 'Téléphones',
  }),
  ofSchema('itinerance', 'Fixe ou itinérant'),
  own('zones', 'Où est le lieu ?', {
    qpv: 'Dans un quartier prioritaire (QPV)',
    frr: 'Dans une commune France ruralités revitalisation (FRR, avant ZRR)',
  }),
  ofSchema('dispositifs', 'Réseaux et programmes'),
  ofSchema('formations', 'Formations et labels'),
  ofSchema('typologies', 'Type de lieu'),
]

/** Sentences of the filters' window. */
export const filtres = {
  titre: 'Filtres',
  fermer: 'Fermer les filtres',
  voir: (n: string) => `Voir ${n}`,
  effacer: 'Tout effacer',
  ouverture: 'Quand ?',
  peuImporte: 'Peu importe',
  maintenant: 'Ouvert maintenant',
  creneau: 'Ouvert un jour précis',
  jour: 'Jour',
  jours: JOURS,
  heure: 'Heure',
  touteHeure: 'À n’importe quelle heure',
  trajet: 'Jusqu’où ?',
  sansLimite: 'Sans limite',
  minutes: (n: number) => `${n} minutes au plus`,
  kilometres: (n: number) => `${n} km au plus, à vol d’oiseau`,
  sansDepart: 'Choisissez d’abord un point de départ.',
} as const

/** "20 minutes au plus", "5 km au plus, à vol d’oiseau". */
export const sayLimite = (limite: LimiteTrajet): string =>
  limite.type === 'minutes' ? filtres.minutes(limite.minutes) : filtres.kilometres(limite.distanceM / 1000)

const INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>> = {
  aide: 'leur façon d’aider',
  services: 'leurs services',
  frais: 'leurs prix',
  acces: 'leur accueil',
  accompagnement: 'leur façon d’aider',
  publics: 'un public précis',
  prises: 'les besoins particuliers',
  itinerance: 'leurs déplacements',
  materiel: 'leur matériel',
  wifi: 'le wifi',
  acceslibre: 'leur accessibilité',
  zones: 'leur quartier',
  dispositifs: 'leurs réseaux',
  formations: 'leurs formations',
  typologies: 'leur type',
  ouvert: 'leurs horaires',
}

/** What the count of a list leaves out. */
export const remarquesListe = {
  ignores: 'Un filtre de ce lien n’existe pas. Il n’est pas appliqué.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    famille === 'ouvert'
      ? `${pluriel(n, 'autre lieu ne dit pas ses horaires', 'autres lieux ne disent pas leurs horaires')}.`
      : `${pluriel(n, 'autre lieu ne dit rien', 'autres lieux ne disent rien')} sur ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `Dont ${pluriel(n, 'lieu ouvert', 'lieux ouverts')} certaines semaines seulement.`,
  limiteSansDepart: 'Choisissez un point de départ pour limiter le trajet.',
} as const

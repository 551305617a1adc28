import { ownValue } from '../../domain/common/own-value.ts'
import type { Famille } from '../../domain/places/filters/filtres.ts'
import { faireFamilles, faireLimite } from '../langue/faire/filtres.ts'
import { PLUS_SIMPLE } from './depart/plus-simple.ts'
import { JOURS, pluriel } from './format.ts'

export type { FamilleFiltre } from '../langue/faire/filtres.ts'

/** Every family a person may filter by, the most useful first. */
export const FAMILLES_FILTRES = faireFamilles(
  {
    titres: {
      aide: 'Quelle aide ?',
      services: 'Pour quoi faire ?',
      frais: 'Combien ça coûte ?',
      accompagnement: 'Comment se passe l’aide ?',
      acces: 'Comment y aller ?',
      publics: 'Lieux pour un public précis',
      prises: 'Besoins particuliers',
      acceslibre: 'Accessibilité',
      wifi: 'Wifi',
      materiel: 'Matériel sur place',
      itinerance: 'Fixe ou itinérant',
      zones: 'Où est le lieu ?',
      dispositifs: 'Réseaux et programmes',
      formations: 'Formations et labels',
      typologies: 'Type de lieu',
    },
    aides: { publics: 'Un lieu qui ne précise rien accueille tout le monde. Il n’est pas compté ici.' },
    choix: {
      aide: {
        humaine: 'Avec une aide humaine',
        autonomie: 'En autonomie, sans aide',
      },
      acceslibre: { oui: 'Fiche Acceslibre (accès au bâtiment décrit)' },
      wifi: { oui: 'Wifi gratuit' },
      materiel: {
        portables: 'Ordinateurs portables',
        fixes: 'Ordinateurs fixes',
        tablettes: 'Tablettes',
        telephones: 'Téléphones',
      },
      zones: {
        qpv: 'Dans un quartier prioritaire (QPV)',
        frr: 'Dans une commune France ruralités revitalisation (FRR, avant ZRR)',
      },
    },
  },
  (cle, francais) => {
    const simple = ownValue(PLUS_SIMPLE, cle)
    return simple === undefined
      ? { libelle: francais, precision: '' }
      : { libelle: simple, precision: francais }
  },
)

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
export const sayLimite = faireLimite(filtres)

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

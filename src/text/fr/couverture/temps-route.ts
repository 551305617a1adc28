import { pluriel } from '../format.ts'

/** What is said beside a list while times by road come: in easy French, as the guide says it too. */
export const tempsRoute = {
  attente: 'Les temps par la route se chargent. En attendant, ce sont des estimations à vol d’oiseau.',
  sans: 'Nous n’avons pas les routes d’ici. Les temps sont des estimations à vol d’oiseau.',
  echec: 'Les routes n’ont pas pu être lues. Les temps restent des estimations à vol d’oiseau.',
  /** Those of the nearest places are published in a small file; the others and the stops need the network. */
  incomplet:
    'Une partie des routes n’a pas pu être lue. Il manque des temps par la route : ces trajets restent des estimations à vol d’oiseau.',
  reessayer: 'Réessayer',
  attend: 'Les temps par la route sont prêts.',
  trier: 'Trier par temps de route',
  triee: 'La liste est maintenant triée par temps de route.',
  temps: 'Les temps suivent maintenant la route.',
  /** Left out by a limit, as their time is not known. */
  inconnus: (n: number) =>
    `${pluriel(n, 'autre lieu n’a pas de temps connu', 'autres lieux n’ont pas de temps connu')} par la route.`,
} as const

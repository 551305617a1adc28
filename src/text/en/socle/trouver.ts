import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre, pluriel } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

export const trouver = {
  ...catalogue.trouver,
  filtres: {
    ...catalogue.trouver.filtres,
    comptes: (ou: string, voisins: boolean) =>
      `The numbers count the places ${ou}${voisins ? ', with those nearby' : ''}.`,
    tous: (n: number) => (n === 0 ? 'More filters' : `More filters (${n})`),
  },
  liste: {
    ...catalogue.trouver.liste,
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = affiches.propres + affiches.voisins
      const isAll = affiches.propres === total.propres
      if (total.voisins === 0)
        return isAll
          ? `${pluriel(all, 'place', 'places')} ${ou}`
          : `${pluriel(all, 'place', 'places')} out of ${nombre(total.propres)} ${ou}`
      const own = `${nombre(affiches.propres)} ${ou}${isAll ? '' : ` (out of ${nombre(total.propres)})`}`
      return `${pluriel(all, 'place', 'places')}: ${own} and ${nombre(affiches.voisins)} nearby`
    },
    triTrajet: (nom: string) => `Shortest journey first, from ${nom}.`,
    triCentre: (nom: string) => `Shortest journey first, from where most people live in ${nom}.`,
    plus: (n: number) => `See ${nombre(n)} more`,
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} in a straight line`,
      seule: (loin) => `${loin} away in a straight line`,
    }),
    appeler: (numero: string) => `Call ${numero}`,
    perime: (date: string) =>
      `These data are more than a year old: the newest record is dated ${dateLongue(date)}.`,
  },
  exports: {
    ...catalogue.trouver.exports,
    contenu: (compte: string, depart: boolean) =>
      `The file contains ${compte}.${depart ? ' With the distance and the journey from your starting point.' : ''} It is in French.`,
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(catalogue.phrases)

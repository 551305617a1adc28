import type * as fr from '../../fr/trouver.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre, pluriel } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

const textes = remplir<typeof catalogue.trouver, typeof fr.trouver>(catalogue.trouver)

export const trouver = {
  ...textes,
  filtres: {
    ...textes.filtres,
    comptes: (ou: string, voisins: boolean) =>
      `The numbers count the places ${ou}${voisins ? ', with those nearby' : ''}.`,
    tous: (n: number) => (n === 0 ? 'More filters' : `More filters (${n})`),
  },
  liste: {
    ...textes.liste,
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
    plus: (n: number) => `See ${nombre(n)} more`,
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} in a straight line`,
      seule: (loin) => `${loin} away in a straight line`,
    }),
    perime: (date: string) =>
      `These data are more than a year old: the newest record is dated ${dateLongue(date)}.`,
  },
  exports: {
    ...textes.exports,
    contenu: (compte: string, depart: boolean) =>
      `The file contains ${compte}.${depart ? ' With the distance and the journey from your starting point.' : ''} It is in French.`,
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(catalogue.phrases)

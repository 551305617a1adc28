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
      `Os números contam os lugares ${ou}${voisins ? ', com os vizinhos' : ''}.`,
    tous: (n: number) => (n === 0 ? 'Mais filtros' : `Mais filtros (${n})`),
  },
  liste: {
    ...textes.liste,
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = pluriel(affiches.propres + affiches.voisins, 'lugar', 'lugares')
      const isAll = affiches.propres === total.propres
      if (total.voisins === 0) return isAll ? `${all} ${ou}` : `${all} de ${nombre(total.propres)} ${ou}`
      const own = `${nombre(affiches.propres)} ${ou}${isAll ? '' : ` (de ${nombre(total.propres)})`}`
      return `${all}: ${own} e ${pluriel(affiches.voisins, 'vizinho', 'vizinhos')}`
    },
    plus: (n: number) => `Ver mais ${nombre(n)}`,
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} em linha reta`,
      seule: (loin) => `a ${loin} em linha reta`,
    }),
    perime: (date: string) =>
      `Estes dados têm mais de um ano: a ficha mais recente é de ${dateLongue(date)}.`,
  },
  exports: {
    ...textes.exports,
    contenu: (compte: string, depart: boolean) =>
      `O ficheiro contém ${compte}.${depart ? ' Com a distância e o trajeto a partir do seu ponto de partida.' : ''} Está em francês.`,
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(catalogue.phrases)

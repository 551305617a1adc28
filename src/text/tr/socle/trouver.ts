import type * as fr from '../../fr/trouver.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

const textes = remplir<typeof catalogue.trouver, typeof fr.trouver>(catalogue.trouver)

export const trouver = {
  ...textes,
  filtres: {
    ...textes.filtres,
    comptes: (ou: string, voisins: boolean) =>
      `Sayılar, ${ou} kaç yer olduğunu gösterir${voisins ? ' (komşu yerlerle birlikte)' : ''}.`,
    tous: (n: number) => (n === 0 ? 'Diğer filtreler' : `Diğer filtreler (${n})`),
  },
  liste: {
    ...textes.liste,
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = nombre(affiches.propres + affiches.voisins)
      const isAll = affiches.propres === total.propres
      if (total.voisins === 0)
        return isAll ? `${ou} ${all} yer` : `${ou} ${all} yer (toplam ${nombre(total.propres)})`
      const own = `${ou} ${nombre(affiches.propres)}${isAll ? '' : ` (toplam ${nombre(total.propres)})`}`
      return `${all} yer: ${own}, komşu ${nombre(affiches.voisins)}`
    },
    plus: (n: number) => `${nombre(n)} tane daha gör`,
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `kuş uçuşu ${loin}`,
      seule: (loin) => `kuş uçuşu ${loin} uzakta`,
    }),
    perime: (date: string) => `Bu veriler bir yıldan eski. En yeni bilginin tarihi: ${dateLongue(date)}.`,
  },
  exports: {
    ...textes.exports,
    contenu: (compte: string, depart: boolean) =>
      `Dosyanın içeriği: ${compte}.${depart ? ' Başlangıcınızdan uzaklık ve yol da var.' : ''} Dosya Fransızcadır.`,
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(catalogue.phrases, { majuscule: dates.majuscule })

import { ownValue } from '../../../../domain/common/own-value.ts'
import * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { FACILE } from '../../depart/plus-simple.ts'
import catalogue from './champ-depart.json' with { type: 'json' }

export const champDepart = {
  ...fr.champDepart,
  ...catalogue.champDepart,
  commune: (departement: string, ancienNom: string | null) =>
    `ville ou village${siDit(', ', departement)}${ancienNom === null ? '' : `, avant : ${ancienNom}`}`,
  nomBesoin: (besoin) =>
    ownValue(FACILE, `${besoin.famille}:${besoin.id}`) ?? fr.champDepart.nomBesoin(besoin),
  resultats: (n: number) => (n < 2 ? `${n} nom dans la liste` : `${n} noms dans la liste`),
  couverts: (noms) =>
    noms.length === 0
      ? ''
      : `La page connaît : ${noms.slice(0, 6).join(', ')}${noms.length > 6 ? ' et d’autres' : ''}.`,
} satisfies Traduction<typeof fr.champDepart>

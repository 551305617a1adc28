import type * as fr from '../../fr/trouver.ts'
import { faireListe, type MotsDeListe } from '../../langue/faire/liste.ts'
import { faireOffre } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, dire, distance, nombre } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

const textes = dire<typeof catalogue.trouver, typeof fr.trouver>(catalogue.trouver)
const mots = dire<typeof catalogue.liste, MotsDeListe>(catalogue.liste)

export const trouver = {
  ...textes,
  liste: { ...textes.liste, ...faireListe(mots, { sayTrajet, distance, nombre, dateLongue }) },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(catalogue.phrases)

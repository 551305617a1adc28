import type * as fr from '../../../fr/ecouter/ecouter.ts'
import { faireSayNumero } from '../../../langue/faire/ecouter.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { telephoneLisible } from '../../socle/format.ts'
import catalogue from './ecouter.json' with { type: 'json' }

export const ecouter = {
  ...catalogue.ecouter,
  reponse: (rang: number, titre: string) => `الجواب ${rang}: ${isoler(titre)}.`,
  telephone: (numero: string) => `رقم الهاتف هو ${numero}.`,
} satisfies Traduction<typeof fr.ecouter>

export const sayNumero = faireSayNumero(ecouter.telephone, telephoneLisible)

import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './mots.json' with { type: 'json' }

export const MOTS = catalogue.MOTS satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Your data'

export const LIEN_MIEN =
  'This place is only on this device. Another device will not find it with this link, code or message.'

export const LIEN_CORRIGE =
  'Your corrections are only on this device. Another device will see the public record, without them.'

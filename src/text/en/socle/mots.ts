import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const MOTS = {
  offre: {
    lieux: 'A place open to the public',
    accompagnement: 'Help from a person',
    ateliers: 'A group workshop',
  },
  offreDe: {
    lieux: 'from a place open to the public',
    accompagnement: 'from help by a person',
    ateliers: 'from a group workshop',
  },
  mode: { marche: 'On foot', velo: 'By bike', voiture: 'By car' },
  enMode: { marche: 'on foot', velo: 'by bike', voiture: 'by car' },
  etat: { atteinte: 'Within reach', inconnue: 'Not known', nonAtteinte: 'Out of reach' },
} satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Your data'

export const LIEN_MIEN =
  'This place is only on this device. Another device will not find it with this link, code or message.'

export const LIEN_CORRIGE =
  'Your corrections are only on this device. Another device will see the public record, without them.'

import * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const MOTS = {
  ...fr.MOTS,
  offre: {
    lieux: 'Un lieu ouvert à tous',
    accompagnement: 'L’aide d’une personne',
    ateliers: 'Un atelier en groupe',
  },
  etat: { atteinte: 'Près', inconnue: 'Nous ne savons pas', nonAtteinte: 'Loin' },
} satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Vos informations'

export const LIEN_MIEN = 'Ce lieu est seulement sur votre appareil. Une autre personne ne peut pas le voir.'

export const LIEN_CORRIGE =
  'Vos changements sont seulement sur votre appareil. Une autre personne ne peut pas les voir.'

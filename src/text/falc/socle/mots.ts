import * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './mots.json' with { type: 'json' }

export const MOTS = { ...fr.MOTS, ...catalogue.MOTS } satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Vos informations'

export const LIEN_MIEN = 'Ce lieu est seulement sur votre appareil. Une autre personne ne peut pas le voir.'

export const LIEN_CORRIGE =
  'Vos changements sont seulement sur votre appareil. Une autre personne ne peut pas les voir.'

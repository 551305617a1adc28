import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './mots.json' with { type: 'json' }

export const MOTS = catalogue.MOTS satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Os seus dados'

export const LIEN_MIEN =
  'Este lugar só está neste aparelho. Outro aparelho não o encontra por este link, este código ou esta mensagem.'

export const LIEN_CORRIGE =
  'As suas correções só estão neste aparelho. Outro aparelho vê a ficha pública, sem elas.'

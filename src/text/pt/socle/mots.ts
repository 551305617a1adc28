import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const MOTS = {
  offre: {
    lieux: 'Um lugar aberto ao público',
    accompagnement: 'A ajuda de uma pessoa',
    ateliers: 'Uma oficina em grupo',
  },
  offreDe: {
    lieux: 'de um lugar aberto ao público',
    accompagnement: 'da ajuda de uma pessoa',
    ateliers: 'de uma oficina em grupo',
  },
  mode: { marche: 'A pé', velo: 'De bicicleta', voiture: 'De carro' },
  enMode: { marche: 'a pé', velo: 'de bicicleta', voiture: 'de carro' },
  etat: { atteinte: 'Ao alcance', inconnue: 'Não se sabe', nonAtteinte: 'Fora do alcance' },
} satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Os seus dados'

export const LIEN_MIEN =
  'Este lugar só está neste aparelho. Outro aparelho não o encontra por este link, este código ou esta mensagem.'

export const LIEN_CORRIGE =
  'As suas correções só estão neste aparelho. Outro aparelho vê a ficha pública, sem elas.'

import type * as fr from '../../fr/langues.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const langues = {
  titre: 'Línguas',
  choisir: 'Escolha a língua da página. O seu aparelho lembra-se dela.',
  perte:
    'Uma parte do que está a preparar aqui não pode ser guardada. Se mudar de língua, perde-se essa parte.',
  rester: 'Ficar nesta língua',
  changer: 'Mudar mesmo assim',
  enFrancais: 'Esta parte da página está em francês.',
} satisfies Traduction<typeof fr.langues>

import type * as fr from '../../../fr/pages/retour.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const retour = 'Voltar ao mapa'

export const surCettePage = {
  'hors-ligne': 'Explica como guardar o mapa no seu aparelho, para os dias sem rede.',
  sources: 'Diz de onde vêm as informações e de que data são.',
  'vie-privee': 'Diz o que a página guarda sobre si e o que envia.',
  accessibilite: 'Diz o que as pessoas com deficiência podem usar aqui e a quem escrever.',
} satisfies Traduction<typeof fr.surCettePage>

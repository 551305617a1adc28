import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../format.ts'

export const tempsRoute = {
  attente: 'Os tempos por estrada estão a carregar. Até lá, são estimativas em linha reta.',
  sans: 'Não temos as estradas daqui. Os tempos são estimativas em linha reta.',
  echec: 'Não foi possível ler as estradas. Os tempos continuam a ser estimativas em linha reta.',
  incomplet:
    'Não foi possível ler uma parte das estradas. Faltam tempos por estrada: esses continuam a ser estimativas em linha reta.',
  reessayer: 'Tentar de novo',
  attend: 'Os tempos por estrada estão prontos.',
  trier: 'Ordenar por tempo de estrada',
  triee: 'A lista está agora ordenada por tempo de estrada.',
  temps: 'Os tempos são agora por estrada.',
  inconnus: (n: number) =>
    `${pluriel(n, 'outro lugar não tem tempo conhecido', 'outros lugares não têm tempo conhecido')} por estrada.`,
} satisfies Traduction<typeof fr.tempsRoute>

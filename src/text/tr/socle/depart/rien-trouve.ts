import type * as fr from '../../../fr/depart/rien-trouve.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const rienTrouve = {
  aucun: 'Verilerde bu adda bir bölge yok.',
  autreEcriture: 'Adı A, B, C… harfleriyle yazın ya da posta kodunu yazın.',
} satisfies Traduction<typeof fr.rienTrouve>

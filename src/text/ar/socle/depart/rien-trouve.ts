import type * as fr from '../../../fr/depart/rien-trouve.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const rienTrouve = {
  aucun: 'لا منطقة بهذا الاسم في البيانات.',
  autreEcriture: `اكتبوا الاسم بالحروف اللاتينية ${isoler('A, B, C…')} أو اكتبوا الرمز البريدي.`,
} satisfies Traduction<typeof fr.rienTrouve>

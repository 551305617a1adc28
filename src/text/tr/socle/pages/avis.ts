import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'

const tarih = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  nouvelleVersion:
    'Sayfanın yeni bir sürümü hazır. Acelesi yok: sayfayı bir sonraki açışınızda da kullanılır.',
  recharger: 'Yeniden yükle',
  brouillon:
    'Yeniden yüklerseniz, burada yazdığınız ya da hazırladığınız ama kaydetmediğiniz şeyler silinir. Kaydettikleriniz kalır.',
  rechargerQuandMeme: 'Yine de yeniden yükle',
  plusTard: 'Daha sonra',
  nouvelles: (construitLe: string) =>
    `Siz sayfadayken yeni veriler geldi. Sayfa şu tarihli verileri gösteriyor: ${tarih(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `Yeni veriler var, ama hepsi gelmedi. Sayfa şu tarihli verileri gösteriyor: ${tarih(construitLe)}.`,
  coupe: 'İnternet bağlantısı yok.',
  muet: 'Sunucu yanıt vermiyor.',
  lues: (construitLe: string) =>
    `Sayfa, bu cihazda saklanan verileri gösteriyor. Verilerin tarihi: ${tarih(construitLe)}.`,
  reste: 'Burada hiç açılmamış olanlar, internet bağlantısıyla gelecek.',
  rien: 'Veriler bu cihazda değil. Sayfayı internet varken bir kez açın: sayfa onları saklar.',
} satisfies Traduction<typeof fr.avis>

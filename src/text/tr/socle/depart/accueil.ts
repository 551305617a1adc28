import type * as fr from '../../../fr/depart/accueil.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const accueil = {
  titre: 'Nerede oturuyorsunuz?',
  etiquette: 'Şehriniz ya da köyünüz, mahalleniz veya adresiniz',
  guide: 'Adım adım bulmama yardım edin',
  guideAide: 'Dört basit soru, sonra size uygun yerler ve atölyeler.',
  tous: (ou: string) => `Bütün yerleri gör ${ou === '' ? '' : `(${ou})`}`.trim(),
} satisfies Traduction<typeof fr.accueil>

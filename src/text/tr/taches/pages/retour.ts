import type * as fr from '../../../fr/pages/retour.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const retour = 'Haritaya dön'

export const surCettePage = {
  'hors-ligne': 'Haritayı internetsiz günler için cihazınızda nasıl saklayacağınız anlatılıyor.',
  sources: 'Bilgilerin nereden geldiği ve hangi tarihli olduğu anlatılıyor.',
  'vie-privee': 'Sayfanın sizinle ilgili neyi sakladığı ve neyi gönderdiği anlatılıyor.',
  accessibilite: 'Engelli kişilerin burada neleri kullanabildiği ve kime yazılacağı anlatılıyor.',
} satisfies Traduction<typeof fr.surCettePage>

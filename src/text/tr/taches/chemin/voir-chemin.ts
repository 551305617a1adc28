import type * as fr from '../../../fr/chemin/voir-chemin.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayChemin } from '../../chemin/chemin.ts'
import { distance, duree } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'

export const voirChemin = {
  modes: { marche: 'Yürüyerek', velo: 'Bisikletle', voiture: 'Arabayla' },
  mode: 'Oraya nasıl gideceksiniz?',
  attente: 'Yol hesaplanıyor…',
  echec: 'Yollar okunamadı. Yeniden deneyin.',
  recommencer: 'Yeniden dene',
  etapes: 'Yol, sokak sokak',
  appareil: 'Bu yol cihazınızda hesaplandı. Hiçbir şey gönderilmez.',
  voiture: 'Yola çıkmak ve park etmek için 3 dakika eklendi.',
  lignes: 'Bu yol, yol çalışmalarını, bariyerleri ve yasak dönüşleri hesaba katmaz.',
  arrivee: 'Varış',
  plan: 'Varış yerinin çevresindeki sokakların küçük haritası. Gidilecek sokaklar yukarıda yazıyor.',
  planDit: 'Varış yerinin çevresindeki sokaklar. Siyah kesik çizgiler yolu gösterir.',
  inconnu: 'Nereden yola çıktığınızı bilmiyoruz.',
  mer: 'Bu yerle aranızda deniz var.',
  webDemander: 'Yolu internette gör',
  webOuvrir: 'openstreetmap.org sitesini başlangıç ve varışla aç',
  webDit: 'openstreetmap.org sitesi başlangıcınızı ve bu yeri öğrenir.',
} satisfies Traduction<typeof fr.voirChemin>

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  distance,
  duree,
  etapes: sayChemin,
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]}: ${loin}, yol üzerinden yaklaşık ${temps}${entre === null ? '' : ` (${entre[0]} ile ${entre[1]} arası)`}.`,
  departDonne: 'Başlangıç: verdiğiniz nokta.',
  departDe: (nom) => `Başlangıç: ${nom}, en çok kişinin oturduğu nokta.`,
  sansRoute: (mode) => `Oraya ${MOTS.enMode[mode]} gidilecek bir yol bilmiyoruz.`,
  sansReseau: 'Buranın yolları bizde yok.',
  mer: voirChemin.mer,
  direct: (loin, temps, mode) =>
    `Kuş uçuşu: ${loin}. ${MOTS.mode[mode]} yaklaşık ${temps} sürer: bu bir tahmindir.`,
  rejoindre: (loin) => `Önce yola kadar gidin (${loin}).`,
  arrive: 'Vardınız.',
  reste: (loin) => `Yerin yola uzaklığı: ${loin}.`,
})

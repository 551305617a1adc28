import type * as fr from '../../fr/guide.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireGuide } from '../../langue/faire-guide.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'

export { QUAND, QUOI } from '../../fr/guide.ts'

export const guide = {
  titre: 'Bulmama yardım edin',
  etape: (rang: number, total: number) => `Soru ${rang} / ${total}`,
  retour: 'Önceki soru',
  recommencer: 'Baştan başla',
  ou: {
    question: 'Nerede oturuyorsunuz?',
    aide: 'Şehrinizin ya da köyünüzün adını yazın. Posta kodunu da yazabilirsiniz.',
    etiquette: 'Şehriniz ya da köyünüz',
    garder: (nom: string) => `Buradan yola çıkıyorum: ${nom}`,
    depart: (nom: string) => `Başlangıç noktanız: ${nom}.`,
    changer: 'Başlangıç noktasını değiştir',
  },
  comment: {
    question: 'Nasıl gidip geliyorsunuz?',
    choix: {
      marche: 'Yürüyerek',
      velo: 'Bisikletle',
      voiture: 'Arabayla',
      amene: 'Biri beni götürüyor',
    },
  },
  quoi: {
    question: 'Ne yapmak istiyorsunuz?',
    choix: {
      debuter: ['Başlamak', 'Bilgisayarı açmak. Telefon kullanmak.'],
      internet: ['İnternete girmek', 'Bilgi aramak. Mesaj yazmak.'],
      demarches: ['Resmî işlemlerimi yapmak', 'Vergi, sağlık. Belgeler, konut.'],
      securite: ['Tuzaklardan korunmak', 'İnternetten ödeme yapmak. İyi bir şifre seçmek.'],
      emploi: ['İş aramak', 'Özgeçmiş hazırlamak. İlana cevap vermek.'],
      famille: ['Çocuklarıma yardım etmek', 'Okulu takip etmek. Ekranlar hakkında konuşmak.'],
    },
    tout: ['Henüz bilmiyorum', 'Bütün atölyeleri gösteririz.'],
  },
  quand: {
    question: 'Ne zaman müsaitsiniz?',
    choix: { matin: 'Sabah', 'apres-midi': 'Öğleden sonra', soir: 'Akşam' },
    tout: 'Fark etmez',
  },
  resultat: {
    titre: 'Size önerdiklerimiz',
    nombre: (n: number) => (n === 1 ? 'Bir sonuç bulduk.' : `${n} sonuç bulduk.`),
    calcul: 'Yakınınızda arıyoruz.',
    loin: 'Çok yakınınızda bir şey yok. En yakını bu.',
    rien: (commune: string) => `Bir şey bulamadık. Belediyeye sorun${siDit(': ', commune)}.`,
    elargir: 'Bütün atölyeleri gör',
    carte: 'Haritada gör',
    lieu: 'Bu yer size yardım edebilir.',
    plusPres: (nom: string, trajet: string, surete: string) =>
      `Daha yakın: ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'İnternetten kayıt olmak gerekir.' : 'Kontrol edilmesi gerekir.'}`,
    enVoiture: 'Arabayla gidilecek yerleri ara',
  },
  papier: {
    titre: 'Yakınınızda yardım',
    imprimer: 'Yazdır',
    depart: (libelle: string) => `Başlangıç noktası: ${libelle}.`,
  },
} satisfies Traduction<typeof fr.guide>

const MODES = { marche: 'Yürüyerek', velo: 'Bisikletle', voiture: 'Arabayla' } as const
// An hour alone says that it is one.
const saat = (heures: string) => (/^\d/.test(heures) ? `saat ${heures}` : heures)

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireGuide(
  {
    date: (jour, heures) => `Tarih: ${jour}, ${saat(heures)}.`,
    plage: (debut, fin) => `saat ${debut} ile ${fin} arası`,
    moments: { matin: 'sabah', 'apres-midi': 'öğleden sonra', journee: 'gün içinde', soir: 'akşam' },
    heureInconnue: 'saatini sorun',
    reste: (n) => `${n} kişilik yer kaldı.`,
    places: (n) => [`Toplam ${n} kişilik yer var.`, 'Boş yer olup olmadığını sorun.'],
    placesInconnues: 'Kaç kişilik yer olduğunu bilmiyoruz.',
    couts: {
      gratuit: ['Ücretsizdir.'],
      condition: ['Bazen ücretsizdir.', 'Gelmeden önce sorun.'],
      payant: ['Ücretlidir.', 'Fiyatını sorun.'],
      inconnu: ['Fiyatını bilmiyoruz.', 'Gelmeden önce fiyatını sorun.'],
    },
    cheques: 'Dijital çekler kabul edilir.',
    inscriptions: {
      libre: 'Randevusuz gelebilirsiniz.',
      telephone: 'Gelmeden önce telefon edin.',
      courriel: 'Gelmeden önce mesaj yazın.',
      lien: 'İnternetten kayıt olmak gerekir.',
      autre: 'Kayıt olmak gerekir.',
      inconnue: 'Kayıt gerekip gerekmediğini sorun.',
    },
    exemple: ['Bu tarih bir örnektir.', 'Gerçek değildir.'],
    aVerifier: 'Bu tarihi kontrol etmek gerekir.',
    lieu: guide.resultat.lieu,
    ouvert: (jours) => `Açık günler: ${jours}.`,
    venez: (heures, isFirst) =>
      isFirst ? `${dates.majuscule(heures)} gelebilirsiniz.` : `Ya da ${heures} gelebilirsiniz.`,
    toujours: 'günün her saatinde',
    appelez: 'Günlerini öğrenmek için telefon edin.',
    demandez: 'Günlerini sorun.',
    mairie: (commune) => (commune === '' ? 'Belediyeye sorun.' : `Belediyeye sorun: ${commune}.`),
    voisin: (nom) => ['Aynı adreste başka bir yer cevap veriyor.', ...(nom === '' ? [] : [`Adı: ${nom}.`])],
    structure: (nom) => `Şuraya sorun: ${nom}.`,
    trajet: (mode, n, isMore) =>
      isMore ? `${MODES[mode]} ${n} dakikadan fazla sürer.` : `${MODES[mode]} yaklaşık ${n} dakika sürer.`,
    sansRoute: 'Oraya giden bir yol bilmiyoruz.',
    parLaRoute: 'Bu, yol üzerinden hesaplanan süredir.',
    estime: 'Bu, kuş uçuşu bir tahmindir.',
  },
  dates,
)

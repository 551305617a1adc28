import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { nombre } from '../socle/format.ts'

export const lieu = {
  chargement: 'Bilgiler okunuyor…',
  retour: 'Listeye dön',
  corriger: 'Bu bilgileri düzelt',
  sansNom: 'Adı olmayan yer',
  alias: 'Bu eski bağlantı bu sayfaya götürür. Burada birkaç sayfa birleştirildi.',
  introuvable: 'Bu yer verilerde yok.',
  introuvableAide: 'Yer kapanmış ya da kodu değişmiş olabilir.',
  proches: 'En yakın yerler',
  autres: 'Bu bölgedeki başka yerler',
  exemple: 'Bu bir örnek sayfadır. Biçimi gösterir, kontrol edilmiş bir yeri değil.',
  deduit: 'Bu bilgilerin bir kısmı bir metinden anlaşıldı. Gelmeden önce kontrol edin.',
  approximative: 'Konum yaklaşıktır. Tam adres bilinmiyor.',
  servicesSupposes: 'Hizmetler yerin türüne göre tahmin edildi. Kontrol edilmesi gerekir.',
  horaires: 'Açılış saatleri',
  semaineDu: (debut: string, fin: string) => `Hafta: ${debut} - ${fin}`,
  semaineCourante: 'Bu hafta',
  semaineSuivante: 'Sonraki hafta',
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `${parite === 'paire' ? 'çift' : 'tek'} sayılı hafta (${numero}. hafta)`,
  ferme: 'Kapalı',
  aVerifier: 'kontrol edilmeli',
  ferie: (nom: string) => `resmî tatil: ${nom}`,
  vacances: 'okul tatili',
  regles: 'Özel kurallar',
  horairesTexte: 'Yerin bildirdiği açılış saatleri:',
  horairesInconnus: 'Açılış saatleri bilinmiyor. Gelmeden önce sorun.',
  fuseau: 'Saatler, yerin kendi saat dilimindedir.',
  surRdv: 'İnternetten randevu alınabilir',
  adresse: 'Adres',
  geo: 'Harita uygulamasında aç',
  webDemander: 'Yolu internette gör',
  webDit: 'openstreetmap.org sitesi yerin konumunu öğrenir, sizinkini öğrenmez.',
  webOuvrir: 'openstreetmap.org sitesini aç',
  qpv: (nom: string, millesime: string) => `Öncelikli mahallede: ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune}, devletin desteklediği kırsal yerler arasındadır (France ruralités revitalisation, FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `${commune} kısmen devletin desteklediği kırsal yerler arasındadır (France ruralités revitalisation, FRR, ${millesime}).`,
  contact: 'İletişim',
  telephone: 'Telefon',
  courriel: 'E-posta',
  site: 'İnternet sitesi',
  rdv: 'Randevu al',
  acceslibre: 'Binanın erişilebilirliği (Acceslibre sayfası)',
  pivot: (pivot: string) => `Resmî numara (SIRET veya RNA): ${pivot}`,
  offre: 'Burada ne var',
  champs: {
    services: 'Hizmetler',
    accompagnement: 'Yardım şekli',
    acces: 'Nasıl iletişim kurulur',
    frais: 'Fiyat',
    publics: 'Kimler için',
    prises: 'Özel ihtiyaçlar',
    itinerance: 'Gezici hizmet',
    typologies: 'Yerin türü',
    dispositifs: 'Ağlar ve programlar',
    formations: 'Eğitimler ve kalite belgeleri',
    labels: 'Diğer kalite belgeleri',
    structure: 'Kurum',
    materiel: 'Cihazlar',
  },
  materiel: {
    portables: (n: number) => `${nombre(n)} dizüstü bilgisayar`,
    fixes: (n: number) => `${nombre(n)} masaüstü bilgisayar`,
    tablettes: (n: number) => `${nombre(n)} tablet`,
    telephones: (n: number) => `${nombre(n)} telefon`,
    wifi: 'ücretsiz wifi',
    sansWifi: 'wifi yok',
    source: (source: string) => `Cihaz bilgisinin kaynağı: ${source}`,
  },
  presentation: 'Tanıtım',
  fiche: 'Bu bilgiler hakkında',
  maj: (date: string) => `Güncelleme tarihi: ${dates.longue(date)}.`,
  informations: (date: string) => `Bilgilerin tarihi: ${dates.longue(date)}.`,
  majInconnue: 'Güncelleme tarihi bilinmiyor.',
  ancien: 'Bir yıldan uzun süredir güncellenmedi.',
  source: (source: string) => `Kaynak: ${source}.`,
  fusion: (sources: string) => `Birleştirilen kaynaklar: ${sources}.`,
  identifiant: (id: string) => `Yer kodu: ${id}`,
  imprimer: 'Yazdır',
  pageSimple: 'Aynı şehirdeki ya da köydeki yerler, basit sayfada',
  copierLien: 'Bağlantıyı kopyala',
  lienCopie: 'Bağlantı kopyalandı.',
  copieEchec: 'Kopyalanamadı. Kopyalanacak metin:',
  signaler: 'Hata bildir',
  signalerCopie:
    'Bildirim metni Fransızca olarak kopyalandı. Metni bu yere ya da belediyenize göndereceğiniz bir mesaja yapıştırın.',
  // Mailed to a French place or town hall: it stays French.
  signalement,
  papier: {
    appelez: 'Telefon edin:',
    ecrivez: 'Yazın:',
    cetteSemaine: 'Bu hafta',
    semaineProchaine: 'Gelecek hafta',
    aide: 'Yardım',
    prochain: 'Sonraki atölye',
    jour: (jour: string, date: number) => `${date} ${jour}`,
    imprimee: (date: string) => `Yazdırma tarihi: ${date}. Güncel bilgiler:`,
    qr: 'Sayfayı açmak için fotoğrafı çekilecek kod',
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...{ ferme: 'kapalı', ouvert: 'açık', aVerifier: lieu.aVerifier },
    ...{ ferie: lieu.ferie, vacances: lieu.vacances, feries: 'resmî tatiller' },
    tousLesJours: 'Her gün',
    et: ' ve ',
    paires: 'iki haftada bir, çift sayılı haftalarda',
    impaires: (except53) => `iki haftada bir, tek sayılı haftalarda${except53 ? ' (53. hafta hariç)' : ''}`,
    semaines: (numeros) => `haftalar: ${numeros}`,
    periode: (du, au) => `${du} - ${au}`,
    enAnnee: (annee) => `${annee} yılında`,
    enMois: (mois) => `${mois} ayında`,
    leJour: (jour) => jour,
    duMois: (jour, rang) =>
      rang > 0 ? `ayın ${rang}. ${jour} günü` : `ayın ${rang === -1 ? 'son' : 'sondan ikinci'} ${jour} günü`,
    acces: {
      'Se présenter': 'doğrudan gelerek',
      Téléphoner: 'telefonla',
      'Contacter par mail': 'e-posta ile',
      'Prendre un RDV en ligne': 'internetten randevu alarak',
      'Envoyer un mail avec une fiche de prescription': 'e-posta ile, bir yönlendirme belgesiyle',
    },
  },
  dates,
)

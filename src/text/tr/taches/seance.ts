import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { nombre, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'randevusuz',
  telephone: 'telefonla',
  courriel: 'e-posta ile',
  lien: 'internetten',
}
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'kayıt gerekip gerekmediğini sorun'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `${inscription.map((i) => INSCRIPTIONS[i]).join(' veya ')} kayıt`
}

const mots: MotsDeSeance = {
  titreVide: 'Dijital atölye',
  ...{ annulee: 'iptal edildi', complete: 'dolu', placesInconnues: 'kaç kişilik yer olduğu bilinmiyor' },
  enTout: (places) => `toplam ${nombre(places)} kişilik yer, kaçının kaldığı bilinmiyor`,
  reste: (restantes) => `${nombre(restantes)} kişilik yer kaldı`,
  sur: (reste, places) => `${reste} (toplam ${nombre(places)})`,
  couts: {
    gratuit: 'ücretsiz',
    condition: 'bazı kişiler için ücretsiz',
    payant: 'ücretli',
    inconnu: 'fiyatını sorun',
  },
  cheques: 'dijital çekler kabul edilir',
  accueil: {
    inscription: 'yerin bildirdiğine göre kayıt zorunlu',
    'rendez-vous': 'yerin bildirdiğine göre randevuyla',
  },
  prevue: 'Bir senaryonun tarihi: planlandı, henüz kesinleşmedi.',
  exemple: 'Örnek: bu tarihler biçimi gösterir, gerçek değildir.',
  deduit: (annee) =>
    `Bir cümleden anlaşıldı${annee === null ? '' : ` (${annee})`}: kontrol edilmesi gerekir.`,
  vacances: 'Bu tarihin okul tatilleri henüz yayımlanmadı: kontrol edilmesi gerekir.',
  statuts: {
    annulee: 'İptal edildi.',
    complete: 'Dolu.',
    a_verifier: 'Gelmeden önce kontrol edin: bir düzeltme okunamadı.',
    reportee: 'Saati değişti.',
  },
  deplacee: (jour) => `Tarihi değişti. Önceki tarih: ${jour}.`,
  avant: { annulee: 'İptal', prevue: 'Planlanan' },
  aVerifier: 'kontrol edilmeli',
  pastilles: {
    matin: 'sabah',
    'apres-midi': 'öğleden sonra',
    journee: 'gün içinde',
    soir: 'akşam',
    inconnue: '?',
  },
  majuscule: dates.majuscule,
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const {
  placesDe,
  coutDe,
  chequesDe,
  faitsDeSeance,
  accueilDe,
  confianceDe,
  enUneLigne,
  statutDe,
  adresseDe,
} = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'kendi şehrinizde ya da köyünüzde, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  fichierAgenda: (nom: string) =>
    `“${nom}” dosyası kaydedildi. Kendiliğinden açılmazsa siz açın: tarih takviminize eklenir.`,
  tournee: (rang: number) => `Gezici hizmetin ${rang}. durağı`,
  phraseSource: 'Asıl cümle (Fransızca)',
  appeler: (numero: string) => `Telefon et: ${telephoneLisible(numero)}`,
  ecrire: 'E-posta yaz',
  inscrire: 'Kayıt ol',
  ajouter: 'Takvimime ekle',
  ajouterAide: (titre: string) => `Takvimime ekle: ${titre}`,
  itineraire: 'Yolu gör (başka site)',
  sujets: (liste: string) => `Konu: ${liste}.`,
  niveau: (n: string) => `${n} düzeyi`,
  publics: (liste: string) => `kimler için: ${liste}`,
  positionCommune: 'Tam yerini sorun.',
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>

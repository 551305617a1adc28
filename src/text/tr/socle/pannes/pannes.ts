import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dates } from '../../dates.ts'
import { dateLongue } from '../format.ts'

const FICHIERS: Readonly<Record<string, string>> = {
  manifest: 'verilerin içindekiler listesi',
  territoires: 'şehirlerin ve köylerin listesi',
  epci: 'belediye birliklerinin listesi',
  lieux: 'yerler',
  'lieux-comptes': 'bütün Fransa’nın yerleri',
  noms: 'yerlerin adları',
  'anciens-noms': 'şehirlerin ve köylerin eski adları',
  ateliers: 'atölyeler ve tarihleri',
  communes: 'şehirlerin ve köylerin sınırları',
  contours: 'illerin sınırları',
  qpv: 'öncelikli mahalleler (QPV)',
  carreaux: 'her noktadaki nüfus',
  'carreaux-comptes': 'bütün Fransa’nın nüfusu',
  'carreaux-qpv': 'öncelikli mahallelerin nüfusu (QPV)',
  ages: 'oturanların yaşı',
  'ages-comptes': 'bütün Fransa’da oturanların yaşı',
  historique: 'önceki tarihlerin sayıları',
  temps: 'yol süreleri',
  proches: 'yol üzerinden en yakın yerler',
  'acces-carreaux': 'oturanların yollara erişimi',
  'acces-lieux': 'yerlerin yollara erişimi',
  'reseau-troncons': 'yollar',
  'reseau-noeuds': 'yollar',
  'reseau-dessins': 'yollar',
  'reseau-formes': 'yolların çizimi',
  'reseau-noms': 'sokak adları',
  'reseau-lieux-dits': 'küçük yerleşimlerin adları',
  pages: 'takvimlerin listesi',
}

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'bir dosya',
  departement: (quoi, code) => `${quoi} (département ${code})`,
  heure: dates.heure,
  jour: dates.jourEtMois,
  depuis: (heure, jour) =>
    jour === null ? `şu saatten beri: ${heure}` : `şu tarihten beri: ${jour}, saat ${heure}`,
})

export const pannes = {
  lienAbime: (cles: readonly string[]) =>
    `Bu bağlantının bir kısmı okunamıyor (${cles.join(', ')}). Sayfa okuyabildiğini gösteriyor. Gerisi her zamanki gibi.`,
  detail: (message: string) => `Ayrıntı: ${message}`,
  details: { arret: 'hesaplama durdu', morceau: 'sayfanın bir parçası yüklenemedi' },
  programme: 'bir program hatası',
  manque: (chemin: string, depuis: string) => `Eksik: ${nomDuFichier(chemin)} (${depuis}).`,
  arretDepuis: (depuis: string) => `Hesaplama çalışmıyor (${depuis}).`,
  cas: (depuis: string) => `Bu sorun sürüyor (${depuis}).`,
  datesManquent: 'Atölyelerin tarihleri okunamadı.',
  partielles: 'Bu bölgenin tamamı verilerde yok.',
  partiellesAide:
    'Başka bir bölge seçin. Kendi verilerinizi eklemek için README dosyasını okuyun (Fransızca).',
  autreVersion: 'Bu veriler, bu sayfanın sürümünden farklı: sayfayı yeniden yükleyin.',
  dernieres: (construitLe: string, depuis: string) =>
    `Bugünün verileri okunamıyor (${depuis}). Sayfa, tam gelen son verileri gösteriyor. Tarihi: ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>

import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre } from './format.ts'

export const trouver = {
  titre: 'Bir yer bul',
  recherche: 'Nerede arıyorsunuz?',
  mode: 'Nasıl gidip geliyorsunuz?',
  filtres: {
    rapides: 'En yararlı filtreler',
    comptes: (ou: string, voisins: boolean) =>
      `Sayılar, ${ou} kaç yer olduğunu gösterir${voisins ? ' (komşu yerlerle birlikte)' : ''}.`,
    maintenant: 'Şimdi açık',
    aideHumaine: 'Bir kişinin yardımı',
    atelier: 'Atölyeler',
    gratuit: 'Ücretsiz',
    autonomie: 'Kendi başına',
    tous: (n: number) => (n === 0 ? 'Diğer filtreler' : `Diğer filtreler (${n})`),
    effacer: 'Filtreleri kaldır',
  },
  liste: {
    titre: 'Yerler',
    chargement: 'Yerler aranıyor…',
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = nombre(affiches.propres + affiches.voisins)
      const isAll = affiches.propres === total.propres
      if (total.voisins === 0)
        return isAll ? `${ou} ${all} yer` : `${ou} ${all} yer (toplam ${nombre(total.propres)})`
      const own = `${ou} ${nombre(affiches.propres)}${isAll ? '' : ` (toplam ${nombre(total.propres)})`}`
      return `${all} yer: ${own}, komşu ${nombre(affiches.voisins)}`
    },
    voisins: 'Komşu yerlerle birlikte (60 km’den yakın)',
    triTrajet: (nom: string) => `En kısa yol önce. Başlangıç: ${nom}.`,
    triCentre: (nom: string) => `En kısa yol önce. Başlangıç: ${nom}, en çok kişinin oturduğu nokta.`,
    triNom: 'Alfabe sırasıyla. En yakınları önce görmek için şehrinizi ya da köyünüzü yazın.',
    emprise: 'Yalnızca haritada görünenler',
    plus: (n: number) => `${nombre(n)} tane daha gör`,
    vide: 'İstediklerinizin hepsine uyan bir yer yok.',
    videEmprise: 'Haritada görünen alanda yer yok. Haritayı kaydırın ya da kutudaki işareti kaldırın.',
    videDonnees: 'Bu bölgenin verilerinde yer yok.',
    voisin: 'bölgenin dışında',
    dansCommune: 'Kendi şehrinizde ya da köyünüzde',
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `kuş uçuşu ${loin}`,
      seule: (loin) => `kuş uçuşu ${loin} uzakta`,
    }),
    appeler: (numero: string) => `Telefon et: ${numero}`,
    approximative: 'Yaklaşık konum',
    sansNom: 'Adı olmayan yer',
    perime: (date: string) => `Bu veriler bir yıldan eski. En yeni bilginin tarihi: ${dateLongue(date)}.`,
  },
  exports: {
    titre: 'Bu listeyi indir',
    contenu: (compte: string, depart: boolean) =>
      `Dosyanın içeriği: ${compte}.${depart ? ' Başlangıcınızdan uzaklık ve yol da var.' : ''} Dosya Fransızcadır.`,
    csv: 'Tablo (CSV, ulusal biçim)',
    geojson: 'Harita (GeoJSON)',
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(
  {
    aide: 'yardım',
    ateliers: 'atölyeler',
    autonomie: 'kendi başına kullanılan bilgisayarlar',
    gratuit: 'ücretsiz',
    parfoisGratuit: 'bazen ücretsiz',
    payant: 'ücretli',
  },
  { majuscule: dates.majuscule },
)

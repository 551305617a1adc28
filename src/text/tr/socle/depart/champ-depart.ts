import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PLAIN } from '../../depart/plus-simple.ts'
import { nombre } from '../format.ts'

const liste = new Intl.ListFormat('tr-TR', { type: 'conjunction' })

const BESOINS: Readonly<Record<string, string>> = {
  'aide:humaine': 'Bir kişiden yardım almak',
  'frais:gratuit': 'Ücretsiz',
  'wifi:oui': 'Ücretsiz wifi',
  'acceslibre:oui': 'Binaya giriş anlatılıyor',
}

export const champDepart = {
  commune: (departement: string, ancienNom: string | null) =>
    `şehir ya da köy${siDit(', ', departement)}${ancienNom === null ? '' : `, eski adı ${ancienNom}`}`,
  qpv: (commune: string) => `mahalle${siDit(', ', commune)}`,
  lieu: (commune: string) => (commune === '' ? 'yer' : `yer, ${commune}`),
  adresse: 'adres',
  propositions: 'Öneriler',
  besoin: 'ihtiyaç: yerleri göster',
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLAIN, cle) ?? id
  },
  horsDonnees: 'henüz haritada değil',
  resultats: (n: number) => `${nombre(n)} öneri`,
  aucune: 'Verilerde bu adda bir şey yok.',
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `Kapsanan bölgeler: ${liste.format(noms.length > 6 ? [...noms.slice(0, 6), 'diğerleri'] : noms)}.`,
  horsPoint: 'Bu nokta verilerin dışında.',
  echec: 'Arama yanıt vermiyor.',
  sansLieux: 'Yer adları okunamadı. Yalnızca şehirler, köyler ve mahalleler bulunuyor.',
  ask: {
    demander: 'Bu adresi devletin harita kurumunda (IGN, data.geopf.fr) da ara',
    dit: 'Düğmeye basarsanız, yazdıklarınız devletin adres hizmetine gönderilir (data.geopf.fr). Başka hiçbir şey gönderilmez.',
    accord: 'Siz sayfayı kapatana kadar adresler data.geopf.fr üzerinden aranır.',
    attente: 'Adres aranıyor…',
    aucune: 'Adres hizmeti bu adresi bilmiyor.',
    panne: 'Adres hizmeti yanıt vermiyor. Şehirleri, köyleri ve yerleri kullanabilirsiniz.',
    lent: 'Adres hizmeti çok yavaş. Şehirleri, köyleri ve yerleri kullanabilirsiniz.',
    illisible: 'Adres hizmetinin yanıtı okunamadı. Şehirleri, köyleri ve yerleri kullanabilirsiniz.',
  },
  position: {
    attente: 'Konum aranıyor…',
    refus: 'Konumunuza izin vermediniz. Bunun yerine şehrinizin ya da köyünüzün adını yazın.',
    delai: 'Cihazınızın konumu bulması çok uzun sürüyor. Şehrinizin ya da köyünüzün adını yazın.',
    introuvable: 'Cihazınız konumunu bulamıyor. Şehrinizin ya da köyünüzün adını yazın.',
    absente: 'Bu cihaz konumunu bildiremiyor. Şehrinizin ya da köyünüzün adını yazın.',
    dit: 'Konumunuz yüz metreye yuvarlanır. Bu sayfada kalır.',
  },
} satisfies Traduction<typeof fr.champDepart>

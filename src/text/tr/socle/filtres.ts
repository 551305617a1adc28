import { ownValue } from '../../../domain/common/own-value.ts'
import type { Famille, LimiteTrajet } from '../../../domain/places/filters/filtres.ts'
import type * as fr from '../../fr/filtres.ts'
import { type FamilleFiltre, faireFamilles } from '../../langue/faire/filtres.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { JOURS, nombre } from './format.ts'

/** Names of networks, programmes and kinds of places stay French: they are proper names. */
const { ofSchema, own } = faireFamilles((cle, francais) => ({
  libelle: ownValue(PLAIN, cle) ?? francais,
  precision: '',
}))

export const FAMILLES_FILTRES: readonly FamilleFiltre[] = [
  own('aide', 'Nasıl bir yardım?', {
    humaine: 'Bir kişinin yardımıyla',
    autonomie: 'Kendi başına, yardımsız',
  }),
  ofSchema('services', 'Ne için?'),
  ofSchema('frais', 'Fiyatı ne kadar?'),
  ofSchema('accompagnement', 'Yardım nasıl veriliyor?'),
  ofSchema('acces', 'Nasıl iletişim kurulur?'),
  ofSchema(
    'publics',
    'Belirli kişiler için yerler',
    'Kimler için olduğunu söylemeyen yer herkese açıktır. Burada sayılmaz.',
  ),
  ofSchema('prises', 'Özel ihtiyaçlar'),
  own('acceslibre', 'Erişilebilirlik', { oui: 'Acceslibre sayfası (binaya giriş anlatılıyor)' }),
  own('wifi', 'Kablosuz internet', { oui: 'Ücretsiz wifi' }),
  own('materiel', 'Oradaki cihazlar', {
    portables: 'Dizüstü bilgisayarlar',
    fixes: 'Masaüstü bilgisayarlar',
    tablettes: 'Tabletler',
    telephones: 'Telefonlar',
  }),
  ofSchema('itinerance', 'Sabit ya da gezici'),
  own('zones', 'Yer nerede?', {
    qpv: 'Öncelikli bir mahallede (QPV)',
    frr: 'Devletin desteklediği kırsal bir yerde (FRR)',
  }),
  ofSchema('dispositifs', 'Ağlar ve programlar'),
  ofSchema('formations', 'Eğitimler ve kalite belgeleri'),
  ofSchema('typologies', 'Yerin türü'),
]

export const filtres = {
  ...remplir<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
  jours: JOURS,
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = (limite: LimiteTrajet): string =>
  limite.type === 'minutes' ? filtres.minutes(limite.minutes) : filtres.kilometres(limite.distanceM / 1000)

const INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>> = catalogue.INCONNU_SUR

export const remarquesListe = {
  ignores: 'Bu bağlantıda bilinmeyen bir filtre var. Uygulanmadı.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    `Başka ${nombre(n)} yer şunu belirtmiyor: ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `Bunlardan ${nombre(n)} tanesi yalnızca bazı haftalar açık.`,
  limiteSansDepart: 'Yolu sınırlamak için bir başlangıç noktası seçin.',
} satisfies Traduction<typeof fr.remarquesListe>

import type * as fr from '../../fr/guide.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireGuide } from '../../langue/faire-guide.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import catalogue from './guide.json' with { type: 'json' }

export { QUAND, QUOI } from '../../fr/guide.ts'

const textes = remplir<typeof catalogue.guide, typeof fr.guide>(catalogue.guide)

export const guide = {
  ...textes,
  resultat: {
    ...textes.resultat,
    nombre: (n: number) => (n === 1 ? 'Bir sonuç bulduk.' : `${n} sonuç bulduk.`),
    rien: (commune: string) => `Bir şey bulamadık. Belediyeye sorun${siDit(': ', commune)}.`,
    plusPres: (nom: string, trajet: string, surete: string) =>
      `Daha yakın: ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'İnternetten kayıt olmak gerekir.' : 'Kontrol edilmesi gerekir.'}`,
  },
} satisfies Traduction<typeof fr.guide>

const MODES = catalogue.MODES
// An hour alone says that it is one.
const saat = (heures: string) => (/^\d/.test(heures) ? `saat ${heures}` : heures)

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireGuide(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireGuide>[0]>(catalogue.phrases),
    date: (jour, heures) => `Tarih: ${jour}, ${saat(heures)}.`,
    places: (n) => [`Toplam ${n} kişilik yer var.`, 'Boş yer olup olmadığını sorun.'],
    lieu: guide.resultat.lieu,
    venez: (heures, isFirst) =>
      isFirst ? `${dates.majuscule(heures)} gelebilirsiniz.` : `Ya da ${heures} gelebilirsiniz.`,
    mairie: (commune) => (commune === '' ? 'Belediyeye sorun.' : `Belediyeye sorun: ${commune}.`),
    voisin: (nom) => ['Aynı adreste başka bir yer cevap veriyor.', ...(nom === '' ? [] : [`Adı: ${nom}.`])],
    trajet: (mode, n, isMore) =>
      isMore ? `${MODES[mode]} ${n} dakikadan fazla sürer.` : `${MODES[mode]} yaklaşık ${n} dakika sürer.`,
  },
  dates,
)

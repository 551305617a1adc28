import type * as fr from '../../fr/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { nombre } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const textes = remplir<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda)

export const agenda = {
  ...textes,
  nombre: (n: number, ou: string, voisins: boolean) =>
    `${ou}${voisins ? ' ve yakınında' : ''} ${n === 0 ? 'tarih yok' : `${nombre(n)} tarih`}${voisins && n > 0 ? ' (60 km)' : ''}.`,
  enLieux: (n: number) => `${nombre(n)} yerde.`,
  tropLoin: (n: number) => `Daha uzak yerlerde ${nombre(n)} tarih daha var.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `Daha uzak yerlerin en yakını: ${titre}${siDit(', ', ou)}, ${quand}${siDit(', ', trajet)}.`,
  trajetInconnu: (n: number) => `Yolu bilinmeyen ${nombre(n)} tarih`,
  annulees: (n: number) => `İptal edilen ${nombre(n)} tarih`,
  suite: (n: number) => `Devamını gör (${nombre(n)} tarih)`,
  passees: (n: number) => `Geçmiş ${nombre(n)} tarih`,
  autresDates: (n: number) => `Burada ${nombre(n)} tarih daha`,
  resteLieux: (n: number) => `Yazdırılmayan ${nombre(n)} yer daha var.`,
  resteLignes: (n: number) => `Burada ${nombre(n)} atölye daha var: telefon edin.`,
  inconnues: (n: number) => `${nombre(n)} tarih daha var, ama size uyup uymadığı belli değil.`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'yok' : `${nombre(n)} atölye`}${annules === 0 ? '' : `, iptal edilen ${nombre(annules)} atölye`}`,
  videVoisin: (titre: string, ou: string, quand: string) =>
    `Başka yerde en yakını: ${titre}${siDit(', ', ou)}, ${quand}.`,
  filtres: (n: number) => (n === 0 ? 'Filtrele' : `Filtrele (${n})`),
  choisies: (lieux: number) =>
    lieux === 0 ? 'Bağlantınızdaki tarihler' : 'Bağlantınızdaki tarihler ve yerler',
  tournee: (nom: string, n: number) => `${nom}: ${nombre(n)} durak`,
} satisfies Traduction<typeof fr.agenda>

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: dates.liste,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'planlandı',
  titreVide: seance.titreVide,
  majuscule: dates.majuscule,
})

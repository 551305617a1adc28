import type * as fr from '../../fr/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { pluriel } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const textes = remplir<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda)

export const agenda = {
  ...textes,
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `Nenhuma data ${ou}${voisins ? ' e ao lado' : ''}.`
      : `${pluriel(n, 'data', 'datas')} ${ou}${voisins ? ' e ao lado (60 km)' : ''}.`,
  enLieux: (n: number) => `Em ${pluriel(n, 'lugar', 'lugares')}.`,
  tropLoin: (n: number) => `${pluriel(n, 'outra data fica', 'outras datas ficam')} mais longe.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `A mais perto das que ficam mais longe: ${titre}${siDit(', ', ou)}, ${quand}${siDit(', ', trajet)}.`,
  trajetInconnu: (n: number) => `${pluriel(n, 'data', 'datas')} sem trajeto conhecido`,
  annulees: (n: number) => pluriel(n, 'data cancelada', 'datas canceladas'),
  suite: (n: number) => `Ver o resto (${pluriel(n, 'data', 'datas')})`,
  passees: (n: number) => pluriel(n, 'data já passada', 'datas já passadas'),
  autresDates: (n: number) => `${pluriel(n, 'outra data', 'outras datas')} aqui`,
  resteLieux: (n: number) => `E ${pluriel(n, 'outro lugar', 'outros lugares')}, que não se imprimem.`,
  resteLignes: (n: number) => `E ${pluriel(n, 'outra oficina', 'outras oficinas')} aqui: telefone.`,
  inconnues: (n: number) =>
    `${pluriel(n, 'outra data não diz', 'outras datas não dizem')} se lhe ${n === 1 ? 'convém' : 'convêm'}.`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'nada' : pluriel(n, 'oficina', 'oficinas')}${annules === 0 ? '' : `, ${pluriel(annules, 'oficina cancelada', 'oficinas canceladas')}`}`,
  videVoisin: (titre: string, ou: string, quand: string) =>
    `A mais perto, noutro sítio: ${titre}${siDit(', ', ou)}, ${quand}.`,
  filtres: (n: number) => (n === 0 ? 'Filtrar' : `Filtrar (${n})`),
  choisies: (lieux: number) => (lieux === 0 ? 'As datas do seu link' : 'As datas e os lugares do seu link'),
  tournee: (nom: string, n: number) => `${nom}: ${pluriel(n, 'paragem', 'paragens')}`,
} satisfies Traduction<typeof fr.agenda>

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: dates.liste,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'prevista',
  titreVide: seance.titreVide,
})

import type * as fr from '../../fr/guide.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireGuide } from '../../langue/faire-guide.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { comArtigo, dates, noDia } from '../dates.ts'
import catalogue from './guide.json' with { type: 'json' }

export { QUAND, QUOI } from '../../fr/guide.ts'

/** Empty: it is not known of which commune. */
const naCamara = (commune: string): string =>
  commune === '' ? 'Pergunte na câmara municipal.' : `Pergunte na câmara municipal de ${commune}.`

const textes = remplir<typeof catalogue.guide, typeof fr.guide>(catalogue.guide)

export const guide = {
  ...textes,
  resultat: {
    ...textes.resultat,
    nombre: (n: number) => (n === 1 ? 'Encontrámos uma resposta.' : `Encontrámos ${n} respostas.`),
    rien: (commune: string) => `Não encontrámos nada. ${naCamara(commune)}`,
    plusPres: (nom: string, trajet: string, surete: string) =>
      `Mais perto: ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'É preciso inscrever-se pela internet.' : 'É preciso confirmar.'}`,
  },
} satisfies Traduction<typeof fr.guide>

const MODES = catalogue.MODES
const minutos = (n: number) => (n === 1 ? '1 minuto' : `${n} minutos`)
const vagas = (n: number) => (n === 1 ? '1 vaga' : `${n} vagas`)

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireGuide(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireGuide>[0]>(catalogue.phrases),
    date: (jour, heures) => `É ${noDia(jour)}, ${/^\d/.test(heures) ? comArtigo('à', heures) : heures}.`,
    plage: (debut, fin) => `${comArtigo('da', debut)} ${comArtigo('à', fin)}`,
    reste: (n) => (n === 1 ? 'Resta 1 vaga.' : `Restam ${n} vagas.`),
    places: (n) => [`Há ${vagas(n)} no total.`, 'Pergunte se ainda há vagas.'],
    lieu: guide.resultat.lieu,
    venez: (heures, isFirst) => (isFirst ? `Vá ${heures}.` : `Ou vá ${heures}.`),
    mairie: naCamara,
    voisin: (nom) => ['Na mesma morada, outro lugar responde.', ...(nom === '' ? [] : [`É ${nom}.`])],
    trajet: (mode, n, isMore) =>
      isMore
        ? `${MODES[mode]}, conte com mais de ${minutos(n)}.`
        : `${MODES[mode]}, conte com cerca de ${minutos(n)}.`,
  },
  dates,
)

import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { pluriel } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

const textes = remplir<typeof catalogue.lieu, typeof fr.lieu>(catalogue.lieu)

export const lieu = {
  ...textes,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `semana ${parite === 'paire' ? 'par' : 'ímpar'} (número ${numero})`,
  materiel: {
    ...textes.materiel,
    portables: (n: number) => pluriel(n, 'computador portátil', 'computadores portáteis'),
    fixes: (n: number) => pluriel(n, 'computador fixo', 'computadores fixos'),
    tablettes: (n: number) => pluriel(n, 'tablet', 'tablets'),
    telephones: (n: number) => pluriel(n, 'telefone', 'telefones'),
  },
  maj: (date: string) => `Atualizada em ${dates.longue(date)}.`,
  informations: (date: string) => `Informações de ${dates.longue(date)}.`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireLieu>[0]>(catalogue.phrases),
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    impaires: (except53) =>
      `de duas em duas semanas, nas semanas ímpares${except53 ? ' (exceto a semana 53)' : ''}`,
    duMois: (jour, rang) => {
      const [letra, fim] = /^(?:sábado|domingo)/.test(jour) ? ['º', 'o'] : ['ª', 'a']
      return rang > 0
        ? `${rang}.${letra} ${jour} do mês`
        : `${rang === -1 ? 'últim' : 'penúltim'}${fim} ${jour} do mês`
    },
  },
  dates,
)

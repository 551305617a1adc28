import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { pluriel } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

export const lieu = {
  ...catalogue.lieu,
  semaineDu: (debut: string, fin: string) => `Semana de ${debut} a ${fin}`,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `semana ${parite === 'paire' ? 'par' : 'ímpar'} (número ${numero})`,
  ferie: (nom: string) => `feriado: ${nom}`,
  qpv: (nom: string, millesime: string) => `No bairro prioritário ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune} está em zona France ruralités revitalisation (FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `${commune} está em parte em zona France ruralités revitalisation (FRR, ${millesime}).`,
  pivot: (pivot: string) => `Número oficial (SIRET ou RNA): ${pivot}`,
  materiel: {
    ...catalogue.lieu.materiel,
    portables: (n: number) => pluriel(n, 'computador portátil', 'computadores portáteis'),
    fixes: (n: number) => pluriel(n, 'computador fixo', 'computadores fixos'),
    tablettes: (n: number) => pluriel(n, 'tablet', 'tablets'),
    telephones: (n: number) => pluriel(n, 'telefone', 'telefones'),
    source: (source: string) => `Fonte destes dados sobre o equipamento: ${source}`,
  },
  maj: (date: string) => `Atualizada em ${dates.longue(date)}.`,
  informations: (date: string) => `Informações de ${dates.longue(date)}.`,
  source: (source: string) => `Fonte: ${source}.`,
  fusion: (sources: string) => `Reunida a partir de: ${sources}.`,
  identifiant: (id: string) => `Identificador: ${id}`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
  papier: {
    ...catalogue.lieu.papier,
    jour: (jour: string, date: number) => `${jour}, ${date}`,
    imprimee: (date: string) => `Impressa em ${date}. A ficha atualizada:`,
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...catalogue.phrases,
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    impaires: (except53) =>
      `de duas em duas semanas, nas semanas ímpares${except53 ? ' (exceto a semana 53)' : ''}`,
    semaines: (numeros) => `semanas ${numeros}`,
    periode: (du, au) => `de ${du} a ${au}`,
    enAnnee: (annee) => `em ${annee}`,
    enMois: (mois) => `em ${mois}`,
    leJour: (jour) => `no dia ${jour}`,
    duMois: (jour, rang) => {
      const [letra, fim] = /^(?:sábado|domingo)/.test(jour) ? ['º', 'o'] : ['ª', 'a']
      return rang > 0
        ? `${rang}.${letra} ${jour} do mês`
        : `${rang === -1 ? 'últim' : 'penúltim'}${fim} ${jour} do mês`
    },
  },
  dates,
)

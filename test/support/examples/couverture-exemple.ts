import type { DatesFenetre, Rapport, ZoneFigure } from '../../../src/domain/coverage/report.ts'
import type { Couverture } from '../../../src/worker/protocol/index.ts'

/** The columns every table of zones must have, in order: written once more than in the code, on purpose. */
export const COLONNES_ZONES = 'code,nom,population,atteinte,inconnue,nonAtteinte,basse,haute'.split(
  ',',
) as (keyof ZoneFigure)[]

export function zone(code: string, nom: string, population: number, atteinte: number): ZoneFigure {
  return {
    code,
    nom,
    population,
    atteinte,
    inconnue: 0,
    nonAtteinte: population - atteinte,
    basse: atteinte,
    haute: atteinte,
  }
}

interface Parts extends Partial<Omit<Couverture, 'rapport'>> {
  readonly zones?: readonly ZoneFigure[]
  readonly premieresDates?: readonly DatesFenetre[]
}

/** A report without population, of Haute-Vienne by car, but for what is given. */
export const rapportExemple = (over: Partial<Rapport> = {}): Rapport => ({
  territoire: 'departement:87',
  offre: 'accompagnement',
  grille: 'carreaux de 1 km',
  mode: 'voiture',
  minutes: 20,
  calcul: 'direct',
  routes: null,
  population: null,
  communes: { total: 0, sansAcces: 0, incertaines: 0 },
  avertissements: [],
  ...over,
})

/** An answer with the zones a test wants. */
export function couvertureExemple({ zones = [], premieresDates, ...over }: Parts): Couverture {
  const rapport = rapportExemple({
    communes: { total: zones.length, sansAcces: 0, incertaines: 0 },
    zones,
    ...(premieresDates === undefined ? {} : { premieresDates }),
  })
  return {
    question: {
      territoire: { type: 'departement', code: '87' },
      offre: 'accompagnement',
      portee: { type: 'mode', mode: 'voiture', minutes: 20 },
    },
    rapport,
    par: 'commune',
    courbe: null,
    version: { territoire: 'departement:87', key: 'v' },
    nom: 'Haute-Vienne',
    sansChiffre: [],
    municipales: new Map(),
    ...over,
  }
}

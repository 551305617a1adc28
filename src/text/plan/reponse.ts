import type { ReponsePlan } from '../../domain/plan/answer.ts'
import type { EtapeDite } from '../../domain/plan/prove.ts'
import { nombre, pluriel, unChiffre } from '../fr/format.ts'
import { RELACHE } from './plan.ts'

/** Sentences of the answer of a plan, in the page and on paper. */
export const reponsePlan = {
  titre: 'Le plan',
  prepare: 'La page lit les données et prépare le plan…',
  premier: 'La page cherche un premier plan…',
  cherche: (secondes: number) =>
    `Voici déjà un plan. La page cherche mieux, et cherche la preuve : ${pluriel(secondes, 'seconde', 'secondes')}.`,
  arreter: 'Arrêter et garder ce plan',
  arreterSansPlan: 'Arrêter',
  arrete: 'Vous avez arrêté la recherche : voici le dernier plan trouvé.',
  arreteSansPlan: 'Vous avez arrêté avant le premier plan.',
  perdu: 'La recherche s’est arrêtée d’elle-même (mémoire pleine, peut-être) : voici le dernier plan trouvé.',
  perduSansPlan:
    'La recherche s’est arrêtée avant le premier plan (mémoire pleine, peut-être). Essayez un territoire plus petit, ou moins de salles.',
  tempsEcoule: (secondes: number) => `Les ${nombre(secondes)} secondes de recherche sont passées.`,
  continuer: 'Chercher cinq minutes de plus',
  manque: (n: number) =>
    `Ce plan n’atteint pas encore ce que vous exigez pour chaque commune : il manque ${pluriel(Math.ceil(n), 'personne', 'personnes')}.`,
  bilan: {
    assis: 'assises',
    fautePlace: 'sans place',
    tropLoin: 'trop loin',
    titre: 'Des personnes qui viendraient',
    assisSens: 'Elles ont une place dans une séance à portée.',
    tousAssis: 'Personne ne reste sans place à portée.',
    fautePlaceSens: 'Une séance est à portée, mais toutes ses places sont prises.',
    tropLoinSens: (n: number, aucune: number) =>
      n === 0
        ? 'Tout le monde a une salle ouverte ou un atelier à portée.'
        : aucune === 0
          ? 'Aucune salle ouverte n’est à portée.'
          : `Aucune salle ouverte n’est à portée ; pour ${pluriel(aucune, 'personne', 'personnes')}, aucune salle possible ne l’est.`,
  },
  sections: {
    qui: 'Qui va où',
    salles: 'Les salles',
    communes: 'Par commune',
    chiffres: 'Les chiffres et leurs limites',
    emporter: 'Emporter le plan',
  },
  colonnes: {
    commune: 'Commune',
    besoin: 'Viendraient',
    assis: 'Assises',
    fautePlace: 'Sans place',
    tropLoin: 'Trop loin',
    salle: 'Salle',
    demiJournees: 'Demi-journées par cycle',
    places: 'Places',
    quand: 'Quand',
    ensemble: 'Ensemble',
    etape: 'Ce qui compte, dans l’ordre',
    valeur: 'Ce plan',
    borne: 'Aucun plan ne dépasse',
  },
  bus: 'Le bus',
  puis: ', puis ',
  libre: 'Pas de demi-journée dans ce plan.',
  aucune: 'Aucune demi-journée : avec ces moyens, aucune séance n’est possible.',
  chaqueSemaine: 'chaque semaine',
  semaines: (numeros: readonly number[]) =>
    numeros.length === 1
      ? `semaine ${numeros[0]}`
      : `semaines ${numeros.slice(0, -1).join(', ')} et ${numeros.at(-1)}`,
  surCycle: (C: number) => `Le cycle dure ${pluriel(C, 'semaine', 'semaines')} et se répète.`,
  carte: {
    etiquettes: 'Écrire sur la carte, par commune, assises / viendraient',
    etiquette: (assis: number, besoin: number) => `${nombre(assis)} / ${nombre(besoin)}`,
  },
  imprimer: 'Imprimer le plan',
  scenario: {
    bouton: 'Mettre dans un scénario',
    fait: 'Les séances du plan sont dans un nouveau scénario, avec leurs dates.',
    voir: 'Le voir dans Simuler',
  },
  json: 'Enregistrer la réponse (JSON)',
  nom: 'plan',
  communesZero: (n: number) =>
    `${pluriel(n, 'commune n’a personne d’assis', 'communes n’ont personne d’assis')}.`,
  papier: {
    imprime: (jour: string) => `Imprimé le ${jour}.`,
    plan: 'Carte des salles du plan',
  },
} as const

const personnes = (n: number) => pluriel(n, 'personne', 'personnes')

export interface Bilan {
  readonly besoin: number
  readonly assis: number
  readonly fautePlace: number
  readonly tropLoin: number
  readonly aucuneSalle: number
}

/** Whole people of all communes. */
export const bilanOf = ({ communes }: Pick<ReponsePlan, 'communes'>): Bilan => {
  const sum = (key: keyof Bilan) => communes.reduce((n, commune) => n + commune[key], 0)
  return {
    besoin: sum('besoin'),
    assis: sum('assis'),
    fautePlace: sum('fautePlace'),
    tropLoin: sum('tropLoin'),
    aucuneSalle: sum('aucuneSalle'),
  }
}

/** Seats of workshops already planned, and those who may have one where none is said; '' where there are none. */
export function sayPlacesLibres(places: number, incertains: number): string {
  const free =
    places < 1
      ? ''
      : `${pluriel(Math.floor(places), 'place libre y est comptée', 'places libres y sont comptées')} avant celles du plan. `
  const maybe =
    incertains === 0
      ? ''
      : `${pluriel(incertains, 'personne dite sans place y en a peut-être une', 'personnes dites sans place y en ont peut-être une')}.`
  return `${free}${maybe}`.trim()
}

interface MoyensDits {
  readonly conseillers: number
  /** Half-days a week, of all. */
  readonly demiJournees: number
  readonly W: number
  readonly C: number
  readonly salles: number
  /** Half-days a week of the bus; 0 without one. */
  readonly bus: number
}

/** "864 personnes assises sur 1 320 qui viendraient." */
export const sayAssis = ({ assis, besoin }: Bilan): string =>
  `${pluriel(assis, 'personne assise', 'personnes assises')} sur ${nombre(besoin)} qui viendraient`

/** "1 264 personnes sur 1 320 ont une séance à portée toutes les 4 semaines." */
export const sayPortee = ({ besoin, tropLoin }: Bilan, C: number): string =>
  `${personnes(besoin - tropLoin)} sur ${nombre(besoin)} ont une séance à portée ${C === 1 ? 'chaque semaine' : `au moins toutes les ${nombre(C)} semaines`}`

/** "Avec 3 conseillers et 12 demi-journées par semaine, pendant 12 semaines, dans 6 salles." */
export const sayAvec = ({ conseillers, demiJournees, W, C, salles, bus }: MoyensDits): string => {
  const weeks = Math.floor(W / C) * C
  const aboard = bus === 0 ? '' : ` (et ${pluriel(bus, 'demi-journée', 'demi-journées')} de bus)`
  return `Avec ${pluriel(conseillers, 'conseiller', 'conseillers')} et ${pluriel(demiJournees, 'demi-journée', 'demi-journées')} par semaine${aboard}, pendant ${pluriel(weeks, 'semaine', 'semaines')}, dans ${pluriel(salles, 'salle', 'salles')}.`
}

/** What people read of each stage: whom or what it counts. */
const MIEUX: Readonly<Record<EtapeDite['nom'], (borne: number) => string>> = {
  places: (borne) => `aucun plan n’assied plus de ${personnes(Math.floor(borne + 1e-6))}`,
  portee: (borne) => `aucun plan n’en met plus de ${nombre(Math.floor(borne + 1e-6))} à portée`,
  trajet: (borne) =>
    `aucun plan aussi bon ne demande moins de ${nombre(Math.ceil(borne - 1e-6))} minutes de route`,
  demiJournees: (borne) =>
    `aucun plan aussi bon ne tient en moins de ${pluriel(Math.ceil(borne - 1e-6), 'demi-journée', 'demi-journées')} par cycle`,
}

const isMost = (nom: EtapeDite['nom']) => nom === 'places' || nom === 'portee'

/** How much better than this plan may be possible, in percent rounded up; null while nothing bounds it. */
export function gapOf({ nom, valeur, borne }: EtapeDite): number | null {
  if (!Number.isFinite(borne)) return null
  const most = isMost(nom)
  const gap = most ? borne - valeur : valeur - borne
  if (gap <= 1e-6 * Math.max(1, Math.abs(valeur))) return 0
  return valeur <= 0 ? null : Math.ceil((1000 * gap) / valeur - 1e-6) / 10
}

/** What is known of how good a plan is. "Prouvé" is said only when every stage is. */
/** How good the plan is known to be, and what from where the search was too large. */
export const sayVerdict = (etapes: readonly EtapeDite[]): string =>
  etapes.some(({ relache }) => relache) ? `${verdictOf(etapes)} ${RELACHE}` : verdictOf(etapes)

function verdictOf(etapes: readonly EtapeDite[]): string {
  if (etapes.every(({ prouve }) => prouve)) return 'Prouvé : aucun plan ne fait mieux avec ces moyens.'
  const open = etapes.find((etape) => gapOf(etape) !== 0) ?? etapes.find(({ prouve }) => !prouve)
  const gap = open === undefined ? null : gapOf(open)
  if (open === undefined || gap === null)
    return 'Rien n’est encore prouvé : un meilleur plan est peut-être possible.'
  if (gap === 0) return 'Pas encore prouvé jusqu’au bout, mais rien de mieux n’est connu possible.'
  const first = open === etapes[0] ? '' : 'Rien de mieux pour ce qui compte d’abord. Pour la suite, '
  const said = `${first}${first === '' ? 'Au' : 'au'} plus ${unChiffre(gap)} % de mieux possible`
  return `${said} : ${MIEUX[open.nom](open.borne)}.`
}

const ETAPES: Readonly<Record<EtapeDite['nom'], string>> = {
  places: 'Personnes assises',
  portee: 'Personnes à portée d’une séance',
  trajet: 'Minutes de route sur la période',
  demiJournees: 'Demi-journées par cycle',
}

export const nameEtape = ({ nom }: EtapeDite): string => ETAPES[nom]
/** People are whole; minutes and half-days may be a bound's fraction. */
const sayNombre = (nom: EtapeDite['nom'], n: number) =>
  isMost(nom) ? nombre(Math.floor(n + 0.5 + 1e-6)) : unChiffre(n)

export const sayValeur = ({ nom, valeur }: EtapeDite): string => sayNombre(nom, valeur)
export const sayBorne = ({ nom, borne, prouve, valeur }: EtapeDite): string =>
  prouve
    ? `${sayNombre(nom, valeur)} (prouvé)`
    : Number.isFinite(borne)
      ? sayNombre(nom, borne)
      : 'pas encore connu'

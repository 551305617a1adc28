import type { ArretsHorsCompte } from '../../domain/coverage/arrets-hors-compte.ts'
import type { Population, RapportFenetre } from '../../domain/coverage/report.ts'
import { TYPES_DEFAUT, type TypesComptes } from '../../domain/sessions/window.ts'
import { dateLongue, nombre, pluriel, unChiffre } from '../fr/format.ts'
import { MOTS } from '../fr/mots.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES_TEXTE } from '../fr/seance-mots.ts'

/** Words of the form that asks for a window of dated workshops. */
export const fenetre = {
  titre: 'Dates des ateliers',
  dates: 'Choisir des dates',
  datesAide: 'Compter seulement les ateliers annoncés entre deux dates, arrêts de tournée (bus) compris.',
  du: 'Du',
  au: 'Au',
  dateRefusee: 'Cette date ne convient pas. La fin vient après le début, dix ans au plus.',
  types: 'Ce qui compte',
  choixTypes: {
    ateliers: 'Les ateliers collectifs seulement',
    permanences: 'Les ateliers et les permanences',
    tout: 'Tout, rendez-vous individuels compris',
  },
  theme: 'Thème',
  tousThemes: 'tous les thèmes',
  niveau: 'Niveau',
  tousNiveaux: 'tous les niveaux',
  public: 'Public',
  tousPublics: 'tous les publics',
  gratuit: 'Gratuit seulement',
  /** Beside figures that the dates of the link do not change. */
  sansDates: 'Les dates choisies ne comptent pas ici.',
} as const

/** After "à 20 minutes en voiture …": what a session of the window is. */
export const SEANCE_DE: Readonly<Record<TypesComptes, string>> = {
  ateliers: MOTS.offreDe.ateliers,
  permanences: 'd’un atelier collectif ou d’une permanence',
  tout: 'd’un atelier collectif, d’une permanence ou d’un rendez-vous individuel',
}

/** Beside a number of sessions: which ones count. */
const SEANCES_COMPTEES: Readonly<Record<TypesComptes, string>> = {
  ateliers: 'ateliers collectifs seulement',
  permanences: 'ateliers collectifs et permanences',
  tout: 'ateliers collectifs, permanences et rendez-vous individuels',
}

/** "du 23 novembre 2026 au 6 décembre 2026 (thème courriels, gratuit)": the window of a question, in words. */
export function dansFenetre(
  f: Pick<RapportFenetre, 'du' | 'au' | 'theme' | 'niveau' | 'public' | 'gratuit'>,
): string {
  const asked = [
    f.theme === null ? '' : `thème ${THEMATIQUES_TEXTE[f.theme]}`,
    f.niveau === null ? '' : `niveau ${NIVEAUX[f.niveau]}`,
    f.public === null ? '' : `public ${PUBLICS[f.public]}`,
    f.gratuit ? 'gratuit' : '',
  ].filter((part) => part !== '')
  const filters = asked.length === 0 ? '' : ` (${asked.join(', ')})`
  return `du ${dateLongue(f.du)} au ${dateLongue(f.au)}${filters}`
}

/** Where the tour stops and does not count: what to choose so that it does. */
export function sayArrets({ arrets, types }: ArretsHorsCompte, avecDates: boolean): string {
  const stops = `Le bus s’arrête ici (${pluriel(arrets, 'arrêt de tournée', 'arrêts de tournée')})`
  const choice = `« ${fenetre.choixTypes[types]} »`
  if (avecDates) return `${stops} : ce qui s’y tient ne compte pas encore. Choisissez ${choice}.`
  const also = types === TYPES_DEFAUT ? '' : `, puis ${choice}`
  return `${stops} et ne compte pas sans dates : choisissez des dates${also}.`
}

/** What a window of sessions adds to a figure, in sentences: the page and the command line say the same. */
export function sayFenetre(f: RapportFenetre, population: Pick<Population, 'inconnue'> | null): string[] {
  const when = dansFenetre(f).replace('du', 'Du')
  const inconnue = population?.inconnue ?? 0
  const reste = inconnue === 0 ? '' : ` ; pour ${pluriel(inconnue, 'habitant', 'habitants')}, on ne sait pas`
  return [
    `${when} : ${seancesDe(f)} (${SEANCES_COMPTEES[f.types]}).`,
    ...sayConfiance(f),
    ...(f.premiereDate === null ? [] : [`Première date à portée : ${dateLongue(f.premiereDate)}.`]),
    f.dateMoitie === null
      ? `Dans ces dates, on connaît une séance à portée pour moins de la moitié des habitants${reste}.`
      : `Au moins la moitié des habitants a une séance à portée au plus tard le ${dateLongue(f.dateMoitie)}${reste}.`,
    f.placesPour1000 === null
      ? 'Places pour 1 000 habitants : inconnu, aucune séance ne dit ses places.'
      : `${unChiffre(f.placesPour1000)} place${f.placesPour1000 < 2 ? '' : 's'} pour 1 000 habitants, parmi les séances qui disent leurs places.`,
  ]
}

/** What must be known of the dates before relying on them: how many were deduced, from when, how many are examples. */
function sayConfiance({
  seances,
  deduites,
  anneesDeduites,
  exemples,
}: Pick<RapportFenetre, 'seances' | 'deduites' | 'anneesDeduites' | 'exemples'>): string[] {
  const part = (n: number) =>
    n === seances ? (n === 1 ? 'Elle est' : 'Toutes sont') : n === 1 ? 'Une est' : `${nombre(n)} sont`
  const from = anneesDeduites.length === 0 ? '' : ` de ${anneesDeduites.join(', ')}`
  const one = deduites === 1 ? `déduite d’une phrase${from}` : `déduites de phrases${from}`
  const shown = exemples === 1 ? 'un exemple, qui n’est pas réel' : 'des exemples, qui ne sont pas réels'
  return [
    ...(deduites === 0 ? [] : [`${part(deduites)} ${one} : à vérifier.`]),
    ...(exemples === 0 ? [] : [`${part(exemples)} ${shown}.`]),
  ]
}

/** Sessions held in the territory, then those of its neighbours that its residents can reach. */
function seancesDe({
  seances,
  lieux,
  arrets,
  seancesVoisines,
  lieuxVoisins,
}: Pick<RapportFenetre, 'seances' | 'lieux' | 'arrets' | 'seancesVoisines' | 'lieuxVoisins'>): string {
  const tour = arrets === 0 ? '' : ', arrêts de tournée compris'
  const own =
    seances === 0
      ? 'aucune séance dans le territoire'
      : `${pluriel(seances, 'séance', 'séances')} dans ${pluriel(lieux, 'lieu', 'lieux')} du territoire${tour}`
  if (seancesVoisines === 0) return own
  return `${own}, et ${nombre(seancesVoisines)} à portée dans ${pluriel(lieuxVoisins, 'lieu', 'lieux')} des communes voisines`
}

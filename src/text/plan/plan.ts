import type { Groupe } from '../../domain/geo/groupe.ts'
import type { ReponsePlan } from '../../domain/plan/answer.ts'
import type { TourneeOrdonnee } from '../../domain/plan/bus/read-tournee.ts'
import type { Etape } from '../../domain/plan/model/model.ts'
import type { EtapeDite } from '../../domain/plan/prove.ts'
import { nombre, pluriel, unChiffre } from '../fr/format.ts'

const NOM_ETAPE: Readonly<Record<Etape, string>> = {
  places: 'Personnes assises',
  portee: 'Personnes à portée',
  trajet: 'Minutes de route sur la période',
  demiJournees: 'Demi-journées par cycle',
}

/** "Prouvé" only where every stage is. */
export function sayPreuve(etapes: readonly EtapeDite[]): string {
  return etapes.every(({ prouve }) => prouve)
    ? 'Optimal (prouvé) : aucun autre plan ne fait mieux avec ces moyens.'
    : 'Pas encore prouvé : le meilleur plan trouvé, et ce qu’aucun plan ne peut dépasser.'
}

/** Said where a plan is too large for a search among whole numbers. */
export const RELACHE =
  'Plan trop grand pour une preuve entière : ce qu’aucun plan ne peut dépasser vient d’un calcul avec des fractions de demi-journées.'

/** A stage's value, and what bounds it where it is not proven. */
export function sayEtape({ nom, valeur, borne, prouve }: EtapeDite): string {
  const dit = `${NOM_ETAPE[nom]} : ${unChiffre(valeur)}`
  if (prouve) return `${dit} (prouvé)`
  const sens = nom === 'places' || nom === 'portee' ? 'au plus' : 'au moins'
  return `${dit} (${sens} ${unChiffre(borne)} possible)`
}

export interface NomsPlan {
  readonly salle: (id: string) => string
  readonly commune: (code: string) => string
  /** The slot of a week; absent: its type and number. */
  readonly moment?: (type: string, creneau: number) => string
}

const NOM_GROUPE: Readonly<Record<Groupe, string>> = {
  tous: 'des habitants',
  '65plus': 'des habitants de 65 ans et plus',
  moins15: 'des habitants de moins de 15 ans',
}

/** What the need rests on: an assumption, said as one. */
export function sayHypotheses({ groupe, taux, calcul, sansAge }: Hypotheses): string {
  const base = `Hypothèse : ${unChiffre(100 * taux)}\u202f% ${NOM_GROUPE[groupe]} viendraient. Temps ${calcul === 'routes' ? 'par la route' : 'à vol d’oiseau'}.`
  return sansAge > 0
    ? `${base} ${pluriel(sansAge, 'habitant dont l’âge est inconnu n’est pas compté', 'habitants dont l’âge est inconnu ne sont pas comptés')}.`
    : base
}

export interface Hypotheses {
  readonly groupe: Groupe
  readonly taux: number
  readonly calcul: 'routes' | 'direct'
  readonly sansAge: number
}

/** A plan in lines, for the command line. */
export function sayPlan(reponse: ReponsePlan, noms: NomsPlan): string[] {
  const { etapes, salles, demiJournees, tournees, communes, calendrier } = reponse
  return [
    sayPreuve(etapes),
    ...(etapes.some(({ relache }) => relache) ? [RELACHE] : []),
    ...etapes.map((etape) => `  ${sayEtape(etape)}`),
    `Salles ouvertes : ${nombre(salles.length)}`,
    ...salles.map(
      ({ id, demiJournees: n, places }) =>
        `  ${noms.salle(id)} : ${pluriel(n, 'demi-journée', 'demi-journées')} par cycle, ${pluriel(Math.floor(places), 'personne au plus', 'personnes au plus')}`,
    ),
    ...(demiJournees.length === 0 ? [] : ['Qui va où, par cycle :']),
    ...demiJournees.map(
      ({ conseiller, salle, type, parCycle }) =>
        `  ${conseiller}, ${noms.salle(salle)}, ${type} : ${nombre(parCycle)}`,
    ),
    ...tournees.map(
      ({ arrets, minutes, km, parCycle }) =>
        `  Bus : ${arrets.map(noms.salle).join(', puis ')} (${nombre(minutes)} min de route${km === null ? '' : `, ${unChiffre(km)} km à vol d’oiseau`}, ordre le plus court, prouvé) : ${nombre(parCycle)} par cycle`,
    ),
    'Par commune : besoin, assis, faute de place, trop loin',
    ...communes.map(
      ({ code, besoin, assis, fautePlace, tropLoin }) =>
        `  ${noms.commune(code)} : ${[besoin, assis, fautePlace, tropLoin].map(nombre).join(', ')}`,
    ),
    'Calendrier du cycle :',
    ...calendrier.map(
      ({ semaine, type, creneau, conseiller, salle, arrets }) =>
        `  semaine ${semaine}, ${noms.moment?.(type, creneau) ?? `${type} ${creneau}`} : ${conseiller ?? 'le bus'}, ${(arrets ?? [salle]).map(noms.salle).join(', puis ')}`,
    ),
  ]
}

/** A round of the bus by itself, in lines. */
export function sayTournee({ arrets, minutes, total, km, prouve }: TourneeOrdonnee): string[] {
  const ordre = prouve
    ? 'aucun autre ordre n’est plus court (prouvé)'
    : 'le meilleur de deux essais, non prouvé'
  const distance = km === null ? '' : `, ${unChiffre(km)} km`
  return [
    `Tournée : dépôt, ${arrets.join(', ')}, dépôt`,
    `${unChiffre(minutes)} min de route${distance} ; ${ordre}`,
    ...(total > minutes ? [`${unChiffre(total)} min avec les arrêts`] : []),
  ]
}

import type { Calcul } from '../../domain/coverage/calcul.ts'
import type { ZoneSansChiffre } from '../../domain/coverage/counting/zones-sans-chiffre.ts'
import { everybody, type Population, type Rapport } from '../../domain/coverage/report.ts'
import type { Groupe } from '../../domain/geo/groupe.ts'
import { ditCalcul, sayRoutes } from '../fr/couverture/calcul.ts'
import { distance, nombre, pluriel, pourcent } from '../fr/format.ts'
import { MOTS } from '../fr/mots.ts'
import { sayAvertissement } from './avertissements.ts'
import { dansFenetre, SEANCE_DE, sayFenetre } from './fenetre.ts'
import { compteDe, habitantDe, habitantsDe, groupe as textGroupe } from './groupe.ts'
import { boutsDe, partDe, partsDe } from './parts.ts'

/** "à 20 minutes ou moins en voiture d’une aide humaine, par la route": the reach, the offer and the calculation. */
export function dansQuoi(
  rapport: Pick<Rapport, 'offre' | 'distanceM' | 'mode' | 'minutes' | 'calcul' | 'fenetre'>,
): string {
  const { offre, fenetre } = rapport
  const offreDe = fenetre === undefined ? MOTS.offreDe[offre] : SEANCE_DE[fenetre.types]
  const quoi = `${offreDe}, ${ditCalcul(rapport)}`
  if (rapport.distanceM !== undefined) return `à ${distance(rapport.distanceM)} ou moins ${quoi}`
  const mode = MOTS.enMode[rapport.mode as keyof typeof MOTS.enMode]
  return `à ${pluriel(rapport.minutes ?? 0, 'minute', 'minutes')} ou moins ${mode} ${quoi}`
}

/** The whole question in words, with its dates when it has some. */
export function questionEnMots(rapport: Rapport): string {
  const { fenetre } = rapport
  const dates = fenetre === undefined ? '' : `, ${dansFenetre(fenetre)}`
  const qui = rapport.groupe === undefined ? '' : `, parmi les ${habitantsDe(rapport.groupe)}`
  return `${dansQuoi(rapport)}${dates}${sansAnciens(rapport)}${qui}`
}

/** Which records are left out, when a question leaves some out. */
const sansAnciens = ({ ageMax }: Pick<Rapport, 'ageMax'>): string =>
  ageMax === undefined ? '' : `, sans les fiches de plus de ${pluriel(ageMax, 'an', 'ans')}`

/** Above this share of residents, the unknown is part of the headline: without it the figure would mislead. */
const INCONNUE_A_DIRE = 0.05

/**
 * Who is within reach, with its verb: "9 habitants sur 10 sont", "Aucun habitant n’est". Tenths only where the
 * percent shown beside is that very number. A share that only rounds to all is "presque tous", and all but for
 * its band "ou presque": one forgotten resident must be heard. None is "à coup sûr" while some are unknown.
 */
export function partEnMots(
  { atteinte, totale, basse, inconnue }: Pick<Population, 'atteinte' | 'totale' | 'basse' | 'inconnue'>,
  groupe: Groupe = 'tous',
): string {
  const [un, tous] = [habitantDe(groupe), habitantsDe(groupe)]
  if (atteinte === 0) return inconnue > 0 ? `Aucun ${un} n’est à coup sûr` : `Aucun ${un} n’est`
  if (atteinte === totale && basse === totale) return `Tous les ${tous} sont`
  if (atteinte === totale && basse > 0.95 * totale) return `Tous les ${tous}, ou presque, sont`
  const percent = (100 * atteinte) / totale
  if (percent > 99.5 && atteinte < totale) return `Presque tous les ${tous} sont`
  if (percent < 0.5) return `Presque aucun ${un} n’est`
  const part = partsDe({ atteinte, inconnue, totale }).atteinte
  const dixiemes = Number.parseInt(part, 10) / 10
  if (Number.isInteger(dixiemes) && dixiemes >= 1 && dixiemes <= 9) {
    if (dixiemes === 5) return `1 ${un} sur 2 est`
    return dixiemes === 1 ? `1 ${un} sur 10 est` : `${dixiemes} ${tous} sur 10 sont`
  }
  return `${part} des ${tous} sont`
}

/** The figure as one sentence, with its band when the mode has one, and the unknown when it is large. */
export function phraseFigure(rapport: Rapport): string {
  const { population, groupe } = rapport
  if (population === null)
    return groupe !== undefined && rapport.tous !== null
      ? textGroupe.inconnu
      : 'Le nombre d’habitants à portée n’est pas connu pour ce territoire.'
  if (population.totale === 0) return `Aucun ${habitantDe(groupe)} n’est recensé dans ce territoire.`
  const { inconnue, totale } = population
  const phrase = `${partEnMots(population, groupe)} ${dansQuoi(rapport)}${sansAnciens(rapport)}`
  // A band of zeros would read as known where nobody is within reach for sure.
  const hasBand = rapport.distanceM === undefined && (population.haute > 0 || inconnue === 0)
  const bande = hasBand ? ` (${fourchette(population, rapport.calcul)})` : ''
  if (inconnue <= INCONNUE_A_DIRE * totale) return `${phrase}${bande}.`
  const reste = inconnue === totale ? 'pour tous' : `pour ${partsDe(population).inconnue}`
  return `${phrase}${bande}, et ${reste} on ne sait pas.`
}

type Bande = Omit<Population, 'nonAtteinte'>

/**
 * "entre 86 % et 93 % selon la route et la vitesse" (by road, the way is known): it says what the band holds, or it
 * would read as if it covered the grid, the water, the unknown and the age of the data too. Both ends may read the same once rounded.
 */
export function fourchette(population: Bande, calcul: Calcul): string {
  const [bas, haut] = boutsDe(population)
  if (bas === haut) return `${bas} aux deux bouts de la fourchette`
  // "between 99 % and more than 99 %" would say one thing twice.
  const isAlmostAll = bas === pourcent(990, 1000) && haut === pourcent(999, 1000)
  const selon = calcul === 'routes' ? 'la vitesse' : 'la route et la vitesse'
  return `${isAlmostAll ? `au moins ${bas}` : `entre ${bas} et ${haut}`} selon ${selon}`
}

/** The same for a column of a table: "86 à 93 %" has no room to be a sentence; "?" where all of it is unknown. */
export function fourchetteCourte(population: Bande): string {
  if (population.haute === 0 && population.inconnue > 0) return '?'
  const [bas, haut] = boutsDe(population)
  return bas === haut ? bas : `${bas} à ${haut}`
}

/** What the sentence leaves out: residents in numbers, the unknown, communes without access. */
export function phrasesDetail(rapport: Rapport): string[] {
  const { population, groupe } = rapport
  if (population === null || population.totale === 0) return [...phraseTous(rapport)]
  const { atteinte, inconnue, nonAtteinte, totale } = population
  const [un, tous] = [habitantDe(groupe), habitantsDe(groupe)]
  const lines = [
    `${pluriel(atteinte, `${un} est`, `${tous} sont`)} à portée, sur ${nombre(totale)}.`,
    nonAtteinte === 0
      ? `Aucun ${un} n’est trop loin.`
      : `${pluriel(nonAtteinte, `${un} n’est pas`, `${tous} ne sont pas`)} à portée.`,
  ]
  if (inconnue > 0) {
    lines.push(
      `Pour ${pluriel(inconnue, 'autre habitant', 'autres habitants')}, on ne sait pas : le lieu le plus proche ne dit pas ce qu’il propose.`,
    )
  }
  return [...lines, ...phraseTous(rapport), ...phrasesCommunes(rapport)]
}

/** Beside a figure about a group, that of everybody; nothing where everybody is counted. */
export function phraseTous({ tous = null }: Pick<Rapport, 'tous'>): string[] {
  if (tous === null || tous.totale === 0) return []
  return [textGroupe.tous(nombre(tous.atteinte), nombre(tous.totale), partDe(tous))]
}

/**
 * Communes at zero, by name when they are few: a share of residents alone would hide them. Nothing to say of a
 * single commune; those where a resident is unknown are counted apart.
 */
export function phrasesCommunes({
  communes: { total, sansAcces, incertaines, nomsSansAcces },
}: Pick<Rapport, 'communes'>): string[] {
  if (total < 2) return []
  if (sansAcces === 0)
    return [`Dans chacune des ${nombre(total)} communes, au moins un habitant est à portée.`]
  const certaines = sansAcces - incertaines
  const noms = nomsSansAcces === undefined ? '' : ` : ${nomsSansAcces.join(', ')}`
  const sure =
    certaines === total
      ? `Dans aucune des ${nombre(total)} communes un habitant n’est à portée.`
      : `Dans ${pluriel(certaines, 'commune', 'communes')} sur ${nombre(total)}, aucun habitant n’est à portée${incertaines === 0 ? noms : ', à coup sûr'}.`
  const where =
    certaines === 0
      ? `${pluriel(incertaines, 'commune', 'communes')} sur ${nombre(total)}`
      : pluriel(incertaines, 'autre', 'autres')
  return [
    ...(certaines === 0 ? [] : [sure]),
    ...(incertaines === 0
      ? []
      : [
          `Dans ${where}, aucun habitant n’est à portée à coup sûr, et pour une partie on ne sait pas${certaines === 0 ? noms : ''}.`,
        ]),
  ]
}

/** The whole report as text, for the command line and for copying; zones without a figure are named too. */
export function sayRapport(
  rapport: Rapport,
  nom: string,
  sansChiffre: readonly ZoneSansChiffre[] = [],
): string {
  const zones = rapport.zones?.map(
    (z) =>
      `  ${z.nom} (${z.code}) : ${nombre(z.atteinte)} sur ${nombre(z.population)}, soit ${partDe({ ...z, totale: z.population })}${z.inconnue === 0 ? '' : ` ; on ne sait pas pour ${nombre(z.inconnue)}`}`,
  )
  return [
    nom,
    phraseFigure(rapport),
    ...phrasesDetail(rapport),
    ...(rapport.fenetre === undefined ? [] : sayFenetre(rapport.fenetre, everybody(rapport))),
    ...(zones ?? []),
    ...(rapport.zonesSansAge ?? []).map(
      (z) => `  ${z.nom} (${z.code}) : ${textGroupe.sansAge}, ${compteDe(z.habitants)}`,
    ),
    ...sansChiffre.map((z) => `  ${z.nom} (${z.code}) : population inconnue`),
    `Population : ${rapport.grille}.`,
    ...(rapport.routes === null ? [] : [sayRoutes(rapport.routes)]),
    ...rapport.avertissements.map(sayAvertissement),
  ].join('\n')
}

import type { Population, Rapport } from '../domain/coverage/report.ts'
import { direAvertissement } from './avertissements.ts'
import { dansFenetre, direFenetre } from './fenetre.ts'
import { distance, nombre, pluriel, pourcent } from './format.ts'
import { MOTS } from './mots.ts'

/** "à 20 minutes ou moins en voiture d’une aide humaine": the reach and the offer, in words. */
export function dansQuoi(rapport: Pick<Rapport, 'offre' | 'distanceM' | 'mode' | 'minutes'>): string {
  const quoi = MOTS.offreDe[rapport.offre]
  if (rapport.distanceM !== undefined)
    return `à ${distance(rapport.distanceM)} ou moins ${quoi}, à vol d’oiseau`
  const mode = MOTS.enMode[rapport.mode as keyof typeof MOTS.enMode]
  return `à ${pluriel(rapport.minutes ?? 0, 'minute', 'minutes')} ou moins ${mode} ${quoi}`
}

/** The whole question in words, with its dates when it has some. */
export function questionEnMots(rapport: Rapport): string {
  const { fenetre } = rapport
  return fenetre === undefined ? dansQuoi(rapport) : `${dansQuoi(rapport)}, ${dansFenetre(fenetre)}`
}

/**
 * Who is within reach, with its verb: "9 habitants sur 10 sont", "Aucun habitant n’est". A share that only
 * rounds to all, or that is all but for its band, is "presque tous": one forgotten resident must be heard.
 */
export function partEnMots({
  atteinte,
  totale,
  basse,
}: Pick<Population, 'atteinte' | 'totale' | 'basse'>): string {
  if (atteinte === 0) return 'Aucun habitant n’est'
  if (atteinte === totale && basse === totale) return 'Tous les habitants sont'
  const dixiemes = (10 * atteinte) / totale
  if (dixiemes > 9.95) return 'Presque tous les habitants sont'
  if (dixiemes < 0.05) return 'Presque aucun habitant n’est'
  const proche = Math.round(dixiemes)
  if (proche >= 1 && proche <= 9 && Math.abs(dixiemes - proche) <= 0.15) {
    if (proche === 5) return '1 habitant sur 2 est'
    return proche === 1 ? '1 habitant sur 10 est' : `${proche} habitants sur 10 sont`
  }
  return `${pourcent(atteinte, totale)} des habitants sont`
}

/** The figure as one sentence, with its band when the mode has one. */
export function phraseFigure(rapport: Rapport): string {
  const { population } = rapport
  if (population === null) return 'Le nombre d’habitants à portée n’est pas connu pour ce territoire.'
  if (population.totale === 0) return 'Aucun habitant n’est recensé dans ce territoire.'
  const phrase = `${partEnMots(population)} ${dansQuoi(rapport)}`
  return rapport.distanceM === undefined ? `${phrase} (${fourchette(population)}).` : `${phrase}.`
}

/** "entre 86 % et 93 %"; both ends may read the same once rounded. */
export function fourchette({ basse, haute, totale }: Pick<Population, 'basse' | 'haute' | 'totale'>): string {
  const [bas, haut] = [pourcent(basse, totale), pourcent(haute, totale)]
  if (bas === haut) return `${bas} dans tous les cas`
  // "between 99 % and more than 99 %" would say one thing twice.
  return haut === 'plus de 99 %' && bas === '99 %' ? 'au moins 99 %' : `entre ${bas} et ${haut}`
}

/** The same for a column of a table: "86 à 93 %" has no room to be a sentence. */
export function fourchetteCourte({
  basse,
  haute,
  totale,
}: Pick<Population, 'basse' | 'haute' | 'totale'>): string {
  const [bas, haut] = [pourcent(basse, totale), pourcent(haute, totale)]
  return bas === haut ? bas : `${bas} à ${haut}`
}

/** What the sentence leaves out: residents in numbers, the unknown, communes without access. */
export function phrasesDetail(rapport: Rapport): string[] {
  const { population, communes } = rapport
  if (population === null || population.totale === 0) return []
  const { atteinte, inconnue, nonAtteinte, totale } = population
  const lines = [
    `${pluriel(atteinte, 'habitant est', 'habitants sont')} à portée, sur ${nombre(totale)}.`,
    nonAtteinte === 0
      ? 'Aucun habitant n’est trop loin.'
      : `${pluriel(nonAtteinte, 'habitant n’est pas', 'habitants ne sont pas')} à portée.`,
  ]
  if (inconnue > 0) {
    lines.push(
      `Pour ${pluriel(inconnue, 'autre habitant', 'autres habitants')}, on ne sait pas : le lieu le plus proche ne dit pas ce qu’il propose.`,
    )
  }
  return [...lines, ...phrasesCommunes(communes)]
}

/** Communes at zero: a share of residents alone would hide them. Nothing to say of a single commune. */
export function phrasesCommunes({ total, sansAcces }: Rapport['communes']): string[] {
  if (total < 2) return []
  if (sansAcces === 0)
    return [`Dans chacune des ${nombre(total)} communes, au moins un habitant est à portée.`]
  if (sansAcces === total) return [`Dans aucune des ${nombre(total)} communes un habitant n’est à portée.`]
  return [
    `Dans ${pluriel(sansAcces, 'commune', 'communes')} sur ${nombre(total)}, aucun habitant n’est à portée.`,
  ]
}

/** The whole report as text, for the command line and for copying. */
export function direRapport(rapport: Rapport, nom: string): string {
  const zones = rapport.zones?.map(
    (z) =>
      `  ${z.nom} (${z.code}) : ${nombre(z.atteinte)} sur ${nombre(z.population)}, soit ${pourcent(z.atteinte, z.population)}`,
  )
  return [
    nom,
    phraseFigure(rapport),
    ...phrasesDetail(rapport),
    ...(rapport.fenetre === undefined ? [] : direFenetre(rapport.fenetre)),
    ...(zones ?? []),
    `Population : ${rapport.grille}.`,
    ...rapport.avertissements.map(direAvertissement),
  ].join('\n')
}

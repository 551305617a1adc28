import type { Proposition } from '../../../domain/orientation/classer.ts'
import { PUBLICS as TOUS_PUBLICS } from '../../../domain/sessions/table/table-values.ts'
import { isoler } from '../../langue/isoler.ts'
import { quand, quandComplet } from '../quand.ts'
import {
  accueilDe,
  adresseDe,
  coutDe,
  faitsDeSeance,
  inscriptionDe,
  placesDe,
  seance,
  trajetDe,
} from '../seance.ts'
import { PUBLICS } from '../seance-mots.ts'
import { EN_LIGNE, inconnus, LIEU_SANS_HORAIRES } from './inconnus.ts'
import { sayOuvertures } from './ouvertures.ts'

/** What a proposal is called everywhere: others' words, without isolates, which each sentence puts around it. */
export function titreProposition(p: Proposition): string {
  return p.type === 'seance' ? p.situee.seance.titre || seance.titreVide : p.lieu.nom
}

/** Why it stands where it stands, unknowns named. */
export function raisonDuRang(p: Proposition): string {
  const parts = [p.trajet === null ? '' : trajetDe(p.trajet)]
  if (p.type === 'seance') {
    const { seance: s, serie } = p.situee
    parts.push(coutDe(serie), quand(s), placesDe(s), inscriptionDe(serie), ...sayPublics(serie.publics))
  } else {
    const { frais, publics } = p.lieu
    parts.push(coutDe({ fraisACharge: frais }), horairesDe(p), ...accueilDe(p.lieu), ...sayPublics(publics))
  }
  const said = new Set(parts)
  for (const { critere, reponse } of p.verdicts) {
    if (reponse === 'inconnu') said.add(inconnus[critere])
  }
  if (p.inscriptionEnLigne) said.add(EN_LIGNE)
  return [...said].filter(Boolean).join('، ')
}

const sayPublics = (publics: readonly string[]): string[] => {
  const named = TOUS_PUBLICS.filter((p) => publics.includes(p)).map((p) => PUBLICS[p])
  return named.length === 0 ? [] : [seance.publics(named.join(' أو '))]
}

type PropositionLieu = Extract<Proposition, { type: 'lieu' }>

const horairesDe = ({ ouvertures }: PropositionLieu): string => sayOuvertures(ouvertures) || inconnus.moments

/** When: of a session its date, of a place its opening hours. */
export const quandDe = (p: Proposition): string =>
  p.type === 'seance'
    ? quandComplet(p.situee.seance)
    : p.ouvertures.length === 0
      ? LIEU_SANS_HORAIRES
      : sayOuvertures(p.ouvertures)

/** What it costs and how to come, as far as is said. */
export function faitsDe(p: Proposition): string[] {
  if (p.type === 'lieu') return [coutDe({ fraisACharge: p.lieu.frais }), ...accueilDe(p.lieu)]
  return faitsDeSeance(p.situee)
}

export function ouDe(p: Proposition): string {
  return p.type === 'seance' ? adresseDe(p.situee.ou) : adresseDe(p.lieu)
}

/** The title in a line of plain text. */
export const titreIsole = (p: Proposition): string => isoler(titreProposition(p))

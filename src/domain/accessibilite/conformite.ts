import { CRITERES, type Critere, type Resultat } from './criteres.ts'

export type Etat = 'non' | 'partielle' | 'totale'

/** An audit by people, that counts three years. */
export interface Audit {
  /** Who made it. */
  readonly par: string
  /** Last day, ISO. */
  readonly jour: string
}

/** None has been made. Who has one made writes it here, and its results in `CRITERES`. */
export const AUDIT: Audit | null = null

/** The day of the self-assessment, ISO. */
export const EVALUE_LE = '2026-11-29'

export interface Conformite {
  readonly comptes: Readonly<Record<Resultat, number>>
  /** Criteria that apply to the page: all but `non-applicable`. */
  readonly applicables: number
  /** Whole percent of these that are `conforme`, rounded down: what is still to be checked counts as not met. */
  readonly taux: number
  readonly etat: Etat
}

/**
 * The state that the law has a public body say (arrêté of 20 September 2019): `non` without an audit in force, or below
 * half of the criteria that apply; `totale` only where all are met.
 */
export function countConformite(
  criteres: readonly Critere[] = Object.values(CRITERES),
  audit: Audit | null = AUDIT,
): Conformite {
  const count = (resultat: Resultat) => criteres.filter((critere) => critere.resultat === resultat).length
  const comptes = {
    conforme: count('conforme'),
    'non-conforme': count('non-conforme'),
    'a-verifier': count('a-verifier'),
    'non-applicable': count('non-applicable'),
  }
  const applicables = criteres.length - comptes['non-applicable']
  const taux = applicables === 0 ? 0 : Math.floor((100 * comptes.conforme) / applicables)
  const isTotal = applicables > 0 && comptes.conforme === applicables
  const etat = audit === null || taux < 50 ? 'non' : isTotal ? 'totale' : 'partielle'
  return { comptes, applicables, taux, etat }
}

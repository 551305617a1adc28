import { CORRECTIONS, type NomCorrection } from './corrections.ts'

/** Something odd in one field of one row of a file of places. */
export interface Anomalie {
  /** Row as a spreadsheet numbers it: the headings are 1, the first place is 2. */
  readonly ligne: number
  readonly champ: string
  /** What was read, cut to 200 characters. */
  readonly valeur: string
  readonly raison: string
  /** `rejet`: the place is left out. `avertissement`: kept as it is. `correction`: kept, put right. */
  readonly gravite: 'rejet' | 'avertissement' | 'correction'
  /** Name of the fix, for `correction` only. */
  readonly correction?: NomCorrection
}

/** Collects the oddities of one row. */
export interface Releve {
  readonly anomalies: Anomalie[]
  rejeter(champ: string, valeur: string, raison: string): void
  avertir(champ: string, valeur: string, raison: string): void
  corriger(champ: string, valeur: string, corrections: readonly NomCorrection[]): void
}

const VALEUR_MAX = 200

export function ouvrirReleve(ligne: number): Releve {
  const anomalies: Anomalie[] = []
  const noter = (gravite: 'rejet' | 'avertissement', champ: string, valeur: string, raison: string) => {
    anomalies.push({ ligne, champ, valeur: valeur.slice(0, VALEUR_MAX), raison, gravite })
  }
  return {
    anomalies,
    rejeter: (champ, valeur, raison) => noter('rejet', champ, valeur, raison),
    avertir: (champ, valeur, raison) => noter('avertissement', champ, valeur, raison),
    corriger: (champ, valeur, corrections) => {
      if (corrections.length === 0) return
      for (const correction of new Set(corrections)) {
        const raison = CORRECTIONS[correction]
        const court = valeur.slice(0, VALEUR_MAX)
        anomalies.push({ ligne, champ, valeur: court, raison, gravite: 'correction', correction })
      }
    },
  }
}

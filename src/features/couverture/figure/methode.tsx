import { memo } from 'react'
import type { Calcul } from '../../../domain/coverage/calcul.ts'
import { methode } from '../../../text/couverture/couverture.ts'

interface MethodeProps {
  readonly grille: string
  readonly calcul: Calcul
}

/** The formulas in words, and what may be wrong with them. */
export const Methode = memo(function Methode({ grille, calcul }: MethodeProps) {
  return (
    <details className="couv-methode">
      <summary>{methode.titre}</summary>
      <MethodeEnMots calcul={calcul} lignes={methode.lignes(grille, calcul)} />
    </details>
  )
})

interface MethodeEnMotsProps {
  readonly calcul: Calcul
  readonly lignes: readonly string[]
}

/** The formulas, then what may be wrong with them. */
export const MethodeEnMots = ({ calcul, lignes }: MethodeEnMotsProps) => (
  <>
    <ul className="puces">
      {lignes.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <h3>{methode.erreursTitre}</h3>
    <ul className="puces">
      {methode.erreurs(calcul).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
)

import { memo } from 'react'
import { methode } from '../../text/couverture.ts'

/** The formulas in words, and what may be wrong with them. */
export const Methode = memo(function Methode({ grille }: { readonly grille: string }) {
  return (
    <details className="couv-methode">
      <summary>{methode.titre}</summary>
      <ul>
        {methode.lignes(grille).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{methode.erreursTitre}</h3>
      <ul>
        {methode.erreurs.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
})

import type { ReactNode } from 'react'

/** A column: its heading, what it says of a line, and at the foot. */
export interface ColonneChiffres<Ligne> {
  /** Where two headings may be the same. */
  readonly cle?: string
  readonly titre: string
  readonly cellule: (ligne: Ligne) => ReactNode
  readonly pied?: ReactNode
}

export interface TableProps<Ligne> {
  readonly className?: string
  /** What the table holds: for who listens, unless `isTitreMontre`. */
  readonly titre: string
  readonly isTitreMontre?: boolean
  /** The first one names the line. */
  readonly colonnes: readonly ColonneChiffres<Ligne>[]
  readonly lignes: readonly Ligne[]
  readonly cleOf: (ligne: Ligne) => string | number
  readonly isChoisie?: (ligne: Ligne) => boolean
}

/** A table of figures that is only read: one line for each thing, and a foot where the first column has one. */
export function TableChiffres<Ligne>(props: TableProps<Ligne>) {
  const {
    className = 'couv-table--simple',
    titre,
    isTitreMontre = false,
    colonnes,
    lignes,
    cleOf,
    isChoisie,
  } = props
  const cells = (say: (colonne: ColonneChiffres<Ligne>) => ReactNode) =>
    colonnes.map((colonne, i) => {
      const Cell = i === 0 ? 'th' : 'td'
      return (
        <Cell key={colonne.cle ?? colonne.titre} {...(i === 0 && { scope: 'row' })}>
          {say(colonne)}
        </Cell>
      )
    })
  return (
    <table className={`couv-table ${className}`}>
      <caption className={isTitreMontre ? undefined : 'invisible'}>{titre}</caption>
      <thead>
        <tr>
          {colonnes.map(({ cle, titre }) => (
            <th key={cle ?? titre} scope="col">
              {titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <tr key={cleOf(ligne)} data-choisi={isChoisie?.(ligne) || undefined}>
            {cells(({ cellule }) => cellule(ligne))}
          </tr>
        ))}
      </tbody>
      {colonnes[0]?.pied !== undefined && (
        <tfoot>
          <tr>{cells(({ pied }) => pied)}</tr>
        </tfoot>
      )}
    </table>
  )
}

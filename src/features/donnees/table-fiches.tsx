import type { ReactNode } from 'react'

interface TableProps {
  /** What the table is about. */
  readonly legende?: ReactNode
  /** For screen readers only: a heading stands above. */
  readonly sobre?: boolean
  /** Columns as wide as one another: words are cut at syllables, not letters. */
  readonly egales?: boolean
  /** Headings of the columns; '' for the corner above the names of the lines. */
  readonly colonnes: readonly string[]
  /** The lines. */
  readonly children: ReactNode
}

/** A table of records or of their fields, side by side. */
export const TableFiches = ({ legende, sobre = false, egales = false, colonnes, children }: TableProps) => (
  <table className={`donnees-doublon ${egales ? 'donnees-cote-a-cote' : ''}`.trim()}>
    {legende !== undefined && <caption className={sobre ? 'invisible' : undefined}>{legende}</caption>}
    <thead>
      <tr>
        {colonnes.map((titre) =>
          titre === '' ? (
            <td key={titre} />
          ) : (
            <th key={titre} scope="col">
              {titre}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

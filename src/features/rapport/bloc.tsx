import type { ReactNode } from 'react'
import { TableChiffres, type TableProps } from '../couverture/table/table-chiffres.tsx'

interface BlocProps {
  readonly titre: string
  /** Too long for one page: paper may cut it. */
  readonly longue?: boolean
  readonly children: ReactNode
}

/** A part of the report, under its heading. */
export const Bloc = ({ titre, longue = false, children }: BlocProps) => (
  <section className={longue ? 'rap-bloc pile ecart-2 rap-longue' : 'rap-bloc pile ecart-2'}>
    <h3>{titre}</h3>
    {children}
  </section>
)

/** A part that is a table of its own name, where it has a line, then what is said below it. */
export const BlocChiffres = <Ligne,>({
  longue = false,
  children,
  ...table
}: BlocProps & Pick<TableProps<Ligne>, 'titre' | 'lignes' | 'cleOf' | 'colonnes'>) => (
  <Bloc titre={table.titre} longue={longue}>
    {table.lignes.length > 0 && <TableChiffres {...table} />}
    {children}
  </Bloc>
)

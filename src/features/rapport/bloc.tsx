import type { ReactNode } from 'react'

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

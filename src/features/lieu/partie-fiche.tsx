import type { ReactNode } from 'react'
import type { NomPicto } from '../../ui/pictos/dessins.ts'
import { Signe } from '../../ui/pictos/signe.tsx'

interface PartieFicheProps {
  readonly id: string
  readonly titre: string
  readonly signe?: NomPicto
  readonly className?: string
  readonly children: ReactNode
}

/** A part of the sheet, under its title. */
export const PartieFiche = ({ id, titre, signe, className, children }: PartieFicheProps) => (
  <section aria-labelledby={id} className={className}>
    <h3 id={id}>{signe === undefined ? titre : <Signe nom={signe}>{titre}</Signe>}</h3>
    {children}
  </section>
)

import type { ReactNode } from 'react'
import { coutDit } from '../../domain/places/cout.ts'
import type { NomPicto } from './dessins.ts'
import { Picto } from './picto.tsx'

interface SigneProps {
  /** Null: none fits, or the line above has it; the words stand under those of the others. */
  readonly nom: NomPicto | null
  readonly className?: string
  readonly children: ReactNode
}

/** Words after the pictogram of what they are about: for who reads little, and for the eye that looks for one thing. */
export const Signe = ({ nom, className, children }: SigneProps) => (
  <span className="signe">
    {nom === null ? <span className="picto" /> : <Picto nom={nom} />}
    <span className={className}>{children}</span>
  </span>
)

/** The pictogram of a cost: for nothing, or an amount, which may be unknown or that of some only. */
export const signeDuCout = (frais: readonly string[]): NomPicto =>
  coutDit(frais) === 'gratuit' ? 'gratuit' : 'payant'

/** How one comes to a session. */
export function signeVenir(inscription: readonly string[]): NomPicto {
  if (inscription.includes('libre')) return 'ouvert'
  if (inscription.includes('telephone')) return 'telephone'
  if (inscription.includes('courriel')) return 'courriel'
  return inscription.includes('lien') ? 'internet' : 'inscription'
}

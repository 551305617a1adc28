import { type ReactNode, useEffect, useState } from 'react'
import { app } from '../../text/app.ts'
import { Bouton } from '../bouton.tsx'

/** What takes longer may never come: a line that hangs is no error, neither of a script nor of a worker. */
const LONG_MS = 20_000

interface AttenteProps {
  /** What is on its way, for screen readers. */
  readonly nom?: string
  /** What is shown instead of the usual bar. */
  readonly children?: ReactNode
}

/**
 * Shown while a part of the page, or what it shows, comes. Where that takes long it says so, with a way to ask for all of
 * it anew; what comes late is shown all the same.
 */
export function Attente({ nom = app.chargement, children }: AttenteProps) {
  const [tarde, setTarde] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTarde(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {children ?? <div className="attente" role="status" aria-label={nom} />}
      {tarde && (
        <div className="avis pile" role="alert">
          <p>{app.tarde}</p>
          <Bouton onClick={() => location.reload()}>{app.reessayer}</Bouton>
        </div>
      )}
    </>
  )
}

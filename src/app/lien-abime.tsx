import { useState } from 'react'
import { app } from '../text/app.ts'

/** Says which parts of a link could not be read; the page shows its defaults for them. */
export function LienAbime({ cles }: { readonly cles: readonly string[] }) {
  const [open, setOpen] = useState(cles.length > 0)
  if (!open) return null
  return (
    <div className="avis bandeau" role="alert">
      <p>{app.lienAbime(cles)}</p>
      <button
        type="button"
        className="bouton bouton--discret"
        aria-label={app.fermerAvis}
        onClick={() => setOpen(false)}
      >
        ✕
      </button>
    </div>
  )
}

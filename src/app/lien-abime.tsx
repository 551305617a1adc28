import { useState } from 'react'
import { app } from '../text/app.ts'
import { pannes } from '../text/pannes/pannes.ts'
import { Bouton } from '../ui/bouton.tsx'

/** Says which parts of a link could not be read; the page shows its defaults for them. */
export function LienAbime({ cles }: { readonly cles: readonly string[] }) {
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <div className="avis bords" role="alert">
      <p>{pannes.lienAbime(cles)}</p>
      <Bouton genre="discret" aria-label={app.fermerAvis} onClick={() => setOpen(false)}>
        ✕
      </Bouton>
    </div>
  )
}

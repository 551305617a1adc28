import { lazy, useEffect, useRef } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import type { Page } from '../../state/url/share-state.ts'
import { app } from '../../text/app.ts'
import { langues } from '../../text/langues.ts'
import { titreAccessibilite } from '../../text/pages/accessibilite.ts'
import { aide } from '../../text/pages/aide.ts'
import { contact } from '../../text/pages/contact.ts'
import { horsLigne } from '../../text/pages/hors-ligne.ts'
import { retour } from '../../text/pages/retour.ts'
import { sources } from '../../text/pages/sources.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Aide } from './aide.tsx'
import { Contact } from './contact.tsx'
import { HorsLigne } from './hors-ligne.tsx'
import { Langues } from './langues.tsx'
import { Sources } from './sources.tsx'
import './pages.css'

/** A hundred criteria, which nobody reads on the way to a place. */
const Accessibilite = lazy(async () => ({ default: (await import('./accessibilite.tsx')).Accessibilite }))

const ViePrivee = lazy(async () => ({ default: (await import('./vie-privee.tsx')).ViePrivee }))

const PAGES = {
  langues: { titre: langues.titre, Corps: Langues },
  aide: { titre: aide.titre, Corps: Aide },
  'hors-ligne': { titre: horsLigne.titre, Corps: HorsLigne },
  sources: { titre: sources.titre, Corps: Sources },
  contact: { titre: contact.titre, Corps: Contact },
  'vie-privee': { titre: app.pages['vie-privee'], Corps: ViePrivee },
  accessibilite: { titre: titreAccessibilite, Corps: Accessibilite },
} as const

/** A page that belongs to no view, before the view that waits behind it. */
export function PagePanel({ manifest, page }: { readonly manifest: Manifest; readonly page: Page }) {
  const setShare = useSetShare()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its title on
  useEffect(() => heading.current?.focus(), [page])
  const { titre, Corps } = PAGES[page]
  return (
    <article className="pages pile" aria-labelledby="page-titre">
      <p className="sans-impression">
        <Bouton onClick={() => setShare({ page: null })}>
          <span className="fleche">←</span> {retour}
        </Bouton>
      </p>
      <h2 id="page-titre" ref={heading} tabIndex={-1}>
        {titre}
      </h2>
      <Corps manifest={manifest} />
    </article>
  )
}

import { type ComponentType, lazy, useEffect, useRef } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import type { Page } from '../../state/url/share-state.ts'
import { app } from '../../text/app.ts'
import type { Francais } from '../../text/langue/modules.ts'
import { estTraduit, langueLue } from '../../text/langue/textes.ts'
import { langues } from '../../text/langues.ts'
import { titreAccessibilite } from '../../text/pages/accessibilite.ts'
import { aide } from '../../text/pages/aide.ts'
import { contact } from '../../text/pages/contact.ts'
import { horsLigne } from '../../text/pages/hors-ligne.ts'
import { retour } from '../../text/pages/retour.ts'
import { sources } from '../../text/pages/sources.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { EnFrancais } from '../../ui/langue/en-francais.tsx'
import { Aide } from './aide.tsx'
import { Contact } from './contact.tsx'
import { HorsLigne } from './hors-ligne.tsx'
import { Langues } from './langues.tsx'
import { Sources } from './sources.tsx'
import './pages.css'

/** A hundred criteria, which nobody reads on the way to a place. */
const Accessibilite = lazy(async () => ({ default: (await import('./accessibilite.tsx')).Accessibilite }))

const ViePrivee = lazy(async () => ({ default: (await import('./vie-privee.tsx')).ViePrivee }))

/** `nom`: the module that says whether a page is in the reader's language; without one it is French. */
const PAGES: Readonly<
  Record<
    Page,
    {
      readonly titre: string
      readonly Corps: ComponentType<{ readonly manifest: Manifest }>
      readonly nom?: keyof Francais
    }
  >
> = {
  langues: { titre: langues.titre, Corps: Langues, nom: 'langues' },
  aide: { titre: aide.titre, Corps: Aide, nom: 'pages/aide' },
  'hors-ligne': { titre: horsLigne.titre, Corps: HorsLigne, nom: 'pages/hors-ligne' },
  sources: { titre: sources.titre, Corps: Sources, nom: 'pages/sources' },
  contact: { titre: contact.titre, Corps: Contact, nom: 'pages/contact' },
  'vie-privee': { titre: app.pages['vie-privee'], Corps: ViePrivee },
  accessibilite: { titre: titreAccessibilite, Corps: Accessibilite, nom: 'pages/accessibilite' },
}

/** A page that belongs to no view, before the view that waits behind it. */
export function PagePanel({ manifest, page }: { readonly manifest: Manifest; readonly page: Page }) {
  const setShare = useSetShare()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its title on
  useEffect(() => heading.current?.focus(), [page])
  const { titre, Corps, nom } = PAGES[page]
  const isRead = langueLue() === 'fr' || (nom !== undefined && estTraduit(nom))
  return (
    <article className="pages pile" aria-labelledby="page-titre">
      <p className="sans-impression">
        <Bouton onClick={() => setShare({ page: null })}>
          <span className="fleche">←</span> {retour}
        </Bouton>
      </p>
      <h2
        id="page-titre"
        ref={heading}
        tabIndex={-1}
        {...(isRead || page === 'vie-privee' ? {} : { lang: 'fr', dir: 'ltr' })}
      >
        {titre}
      </h2>
      {isRead ? (
        <Corps manifest={manifest} />
      ) : (
        <EnFrancais>
          <Corps manifest={manifest} />
        </EnFrancais>
      )}
    </article>
  )
}

import { lazy, useEffect, useRef } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import type { Page } from '../../state/url/share-state.ts'
import { app } from '../../text/app.ts'
import { estTraduit, langueLue } from '../../text/langue/textes.ts'
import { langues } from '../../text/langues.ts'
import { titreAccessibilite } from '../../text/pages/accessibilite.ts'
import { aide } from '../../text/pages/aide.ts'
import { contact } from '../../text/pages/contact.ts'
import { horsLigne } from '../../text/pages/hors-ligne.ts'
import { retour } from '../../text/pages/retour.ts'
import { sources } from '../../text/pages/sources.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { direLangue } from '../../ui/langue/dire-langue.tsx'
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
  langues: { titre: langues.titre, Corps: direLangue(Langues, 'langues') },
  aide: { titre: aide.titre, Corps: direLangue(Aide, 'pages/aide') },
  'hors-ligne': { titre: horsLigne.titre, Corps: direLangue(HorsLigne, 'pages/hors-ligne') },
  sources: { titre: sources.titre, Corps: direLangue(Sources, 'pages/sources') },
  contact: { titre: contact.titre, Corps: direLangue(Contact, 'pages/contact') },
  'vie-privee': { titre: app.pages['vie-privee'], Corps: direLangue(ViePrivee, null) },
  accessibilite: {
    titre: titreAccessibilite,
    Corps: direLangue(Accessibilite, 'accessibilite/declaration'),
  },
} as const

/** The module of each title; null: that of the frame. */
const TITRES = {
  langues: 'langues',
  aide: 'pages/aide',
  'hors-ligne': 'pages/hors-ligne',
  sources: 'pages/sources',
  contact: 'pages/contact',
  'vie-privee': null,
  accessibilite: 'pages/accessibilite',
} as const

/** A page that belongs to no view, before the view that waits behind it. */
export function PagePanel({ manifest, page }: { readonly manifest: Manifest; readonly page: Page }) {
  const setShare = useSetShare()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its title on
  useEffect(() => heading.current?.focus(), [page])
  const { titre, Corps } = PAGES[page]
  const isRead = langueLue() === 'fr' || TITRES[page] === null || estTraduit(TITRES[page])
  return (
    <article className="pages pile" aria-labelledby="page-titre">
      <p className="sans-impression">
        <Bouton onClick={() => setShare({ page: null })}>
          <span className="fleche">←</span> {retour}
        </Bouton>
      </p>
      <h2 id="page-titre" ref={heading} tabIndex={-1} {...(isRead ? {} : { lang: 'fr', dir: 'ltr' })}>
        {titre}
      </h2>
      <Corps manifest={manifest} />
    </article>
  )
}

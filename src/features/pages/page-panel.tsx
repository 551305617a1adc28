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
import { retour, surCettePage } from '../../text/pages/retour.ts'
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

/**
 * `module`: the sentences of the page, null where they are French only; `deTitre`: those of its title, if others;
 * `contenu`: what one finds in it, for who gets it in French.
 */
const page = (
  titre: string,
  Corps: ComponentType<{ manifest: Manifest }>,
  module: keyof Francais | null,
  { contenu, deTitre = module }: { readonly contenu?: string; readonly deTitre?: keyof Francais | null } = {},
) => ({ titre, Corps: direLangue(Corps, module, contenu), deTitre })

const PAGES: Readonly<Record<Page, ReturnType<typeof page>>> = {
  langues: page(langues.titre, Langues, 'langues'),
  aide: page(aide.titre, Aide, 'pages/aide'),
  'hors-ligne': page(horsLigne.titre, HorsLigne, 'pages/hors-ligne', { contenu: surCettePage['hors-ligne'] }),
  sources: page(sources.titre, Sources, 'pages/sources', { contenu: surCettePage.sources }),
  contact: page(contact.titre, Contact, 'pages/contact'),
  'vie-privee': page(app.pages['vie-privee'], ViePrivee, 'pages/vie-privee', {
    contenu: surCettePage['vie-privee'],
  }),
  accessibilite: page(titreAccessibilite, Accessibilite, 'accessibilite/declaration', {
    contenu: surCettePage.accessibilite,
    deTitre: 'pages/accessibilite',
  }),
}

/** A page that belongs to no view, before the view that waits behind it. */
export function PagePanel({ manifest, page }: { readonly manifest: Manifest; readonly page: Page }) {
  const setShare = useSetShare()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its title on
  useEffect(() => heading.current?.focus(), [page])
  const { titre, Corps, deTitre } = PAGES[page]
  const isRead = langueLue() === 'fr' || deTitre === null || estTraduit(deTitre)
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

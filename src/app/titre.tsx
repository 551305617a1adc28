import { useEffect } from 'react'
import { useTerritoireEnBref } from '../data/queries.ts'
import { useTerritoireCourant } from '../data/question.ts'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import { app } from '../text/app.ts'
import { nommer } from '../ui/langue/nommer.ts'
import { voletOf } from './volets.tsx'

interface TitreProps {
  readonly manifest: ManifestBref
  /** A place's sheet stands before the view. */
  readonly fiche: boolean
  /** Nobody said yet where they live. */
  readonly isFirst: boolean
}

/**
 * What is on show, as the page's first heading and in the title of its tab: a screen reader says it first, a history
 * tells its entries apart by it. What the view itself shows (`UiState.sujet`: a place, a question) comes before.
 */
export function Titre({ manifest, fiche, isFirst }: TitreProps) {
  const titre = useShare(({ page, onglet, volet }) => {
    if (page !== null) return app.pages[page]
    if (fiche) return app.titres.fiche
    if (isFirst) return app.titres.accueil
    return app.titres.vue(app.onglets[onglet], app.volets.noms[voletOf(onglet, volet)][onglet])
  })
  const isAlone = useShare((s) => s.page !== null || s.volet === 'guide') || fiche || isFirst
  const courant = useTerritoireCourant(manifest)
  const territoire = nommer(courant, useTerritoireEnBref(manifest, courant).data?.nom ?? '')
  const isPage = useShare((s) => s.page !== null)
  // That of the view that waits behind a page is not on show.
  const sujet = useUi((s) => (isPage ? null : s.sujet))
  const nom = useUi((s) => s.site?.nom)
  useEffect(() => {
    document.title = app.titres.onglet([sujet, titre, isAlone ? null : territoire], nom)
  }, [sujet, titre, isAlone, territoire, nom])
  return <h1 className="invisible">{titre}</h1>
}

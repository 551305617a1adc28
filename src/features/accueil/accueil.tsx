import { useEffect } from 'react'
import { useLacher } from '../../data/premiere/use-premiere.ts'
import { useTerritoireEnBref } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useLinkTo, useSetShare } from '../../state/url/share-context.tsx'
import { accueil as text } from '../../text/depart/accueil.ts'
import { citer } from '../../text/langue/citer.ts'
import { sayDans } from '../../text/territoire.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Link } from '../../ui/link.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { ChoixDepart } from '../depart/choix-depart.tsx'

/** A first visit: where one lives, or the guide; the list of a whole territory is for who asks for it. */
export function Accueil({ manifest }: { readonly manifest: ManifestBref }) {
  const territoire = useTerritoireCourant(manifest)
  const nom = useTerritoireEnBref(manifest, territoire).data?.nom ?? ''
  const setUi = useSetUi()
  const setShare = useSetShare()
  const linkTo = useLinkTo()
  const guide = { volet: 'guide' } as const
  useLacher(useAfterPaint(true))
  useEffect(() => {
    const type = async () => {
      if (location.hash.includes('recherche=')) (await import('./recherche-fragment.ts')).typeFragment(window)
    }
    void type()
    window.addEventListener('hashchange', type)
    return () => window.removeEventListener('hashchange', type)
  }, [])
  return (
    <div className="pile">
      <h2>{text.titre}</h2>
      <ChoixDepart manifest={manifest} etiquette={text.etiquette} large />
      <Link className="bouton bouton--plein" href={linkTo(guide)} onOpen={() => setShare(guide)}>
        {text.guide}
      </Link>
      <p className="note">{text.guideAide}</p>
      <Bouton genre="discret" onClick={() => setUi({ accueilVu: true })}>
        <Phrase>{text.tous(nom === '' ? '' : sayDans(territoire, citer(nom)))}</Phrase>
      </Bouton>
    </div>
  )
}

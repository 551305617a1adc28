import { useEffect, useRef } from 'react'
import { useLieux } from '../data/queries.ts'
import { useTerritoireCourant } from '../data/question.ts'
import type { Manifest } from '../dataset/manifest.ts'
import { useMapEvents, useSetUi, useUi } from '../state/ui/ui-context.tsx'
import { useLinkTo, useSetShare } from '../state/url/share-context.tsx'
import { carte as text } from '../text/carte.ts'
import { citer } from '../text/langue/citer.ts'
import { Bouton } from '../ui/bouton.tsx'
import { Francais, Phrase } from '../ui/langue/francais.tsx'
import { Link } from '../ui/link.tsx'

/** Over the map: what the next touch means, else the place that was touched and what one can do with it. */
export function MapTouch({ manifest }: { readonly manifest: Manifest }) {
  const isPicking = useUi((s) => s.departSurCarte)
  const touched = useUi((s) => s.lieuTouche)
  const setUi = useSetUi()
  const annuler = useRef<HTMLButtonElement>(null)
  // On a phone the map hides what had the focus, which the browser sees once that is drawn.
  useEffect(() => {
    if (!isPicking) return
    const take = () => {
      if (document.querySelector('main :focus') === null) annuler.current?.focus({ preventScroll: true })
    }
    const frame = requestAnimationFrame(() => requestAnimationFrame(take))
    return () => cancelAnimationFrame(frame)
  }, [isPicking])
  if (isPicking) {
    return (
      <div className="app-map-carton encadre" role="status">
        <p>{text.toucher}</p>
        <Bouton ref={annuler} onClick={() => setUi({ departSurCarte: false, vue: 'liste' })}>
          {text.annuler}
        </Bouton>
      </div>
    )
  }
  return touched === null ? null : <Touched manifest={manifest} id={touched} />
}

function Touched({ manifest, id }: { readonly manifest: Manifest; readonly id: string }) {
  const { data } = useLieux(manifest, useTerritoireCourant(manifest))
  const setUi = useSetUi()
  const setShare = useSetShare()
  const linkTo = useLinkTo()
  const { emit } = useMapEvents()
  const lieu = [...(data?.lieux ?? []), ...(data?.voisins ?? [])].find((one) => one.id === id)
  if (lieu === undefined) return null
  const { nom, commune, longitude: lon, latitude: lat } = lieu
  const sheet = { onglet: 'trouver', volet: 'principal', lieu: id } as const
  const close = () => setUi({ lieuTouche: null, survolLieu: null })
  return (
    <section className="app-map-carton encadre" aria-label={text.lieuTouche} role="status">
      <p>
        <b>
          <Francais>{nom}</Francais>
        </b>
        <br />
        <Phrase>{citer(commune)}</Phrase>
      </p>
      <p className="rangee">
        <Link
          className="bouton bouton--plein"
          href={linkTo(sheet)}
          onOpen={() => {
            close()
            setShare(sheet)
            setUi({ vue: 'liste' })
          }}
        >
          {text.voirFiche}
        </Link>
        <Bouton
          onClick={() => {
            close()
            emit('appui', { lon, lat })
          }}
        >
          {text.partirDIci}
        </Bouton>
        <Bouton genre="discret" onClick={close}>
          {text.fermer}
        </Bouton>
      </p>
    </section>
  )
}

import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTerritoireEnBref, useTerritoireOptions } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { citer } from '../../text/langue/citer.ts'
import { territoire as text } from '../../text/territoire.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { TerritoiresTrouves, useTerritoires } from '../../ui/search/territoires-trouves.tsx'
import './territoire-picker.css'
import { nommer } from '../../ui/langue/nommer.ts'

const RienTrouve = lazy(async () => ({
  default: (await import('../../ui/search/rien-trouve.tsx')).RienTrouve,
}))

/**
 * One box for every kind of territory: type a name, a postcode or a code; arrows and Enter choose. On small
 * screens the box waits behind a button, so that the panel starts high; the styles decide which it is.
 */
export function TerritoirePicker({ manifest }: { readonly manifest: ManifestBref }) {
  const current = useTerritoireCourant(manifest)
  const info = useTerritoireEnBref(manifest, current)
  const setShare = useSetShare()
  const cherche = useBrouillon('territoire.cherche', '')
  const [typed] = cherche
  const [ouvert, setOuvert] = useBrouillon('territoire.ouvert', false)
  /** Names of the whole data set are read for who is about to choose. */
  const [demande, setDemande] = useState(false)
  const changer = useRef<HTMLButtonElement>(null)
  const champ = useRef<HTMLInputElement>(null)
  const champId = useId()
  const options = useTerritoireOptions(manifest, typed, demande)
  const nom = info.data?.nom ?? ''
  const { items, combobox, isRien } = useTerritoires(options, cherche, ({ territoire }) => {
    setShare({ territoire, commune: null, lieu: null })
    close()
  })
  const open = () => {
    flushSync(() => setOuvert(true))
    champ.current?.focus()
  }
  /** The focus goes to the button before the box is hidden; where there is no button it stays in the box. */
  const close = () => {
    changer.current?.focus()
    setOuvert(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    combobox.inputProps.onKeyDown(event)
    if (event.key === 'Escape' && !event.defaultPrevented) close()
  }
  return (
    <div className="territoire" data-ouvert={ouvert || undefined}>
      <label className="etiquette" htmlFor={combobox.labelFor}>
        {text.etiquette}
      </label>
      <p className="territoire-nom" aria-live="polite">
        {info.isPending ? text.chargement : <Phrase>{nommer(current, citer(nom))}</Phrase>}
      </p>
      <Bouton
        ref={changer}
        genre="discret"
        className="territoire-changer sans-impression"
        aria-expanded={ouvert}
        aria-controls={champId}
        onClick={ouvert ? close : open}
      >
        {text.changer}
        <span className="invisible"> {text.changerDe}</span>
      </Bouton>
      <div id={champId} className="territoire-champ sans-impression">
        <input
          ref={champ}
          className="champ"
          placeholder={text.aide}
          {...combobox.inputProps}
          onFocus={() => setDemande(true)}
          onKeyDown={onKeyDown}
        />
        <TerritoiresTrouves etiquette={text.etiquette} combobox={combobox} items={items} />
        <p className="note" role="status">
          {isRien && (
            <Suspense>
              <RienTrouve texte={typed} />
            </Suspense>
          )}
        </p>
        {options.error && <ErreurDonnees error={options.error} onRetry={() => void options.refetch()} />}
      </div>
    </div>
  )
}

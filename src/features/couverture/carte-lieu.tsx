import { useEffect, useRef } from 'react'
import { type Marques, useSeancesDuSite } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { isArret } from '../../domain/sessions/arret.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { couverture } from '../../text/couverture.ts'
import { distance } from '../../text/format.ts'
import { placesDe, quandComplet } from '../../text/seance.ts'
import { ZonagesLieu } from './equipement/zonages-lieu.tsx'

const text = couverture.lieu
const MAX_SEANCES = 5

interface CarteLieuProps {
  readonly manifest: Manifest
  readonly lieu: Lieu
  readonly question: Question
  readonly marques: Marques
  /** Radius of its ring; null while its commune is not known. */
  readonly rayonM: number | null
}

/** The chosen place in a few lines; its full sheet is in the other tab. */
export function CarteLieu({ manifest, lieu, question, marques, rayonM }: CarteLieuProps) {
  const setShare = useSetShare()
  const { portee } = question
  const title = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLElement | null>(null)
  // Opened from the list, the card takes the focus, and gives it back when closed.
  useEffect(() => {
    list.current = document.activeElement?.closest<HTMLElement>('[role="listbox"]') ?? null
    if (list.current !== null) title.current?.focus()
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const close = () => {
    setShare({ lieu: null })
    list.current?.focus()
  }
  return (
    <section className="couv-carte pile" aria-label={lieu.nom}>
      <div className="couv-carte-tete">
        <h2 ref={title} tabIndex={-1}>
          {lieu.nom}
        </h2>
        <button type="button" className="bouton bouton--discret" onClick={close}>
          {couverture.point.fermer}
        </button>
      </div>
      <ul className="couv-details">
        <li>{[lieu.adresse, lieu.commune].filter((part) => part !== '').join(', ')}</li>
        {lieu.position === 'approximative' && <li>{text.approximative}</li>}
        {isArret(lieu.id) && <li>{text.arret}</li>}
        <li>{(marques.datees ? text.etatDates : text.etat)[marques.etatDe(lieu)]}</li>
        <ZonagesLieu manifest={manifest} lieu={lieu} />
        {rayonM !== null && rayonM > 0 && (
          <li>
            {portee.type === 'mode'
              ? text.anneau(portee.mode, portee.minutes, distance(rayonM))
              : text.anneauDistance(distance(rayonM))}
          </li>
        )}
      </ul>
      {marques.datees && <Seances manifest={manifest} id={lieu.id} />}
      {!isArret(lieu.id) && (
        <button type="button" className="bouton" onClick={() => setShare({ onglet: 'trouver' })}>
          {text.fiche}
        </button>
      )}
    </section>
  )
}

/** The first sessions of the window there, with their seats. */
function Seances({ manifest, id }: { readonly manifest: Manifest; readonly id: string }) {
  const seances = useSeancesDuSite(manifest, id) ?? []
  if (seances.length === 0) return null
  const left = seances.length - MAX_SEANCES
  return (
    <>
      <h3>{text.seances}</h3>
      <ul>
        {seances.slice(0, MAX_SEANCES).map((seance) => (
          <li key={seance.uid}>{`${quandComplet(seance)} : ${placesDe(seance)}`}</li>
        ))}
      </ul>
      {left > 0 && <p className="note">{text.autresSeances(left)}</p>}
    </>
  )
}

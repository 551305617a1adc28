import { useEffect, useMemo, useRef } from 'react'
import { useContoursCommunes, useGeoJson } from '../../../data/map/contours.ts'
import { useHabitantsAutour } from '../../../data/queries.ts'
import { type Marques, useSeancesDuSite } from '../../../data/sites-fenetre.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import { departementOf } from '../../../domain/geo/codes.ts'
import type { StatutFrr } from '../../../domain/geo/frr.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { isArret } from '../../../domain/sessions/held-sessions.ts'
import { useSetUi } from '../../../state/ui/ui-context.tsx'
import { useSetShare } from '../../../state/url/share-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import { equipement } from '../../../text/couverture/equipement.ts'
import { calcul } from '../../../text/fr/couverture/calcul.ts'
import { deuxPoints, distance } from '../../../text/fr/format.ts'
import { quandComplet } from '../../../text/fr/quand.ts'
import { placesDe } from '../../../text/fr/seance.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { Zonages } from './card-point.tsx'

const text = couverture.lieu
const MAX_SEANCES = 5

interface CardLieuProps {
  readonly manifest: Manifest
  readonly lieu: Lieu
  readonly question: Question
  readonly marques: Marques
  /** Radius of its ring; null while its commune is not known, and by road. */
  readonly rayonM: number | null
  readonly parRoute: boolean
}

/** The chosen place in a few lines; its full sheet is in the other tab. */
export function CardLieu({ manifest, lieu, question, marques, rayonM, parRoute }: CardLieuProps) {
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
    <section className="couv-carte encadre encadre--fort pile ecart-2" aria-label={lieu.nom}>
      <div className="couv-carte-tete bords">
        <h2 ref={title} tabIndex={-1}>
          {lieu.nom}
        </h2>
        <Bouton genre="discret" onClick={close}>
          {couverture.point.fermer}
        </Bouton>
      </div>
      <ul className="pile ecart-1">
        <li>{[lieu.adresse, lieu.commune].filter((part) => part !== '').join(', ')}</li>
        {lieu.position === 'approximative' && <li>{text.approximative}</li>}
        {isArret(lieu.id) && <li>{text.arret}</li>}
        <li>{(marques.datees ? text.etatDates : text.etat)[marques.etatDe(lieu)]}</li>
        <ZonagesLieu manifest={manifest} lieu={lieu} />
        {parRoute && <ParRoute question={question} lieu={lieu} />}
        {rayonM !== null && rayonM > 0 && (
          <li>
            {portee.type === 'mode'
              ? text.anneau(portee.mode, portee.minutes, distance(rayonM))
              : text.anneauDistance(distance(rayonM))}
          </li>
        )}
      </ul>
      {marques.datees && <Seances manifest={manifest} id={lieu.id} />}
      {!isArret(lieu.id) && <Bouton onClick={() => setShare({ onglet: 'trouver' })}>{text.fiche}</Bouton>}
    </section>
  )
}

/** By road a place has no ring: who reaches it, in number, and by their cells on the map. */
function ParRoute({ question, lieu }: { readonly question: Question; readonly lieu: Lieu }) {
  const { portee } = question
  const { data, error } = useHabitantsAutour({ question, lon: lieu.longitude, lat: lieu.latitude })
  const setUi = useSetUi()
  const version = data?.version ?? null
  useEffect(() => {
    setUi({ autour: version })
    return () => setUi({ autour: null })
  }, [setUi, version])
  if (portee.type !== 'mode') return null
  if (error !== null) return <li>{text.parRouteEchec}</li>
  return (
    <li role="status">
      {data === undefined ? calcul.chargent : text.parRoute(portee.mode, portee.minutes, data.habitants)}
    </li>
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
      <ul className="puces">
        {seances.slice(0, MAX_SEANCES).map((seance) => (
          <li key={seance.uid}>{deuxPoints(quandComplet(seance), placesDe(seance))}</li>
        ))}
      </ul>
      {left > 0 && <p className="note">{text.autresSeances(left)}</p>}
    </>
  )
}

/** In which zones a place stands. Where its position is approximate, the neighbourhood cannot be told. */
export function ZonagesLieu({ manifest, lieu }: { readonly manifest: Manifest; readonly lieu: Lieu }) {
  const departements = useMemo(
    () => (lieu.codeInsee === '' ? [] : [departementOf(lieu.codeInsee)]),
    [lieu.codeInsee],
  )
  const outlines = useContoursCommunes(manifest, departements)
  const perimeters = useGeoJson(manifest.qpv)
  const at = useMemo(() => ({ lon: lieu.longitude, lat: lieu.latitude }), [lieu.longitude, lieu.latitude])
  const commune = outlines.collections
    .flatMap((c) => c.features)
    .find((f) => f.properties?.code === lieu.codeInsee)
  if (perimeters.isPending) return null
  const frr = (commune?.properties?.frr ?? 'inconnu') as StatutFrr
  return (
    <>
      <Zonages manifest={manifest} at={at} frr={frr} />
      {lieu.position === 'approximative' && <li>{equipement.approximatif}</li>}
    </>
  )
}

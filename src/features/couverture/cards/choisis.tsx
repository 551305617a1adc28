import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Marques } from '../../../data/sites-fenetre.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import { findLieu } from '../../../domain/places/find-lieu.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { isArret } from '../../../domain/sessions/held-sessions.ts'
import { useUi } from '../../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import { useAnneau } from '../map/couches.tsx'
import type { Point } from './check-point.ts'

// What is asked of one point or one place comes with the first that is chosen.
const CardPoint = lazy(async () => ({ default: (await import('./card-point.tsx')).CardPoint }))
const importCardLieu = () => import('./card-lieu.tsx')
const CardLieu = lazy(async () => ({ default: (await importCardLieu()).CardLieu }))

interface ChoisisProps {
  readonly manifest: Manifest
  readonly question: Question
  readonly parRoute: boolean
  readonly point: Point | null
  readonly onForget: () => void
  readonly communes: readonly CommunePoint[]
  /** Those of the territory and around it, and stops; all there once they are read. */
  readonly lieux: readonly Lieu[]
  readonly lus: boolean
  readonly marques: Marques
}

/** What is chosen, each on a card: a point of the map or a commune, a place. */
export function Choisis(props: ChoisisProps) {
  const { manifest, question, parRoute, point, onForget, communes, lieux, marques } = props
  const chosenId = useShare((s) => s.lieu)
  const hoveredId = useUi((s) => s.survolLieu)
  const chosen = findLieu(lieux, chosenId)
  useEffect(() => {
    // Asked for with the places, so that the card of a link is there when they are.
    if (chosenId !== null) void importCardLieu()
  }, [chosenId])
  const rayonM = useAnneau(manifest, findLieu(lieux, hoveredId) ?? chosen ?? null, question, parRoute)
  useForgetArret(chosenId)
  const commune = useShare((s) => s.commune)
  const card = { manifest, question, parRoute }
  const at = point ?? communes.find((c) => c.code === commune && Number.isFinite(c.depart.lon))
  return (
    <>
      <Suspense>{at !== undefined && <CardPoint {...card} at={at} onClose={onForget} />}</Suspense>
      <Suspense>
        {chosen !== undefined && (
          <CardLieu {...card} key={chosen.id} lieu={chosen} marques={marques} rayonM={rayonM} />
        )}
      </Suspense>
      {chosenId !== null && !isArret(chosenId) && chosen === undefined && props.lus && (
        <p className="avis">{couverture.lieu.inconnu}</p>
      )}
    </>
  )
}

/** A stop has no sheet: the other tabs do not know it, so its choice ends with this one. */
function useForgetArret(chosenId: string | null): void {
  const setShare = useSetShare()
  const chosen = useRef(chosenId)
  chosen.current = chosenId
  useEffect(
    () => () => {
      if (chosen.current !== null && isArret(chosen.current)) setShare({ lieu: null }, 'replace')
    },
    [setShare],
  )
}

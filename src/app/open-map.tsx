import { lazy, Suspense, useCallback, useState } from 'react'
import { useAsk } from '../data/ask.ts'
import { useRelireContours } from '../data/map/contours.ts'
import type { Manifest } from '../dataset/manifest.ts'
import { isOutsideOpen } from '../domain/common/outside.ts'
import { safeWebLink } from '../domain/places/safe-link.ts'
import type { Indisponible } from '../map/live/live-map.ts'
import type { MapEvents } from '../state/ui/map-events.ts'
import { useMapEvents, useSetUi, useUi } from '../state/ui/ui-context.tsx'
import type { CellsOnMap } from '../state/ui/ui-store.ts'
import { useSetShare, useShare } from '../state/url/share-context.tsx'
import { app } from '../text/app.ts'
import { carte } from '../text/carte.ts'
import { Bouton } from '../ui/bouton.tsx'
import { isLarge, useMediaQuery } from '../ui/use-media-query.ts'
import { useMapInputs } from './use-map-inputs.ts'

const StreetMap = lazy(async () => ({ default: (await import('./street-map.tsx')).StreetMap }))

const WAITING = <p className="app-chargement">{app.chargementCarte}</p>

interface OpenMapProps {
  readonly manifest: Manifest
  readonly cible: MapEvents['cible'] | null
}

/** The map with what it draws and where its events go. */
export function OpenMap({ manifest, cible }: OpenMapProps) {
  const depart = useUi((s) => s.depart)
  const setUi = useSetUi()
  const setShare = useSetShare()
  const isCouverture = useShare((s) => s.onglet === 'couverture')
  const isListe = useShare((s) => s.onglet === 'trouver' && s.volet === 'principal')
  const [unavailable, setUnavailable] = useState<Indisponible | null>(null)
  const [hasFault, setFault] = useState(false)
  /** How often the map was opened anew: what failed in it, its worker too, starts again with it. */
  const [essai, setEssai] = useState(0)
  const relire = useRelireContours()
  const { emit } = useMapEvents()
  const setCells = useCallback((cells: CellsOnMap | null) => setUi({ cells }), [setUi])
  const { peindre } = useAsk()
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const message = useUi((s) => s.simulation?.message ?? null)
  const map = useMapInputs(manifest)
  const again = () => {
    setUnavailable(null)
    setFault(false)
    setEssai(essai + 1)
  }
  if (unavailable === 'webgl2') return <p className="app-chargement">{carte.indisponible}</p>
  if (unavailable !== null)
    return (
      <div className="app-chargement">
        <p>{carte.arretee}</p>
        <Bouton onClick={again}>{app.reessayer}</Bouton>
      </div>
    )
  if (map === null) return WAITING
  const manques = [
    ...(hasFault ? [carte.incomplete] : []),
    ...(map.manque.contours ? [carte.contoursManquent] : []),
    ...(map.manque.qpv ? [carte.qpvManquent] : []),
  ]
  return (
    <Suspense fallback={WAITING}>
      <StreetMap
        key={essai}
        manifest={manifest}
        inputs={map.inputs}
        vue={map.vue}
        cible={cible}
        sources={manifest.sources.map((s) => ({
          nom: s.mention,
          url: isOutsideOpen() ? (safeWebLink(s.url)?.href ?? null) : null,
        }))}
        hashActif={depart === null || depart.point.type !== 'point'}
        onLieu={(lieu) => {
          // Its sheet beside the map where there is room; else its name first, and what one can do with it.
          if (isCouverture || (isListe && isLarge())) {
            setShare({ lieu })
            setUi({ vue: 'liste' })
          } else setUi({ lieuTouche: lieu, survolLieu: lieu })
        }}
        onCommune={(commune) => isCouverture && setShare({ commune })}
        onAppui={(lon, lat) => !isCouverture && emit('appui', { lon, lat })}
        onPoint={(lon, lat) => {
          setUi({ lieuTouche: null })
          emit('point', { lon, lat })
        }}
        onHover={({ lieu, commune }) => setUi({ survolLieu: lieu, survolCommune: commune })}
        onBounds={(emprise) => setUi({ emprise })}
        onPointer={(at) => emit('pointeur', at)}
        onGlisser={(id, lon, lat, done) => emit('glisse', { id, lon, lat, done })}
        onCells={setCells}
        paint={peindre}
        reducedMotion={reducedMotion}
        onFault={() => setFault(true)}
        onUnavailable={(reason) => {
          // Without a map there is no extent: the lists show the whole territory again.
          setUi({ emprise: null })
          setUnavailable(reason)
        }}
      />
      <HorsDonnees
        manifest={manifest}
        manques={manques}
        onRetry={() => {
          relire()
          if (hasFault) again()
        }}
      />
      {message !== null && (
        <p className="app-map-message" aria-hidden="true">
          {message}
        </p>
      )}
    </Suspense>
  )
}

interface HorsProps {
  readonly manifest: Manifest
  /** What the map does not show for a fault, a sentence each. */
  readonly manques: readonly string[]
  readonly onRetry: () => void
}

/** Said when nothing of what the map shows is in the data, or some of it could not be read or drawn. */
function HorsDonnees({ manifest, manques, onRetry }: HorsProps) {
  const emprise = useUi((s) => s.emprise)
  const inside =
    emprise === null ||
    manifest.departements.some(
      ({ bbox }) =>
        bbox !== null &&
        bbox[0] <= emprise[2] &&
        bbox[2] >= emprise[0] &&
        bbox[1] <= emprise[3] &&
        bbox[3] >= emprise[1],
    )
  return (
    <div className="app-map-hors" role="status">
      {manques.length > 0 && (
        <div className="pile ecart-1">
          {manques.map((manque) => (
            <p key={manque}>{manque}</p>
          ))}
          <Bouton onClick={onRetry}>{app.reessayer}</Bouton>
        </div>
      )}
      {!inside && (
        <p>
          <strong>{carte.horsDonnees}</strong> {carte.ajouterDonnees}
        </p>
      )}
    </div>
  )
}

import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import { useMaintenant } from '../data/maintenant.ts'
import { useContoursCommunes, useGeoJson } from '../data/map/contours.ts'
import { useLieux, useTerritoire } from '../data/queries.ts'
import { useTerritoireCourant } from '../data/question.ts'
import { type Marques, useMarques } from '../data/sites-fenetre.ts'
import { useOuvertures } from '../data/trouver.ts'
import type { Manifest } from '../dataset/manifest.ts'
import { growBbox } from '../domain/geo/bbox.ts'
import { formatTerritoire } from '../domain/geo/territoire.ts'
import { drawCommunes, drawLieux } from '../map/style/draw-inputs.ts'
import type { LieuProps, MapInputs } from '../map/style/inputs.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import type { Ouvertures } from '../worker/protocol/trouver.ts'

/** What `StreetMap` adds, in the map's own chunk. */
export type LandInputs = Omit<
  MapInputs,
  'rues' | 'contraste' | 'communesPoints' | 'qpvPoints' | 'reperes' | 'chemin'
>

const SANS_MARQUEUR: NonNullable<MapInputs['marqueurs']> = []
const SANS_ARRET: Marques['arrets'] = []
const EMPTY: FeatureCollection<never, never> = { type: 'FeatureCollection', features: [] }

/** What the map draws, out of the link, the data and what is pointed at; null until the territory is known. */
export function useMapInputs(manifest: Manifest) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const contours = useGeoJson(manifest.contours)
  const qpv = useGeoJson(manifest.qpv)
  const outlines = useContoursCommunes(manifest, info.data?.departements ?? [])
  const onglet = useShare((s) => s.onglet)
  const offre = useShare((s) => s.offre)
  const couches = useShare((s) => s.couches)
  const lieuChoisi = useShare((s) => s.lieu)
  const communeChoisie = useShare((s) => s.commune)
  const shownVersion = useUi((s) => s.versionCouverture)
  // Cells of another territory stay unpainted once the figure's own tab is left.
  const isShown = onglet === 'couverture' || shownVersion?.territoire === formatTerritoire(territoire)
  const version = isShown ? shownVersion : null
  const filtres = useUi((s) => s.lieuxFiltres)
  const survolLieu = useUi((s) => s.survolLieu)
  const survolCommune = useUi((s) => s.survolCommune)
  const anneau = useUi((s) => s.anneau)
  const autour = useUi((s) => s.autour)
  const places = useUi((s) => s.places)
  const arrets = useUi((s) => s.tournee?.arrets ?? null)
  const tournee = useMemo(() => drawTournee(arrets), [arrets])
  const fondIgn = useUi((s) => s.fondIgn)
  const simulation = useUi((s) => s.simulation)
  const departSurCarte = useUi((s) => s.departSurCarte && onglet !== 'couverture')
  const dark = useMediaQuery('(prefers-color-scheme: dark)')

  const communes = useMemo(
    () => drawCommunes(outlines.collections, info.data?.communes ?? []),
    [outlines, info.data],
  )
  const trouver = onglet === 'trouver'
  const ouvertures = useOuvertures(manifest, territoire, useMaintenant(), trouver)
  const ouvertDe = useMemo(() => stateById(ouvertures.data), [ouvertures.data])
  const marques = useMarques(manifest, offre)
  const arretsVus = onglet === 'couverture' ? marques.arrets : SANS_ARRET
  const points = useMemo(() => {
    const all = [...(lieux.data?.lieux ?? []), ...(lieux.data?.voisins ?? []), ...arretsVus]
    return drawLieux(all, { etatDe: marques.etatDe, ouvertDe, filtres })
  }, [lieux.data, arretsVus, marques.etatDe, filtres, ouvertDe])
  // Not before the territory is known: a first guess would move the map off the place a link points at.
  const bbox = info.data === undefined ? null : (info.data.bbox ?? manifest.bbox)
  const isSmall = territoire.type === 'commune' || territoire.type === 'qpv'
  // Alone on the screen a commune says nothing of where it is: its neighbours are named around it.
  const vue = useMemo(
    () => (bbox === null ? null : { bounds: isSmall ? growBbox(bbox, 0.5) : bbox }),
    [bbox, isSmall],
  )
  if (vue === null) return null

  const theme = dark ? 'sombre' : 'clair'
  const portee = onglet === 'couverture' && couches.includes('portee')
  const mode =
    version === null
      ? 'aucun'
      : simulation !== null
        ? simulation.carreaux
        : portee
          ? 'portee'
          : couches.includes('population')
            ? 'population'
            : 'aucun'
  const inputs: LandInputs = {
    theme,
    contours: contours.data ?? EMPTY,
    communes,
    qpv: (qpv.data as MapInputs['qpv'] | undefined) ?? EMPTY,
    lieux: points,
    lieuChoisi: survolLieu ?? lieuChoisi,
    communeChoisie: survolCommune ?? communeChoisie,
    tournee,
    anneau: onglet === 'couverture' ? anneau : null,
    carreaux:
      mode === 'portee' && autour !== null
        ? { version: autour, mode: 'autour' }
        : mode === 'portee' && places !== null
          ? { version: places, mode: 'places' }
          : { version, mode },
    couches: {
      lieux: couches.includes('lieux'),
      qpv: couches.includes('qpv'),
      frr: couches.includes('frr'),
      rural: couches.includes('rural'),
      // Only where its legend is: a badge that nothing explains would be read as the place's own.
      wifi: onglet === 'couverture' && couches.includes('wifi'),
    },
    remplissage: trouver ? 'ouvert' : 'offre',
    fondIgn,
    marqueurs: simulation?.marqueurs ?? SANS_MARQUEUR,
    pointage: (simulation?.pointage ?? false) || departSurCarte,
  }
  return {
    inputs,
    vue,
    manque: {
      contours: contours.error !== null || outlines.errors.length > 0,
      qpv: qpv.error !== null,
    },
  }
}

function stateById(ouvertures: Ouvertures | undefined): ReadonlyMap<string, LieuProps['ouvert']> {
  return new Map([
    ...(ouvertures?.ouverts ?? []).map((id) => [id, 'ouvert'] as const),
    ...(ouvertures?.fermes ?? []).map((id) => [id, 'ferme'] as const),
  ])
}

function drawTournee(
  arrets: readonly (readonly [lon: number, lat: number])[] | null,
): NonNullable<MapInputs['tournee']> | null {
  if (arrets === null) return null
  const points = arrets.map(([lon, lat]) => [lon, lat])
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: points } },
      ...points.map((coordinates, i) => ({
        type: 'Feature' as const,
        properties: { rang: i + 1 },
        geometry: { type: 'Point' as const, coordinates },
      })),
    ],
  }
}

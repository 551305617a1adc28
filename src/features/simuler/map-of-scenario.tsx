import { useEffect, useMemo, useRef, useState } from 'react'
import { useGain } from '../../data/scenario.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Marqueur, Modification } from '../../domain/scenario/scenario.ts'
import { viewOf } from '../../domain/scenario/view.ts'
import { Legende } from '../../map/controls/legende.tsx'
import { useMapEvent, useShowOnMap } from '../../state/ui/ui-context.tsx'
import { scenario } from '../../text/simuler/scenario.ts'
import { Pills } from '../../ui/pills.tsx'
import type { Ebauche, ScenarioReponse } from '../../worker/protocol/scenario.ts'
import type { Proposes } from './siting/use-proposition.ts'

interface CarteScenario {
  readonly reponse: ScenarioReponse | null
  readonly modifications: readonly Modification[]
  readonly vue: 'portee' | 'difference'
  readonly pointage: boolean
  readonly message: string | null
  readonly proposes: Proposes
  readonly lieux: readonly Lieu[]
  /** Id of the place that may be moved, maybe an old one of it; null when none may. */
  readonly choisi: string | null
}

/** Tells the map what the scenario shows: cells, markers. */
export function useCarteScenario({
  reponse,
  modifications,
  vue,
  pointage,
  message,
  proposes,
  lieux,
  choisi,
}: CarteScenario) {
  const marqueurs = useMemo(() => {
    const list = marqueursOf(modifications, lieux)
    const others = proposes.map(
      (c, i): Marqueur => ({
        id: `propose-${i}`,
        lon: c.lon,
        lat: c.lat,
        genre: 'propose',
        signe: String.fromCharCode(65 + (i % 26)),
        nom: c.nom,
      }),
    )
    return [...list, ...handleOf(findLieu(lieux, choisi), modifications, lieux), ...others]
  }, [modifications, lieux, proposes, choisi])
  const version = reponse === null ? null : vue === 'difference' ? reponse.versionDifference : reponse.version
  const simulation = useMemo(
    () => ({ carreaux: vue, pointage, message, marqueurs }),
    [vue, pointage, message, marqueurs],
  )
  useShowOnMap(version, simulation)
}

/** What a chosen place is moved by, until the scenario touches it. */
function handleOf(
  choisi: Lieu | undefined,
  modifications: readonly Modification[],
  lieux: readonly Lieu[],
): Marqueur[] {
  if (choisi === undefined || modifications.some((m) => viewOf(m, lieux).id === choisi.id)) return []
  return [{ id: choisi.id, lon: choisi.longitude, lat: choisi.latitude, genre: 'choisi', signe: '', nom: '' }]
}

/**
 * One marker for each place that the scenario touches, with the number of its line: where it is added or moved to;
 * for a closure or other seats, where the place is. A place that is moved and closed shows its closure. A marker bears
 * the id that its modification has, so that dragging it changes that one.
 */
export function marqueursOf(
  modifications: readonly Modification[],
  lieux: readonly Lieu[],
): readonly Marqueur[] {
  const shown = new Map<string, Marqueur>()
  let line = 0
  for (const m of modifications) {
    const { id, effet: genre, at: here, nom } = viewOf(m, lieux)
    const before = shown.get(id)
    // Sessions of a plan have a list of their own, by room.
    const signe = m.type === 'seances' ? SIGNE_SEANCES : String(++line)
    const at = 'lon' in m ? here : (before ?? here)
    if (at === null) continue
    const { lon, lat } = at
    const kept = before !== undefined && RANG.indexOf(before.genre) > RANG.indexOf(genre)
    const own = m.type === 'ajout' ? m.id : m.type === 'seances' ? id : m.lieu
    shown.set(id, kept ? { ...before, lon, lat } : { id: own, lon, lat, genre, signe, nom })
  }
  return [...shown.values()]
}

const SIGNE_SEANCES = 'S'
/** The last one of these is what a place shows. */
const RANG: readonly Marqueur['genre'][] = ['seances', 'ajoute', 'places', 'deplace', 'fermeUnTemps', 'ferme']

const text = scenario.carte

interface VueCarteProps {
  readonly vue: 'difference' | 'portee'
  readonly onVue: (vue: 'difference' | 'portee') => void
  /** Something has changed, so there is a difference to show. */
  readonly actif: boolean
  readonly gain: number | null
}

/** What the map shows, with the words of its colours. */
export function VueCarte({ vue, onVue, actif, gain }: VueCarteProps) {
  if (!actif) return gain === null ? null : <p className="scen-ici">{text.ici(gain)}</p>
  return (
    <Pills
      titre={text.titre}
      textes={{ difference: text.difference, portee: text.apres }}
      choisie={vue}
      onChange={onVue}
    >
      {vue === 'difference' && <Legende nom="difference" />}
      <p className="note">{text.glisser}</p>
    </Pills>
  )
}

export interface Point {
  readonly lon: number
  readonly lat: number
}

/**
 * While active, a click on the map is given to `onPoint`; Escape stops. The gain at the pointer comes before it: that
 * of `ajout`, or of any place that would answer the question. `ajout` is the same object while it says the same.
 */
export function usePointage(
  actif: boolean,
  question: Question,
  modifications: readonly Modification[],
  ajout: Ebauche | null,
  onPoint: (at: Point) => void,
  onStop: () => void,
): number | null {
  const handlers = useRef({ onPoint, onStop })
  useEffect(() => {
    handlers.current = { onPoint, onStop }
  })
  useEffect(() => {
    if (!actif) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') handlers.current.onStop()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actif])
  useMapEvent('point', (at) => {
    if (actif) onPoint(at)
  })
  const [pointeur, setPointeur] = useState<Point | null>(null)
  useMapEvent('pointeur', setPointeur)
  return useGain(question, modifications, ajout, actif ? pointeur : null)
}

import '../map/live/map.css'
import type { FeatureCollection } from 'geojson'
import type { Dataset } from '../dataset/dataset.ts'
import type { FichierRef } from '../dataset/manifest.ts'
import { growBbox } from '../domain/geo/bbox.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import { etatOffre } from '../domain/places/offre.ts'
import { hasWebGl2 } from '../map/live/create-map.ts'
import { moveByKey } from '../map/live/keys.ts'
import { openLiveMap } from '../map/live/live-map.ts'
import { drawCommunes, drawLieux, nameCommunes } from '../map/style/draw-inputs.ts'
import type { MapInputs } from '../map/style/inputs.ts'
import { labelPoints } from '../map/style/label-points.ts'
import { carte as text } from '../text/carte.ts'
import { describeTerritoire } from '../worker/answers/describe-territoire.ts'
import type { LieuListe } from '../worker/protocol/trouver.ts'
import { bouton, el, p } from './dom.ts'

const VIDE: FeatureCollection<never, never> = { type: 'FeatureCollection', features: [] }

interface CarteDemandee {
  readonly data: Dataset
  readonly territoire: Territoire
  readonly lignes: readonly LieuListe[]
  readonly nom: string
  readonly sombre: boolean
  readonly onLieu: (id: string) => void
}

/** The map of the places of the list, in `cadre`; where it cannot be drawn, a sentence in its place. */
export async function openCarte(cadre: HTMLElement, demande: CarteDemandee): Promise<void> {
  const { data, territoire, nom, onLieu } = demande
  if (!hasWebGl2()) return void cadre.replaceChildren(el('p', {}, text.indisponible))
  const info = await describeTerritoire(data, territoire)
  const inputs = await readInputs(demande, info)
  const isSmall = territoire.type === 'commune' || territoire.type === 'qpv'
  const bbox = info.bbox ?? data.manifest.bbox ?? METROPOLE
  const vue = { bounds: isSmall ? growBbox(bbox, 0.5) : bbox }
  const dessin = el('div', { class: 'map-dessin', 'aria-hidden': 'true' })
  const frame = el(
    'div',
    { class: 'map-vue', role: 'application', tabindex: '0', 'aria-label': nom, 'aria-describedby': 'aide' },
    dessin,
    el('span', { class: 'map-mire', 'aria-hidden': 'true' }),
  )
  const aide = el('p', { id: 'aide', class: 'invisible' }, text.aideClavier)
  cadre.replaceChildren(el('div', { class: 'map' }, frame), aide)
  const fail = () => cadre.replaceChildren(el('p', {}, text.arretee))
  const map = openLiveMap({
    ...{ container: dessin, vue, camera: null, hashActif: false },
    reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    paint: () => Promise.reject(new Error('no cells here')),
    drawStreets: () => Promise.reject(new Error('no streets here')),
    events: {
      onLieu,
      onCommune: () => undefined,
      onPoint: () => undefined,
      onHover: () => undefined,
      onBounds: () => undefined,
      onFault: () => aide.before(p(text.incomplete, 'note') ?? ''),
      onUnavailable: fail,
    },
  })
  map.show(inputs)
  frame.onkeydown = (event) => {
    if (moveByKey(map, event)) event.preventDefault()
  }
  const { zoomer, dezoomer, recentrer, haut, bas, gauche, droite } = text
  const gestes = [
    ['+', zoomer, () => map.zoomBy(1)],
    ['−', dezoomer, () => map.zoomBy(-1)],
    ['↑', haut, () => map.moveBy(0, -0.4)],
    ['↓', bas, () => map.moveBy(0, 0.4)],
    ['←', gauche, () => map.moveBy(-0.4, 0)],
    ['→', droite, () => map.moveBy(0.4, 0)],
  ] as const
  const buttons = gestes.map(([signe, said, act]) => {
    const made = bouton(signe, act)
    made.setAttribute('aria-label', said)
    made.title = said
    return made
  })
  cadre.append(
    el(
      'div',
      { class: 'rangee insere-gestes insere-ecran', dir: 'ltr' },
      ...buttons,
      bouton(recentrer, () => map.fit(vue)),
    ),
  )
}

/** Outlines that do not come leave their place empty: the places are drawn all the same. */
async function readInputs(
  { data, lignes, sombre }: CarteDemandee,
  info: Awaited<ReturnType<typeof describeTerritoire>>,
): Promise<MapInputs> {
  const { manifest } = data
  const read = (ref: FichierRef) =>
    data.json(ref, 'features').catch(() => VIDE) as Promise<FeatureCollection<never, never>>
  const own = info.departements.flatMap((code) => data.departement(code)?.communes ?? [])
  const [contours, qpv, ...outlines] = await Promise.all(
    [manifest.contours, manifest.qpv, ...(own.length > MOST_OUTLINES ? [] : own)].map(read),
  )
  const communes = drawCommunes(outlines, info.communes)
  const ouvertDe = new Map(lignes.map(({ lieu, etat }) => [lieu.id, etat.state] as const))
  return {
    theme: sombre ? 'sombre' : 'clair',
    contours: contours ?? VIDE,
    communes,
    communesPoints: nameCommunes(info.communes, communes),
    qpv: qpv ?? VIDE,
    qpvPoints: labelPoints(qpv ?? VIDE),
    reperes: VIDE,
    lieux: drawLieux(
      lignes.map(({ lieu }) => lieu),
      { etatDe: (lieu) => etatOffre(lieu, 'accompagnement'), ouvertDe, filtres: null },
    ),
    ...{ lieuChoisi: null, communeChoisie: null, anneau: null, fondIgn: false, rues: null },
    carreaux: { version: null, mode: 'aucun' },
    couches: { lieux: true, qpv: true, frr: false, rural: false, wifi: false },
    remplissage: 'ouvert',
    contraste: matchMedia('(forced-colors: active), (prefers-contrast: more)').matches,
  }
}

/** Where nothing says where to look. */
const METROPOLE = [-5.2, 41.3, 9.6, 51.1] as const
/** Outlines of more départements would be heavy: the départements' own suffice. */
const MOST_OUTLINES = 3

import { type ComponentType, lazy } from 'react'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import { useLinkTo, useSetShare, useShare } from '../state/url/share-context.tsx'
import type { Onglet, Volet } from '../state/url/share-state.ts'
import { app } from '../text/app.ts'
import type { Francais } from '../text/langue/modules.ts'
import { avecTextes, langueLue } from '../text/langue/textes.ts'
import { Link } from '../ui/link.tsx'

/** A view once its chunk is read; in another language than French, with what its reader must know of its language. */
const vue = <P extends object, const K extends string>(
  read: () => Promise<{ readonly [name in K]: ComponentType<P> }>,
  name: K,
  module: keyof Francais | null = null,
) =>
  lazy(async () => {
    if (langueLue() === 'fr') return { default: (await read())[name] }
    const [lu, { direLangue }] = await Promise.all([read(), import('../ui/langue/dire-langue.tsx')])
    return { default: direLangue(lu[name], module) }
  })
/** Each task is a chunk of its own, loaded when it is first opened, after its sentences. Without a module it is French. */
const tache = <P extends object, const K extends string>(
  read: () => Promise<{ readonly [name in K]: ComponentType<P> }>,
  name: K,
  module: keyof Francais | null = null,
) => vue(() => avecTextes(['taches'], read), name, module)
const readTrouver = () => import('../features/trouver/trouver-panel.tsx')
const readAccueil = () => import('../features/accueil/accueil.tsx')
/** The views that may stand before the manifest is read. */
const PREMIERS: Record<'trouver' | 'accueil', ComponentType<{ readonly manifest: ManifestBref }>> = {
  trouver: vue(readTrouver, 'TrouverPanel', 'trouver'),
  accueil: vue(readAccueil, 'Accueil', 'depart/accueil'),
}
const PANNEAUX = {
  orienter: tache(() => import('../features/orienter/orienter-panel.tsx'), 'OrienterPanel', 'orienter'),
  couverture: tache(() => import('../features/couverture/couverture-panel.tsx'), 'CouverturePanel'),
  agenda: tache(() => import('../features/agenda/agenda-panel.tsx'), 'AgendaPanel', 'agenda'),
  guide: tache(() => import('../features/guide/guide-panel.tsx'), 'GuidePanel', 'guide'),
  affiche: tache(() => import('../features/affiche/affiche-panel.tsx'), 'AffichePanel'),
  simuler: tache(() => import('../features/simuler/scenario-panel.tsx'), 'ScenarioPanel'),
  planifier: tache(() => import('../features/planifier/planifier-panel.tsx'), 'PlanifierPanel'),
  donnees: tache(() => import('../features/donnees/donnees-panel.tsx'), 'DonneesPanel'),
  portrait: tache(() => import('../features/portrait/portrait-panel.tsx'), 'PortraitPanel'),
  rapport: tache(() => import('../features/rapport/rapport-panel.tsx'), 'RapportPanel'),
} as const

const VOLETS_DE = {
  trouver: ['guide', 'principal', 'agenda', 'donnees'],
  orienter: ['principal', 'agenda', 'affiche', 'donnees'],
  couverture: ['principal', 'simuler', 'planifier', 'rapport', 'portrait', 'donnees'],
} as const satisfies Record<Onglet, readonly Volet[]>

/** The sheet of a place, before the view. */
export const LieuPanel = tache(() => import('../features/lieu/lieu-panel.tsx'), 'LieuPanel', 'lieu')

/** The view shown: that of the link where the tab has it, else the tab's own. */
export function voletOf(onglet: Onglet, volet: Volet): Volet {
  return (VOLETS_DE[onglet] as readonly Volet[]).includes(volet) ? volet : 'principal'
}

/** `isFirst`: nobody said yet where they live. */
export function panneauOf(onglet: Onglet, volet: Volet, isFirst: boolean) {
  const premier = premierPanneauOf(onglet, volet, isFirst)
  if (premier !== null) return premier
  const shown = voletOf(onglet, volet)
  return shown === 'principal' ? PANNEAUX[onglet as Exclude<Onglet, 'trouver'>] : PANNEAUX[shown]
}

/**
 * Asks for the code of a first view beside what it shows. There before the first frame, it is drawn with it: one that is read
 * when shown leaves its place empty first. Never rejects: whoever opens it says where it does not come.
 */
export async function readPremier(vue: 'accueil' | 'liste'): Promise<void> {
  const read = async () => {
    if (vue === 'accueil') return { accueil: (await readAccueil()).Accueil }
    return { trouver: (await readTrouver()).TrouverPanel }
  }
  const lu = await read().catch(() => null)
  // Another language says before the view what its reader must know; changed once it is shown, it would be a new one.
  if (!isDrawn && langueLue() === 'fr') Object.assign(PREMIERS, lu)
}
let isDrawn = false

/** The views that may stand before the manifest is read; null for any other. */
export function premierPanneauOf(onglet: Onglet, volet: Volet, isFirst: boolean) {
  isDrawn = true
  if (onglet !== 'trouver' || voletOf(onglet, volet) !== 'principal') return null
  return isFirst ? PREMIERS.accueil : PREMIERS.trouver
}

/** The views of the tab, as real links. */
export function Volets() {
  const { onglet, volet: asked } = useShare((s) => s)
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  const current = voletOf(onglet, asked)
  return (
    <nav className="app-volets sans-impression" aria-label={app.volets[onglet]}>
      <ul className="rangee">
        {VOLETS_DE[onglet].map((volet) => (
          <li key={volet}>
            <Link
              href={linkTo({ volet })}
              aria-current={volet === current ? 'page' : undefined}
              onOpen={() => setShare({ volet })}
            >
              {app.volets.noms[volet][onglet]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { type ComponentType, lazy } from 'react'
import { useLinkTo, useSetShare, useShare } from '../state/url/share-context.tsx'
import type { Onglet, Volet } from '../state/url/share-state.ts'
import { app } from '../text/app.ts'
import { Link } from '../ui/link.tsx'

/** Each view is a chunk of its own, loaded when it is first opened. */
const load = <M,>(read: () => Promise<ComponentType<{ readonly manifest: M }>>) =>
  lazy(async () => ({ default: await read() }))
const readTrouver = async () => (await import('../features/trouver/trouver-panel.tsx')).TrouverPanel
const readAccueil = async () => (await import('../features/accueil/accueil.tsx')).Accueil
const PANNEAUX = {
  trouver: load(readTrouver),
  orienter: load(async () => (await import('../features/orienter/orienter-panel.tsx')).OrienterPanel),
  couverture: load(async () => (await import('../features/couverture/couverture-panel.tsx')).CouverturePanel),
  agenda: load(async () => (await import('../features/agenda/agenda-panel.tsx')).AgendaPanel),
  guide: load(async () => (await import('../features/guide/guide-panel.tsx')).GuidePanel),
  affiche: load(async () => (await import('../features/affiche/affiche-panel.tsx')).AffichePanel),
  simuler: load(async () => (await import('../features/simuler/scenario-panel.tsx')).ScenarioPanel),
  planifier: load(async () => (await import('../features/planifier/planifier-panel.tsx')).PlanifierPanel),
  donnees: load(async () => (await import('../features/donnees/donnees-panel.tsx')).DonneesPanel),
  accueil: load(readAccueil),
  portrait: load(async () => (await import('../features/portrait/portrait-panel.tsx')).PortraitPanel),
  rapport: load(async () => (await import('../features/rapport/rapport-panel.tsx')).RapportPanel),
} as const

const VOLETS_DE = {
  trouver: ['guide', 'principal', 'agenda', 'donnees'],
  orienter: ['principal', 'agenda', 'affiche', 'donnees'],
  couverture: ['principal', 'simuler', 'planifier', 'rapport', 'portrait', 'donnees'],
} as const satisfies Record<Onglet, readonly Volet[]>

/** The view shown: that of the link where the tab has it, else the tab's own. */
export function voletOf(onglet: Onglet, volet: Volet): Volet {
  return (VOLETS_DE[onglet] as readonly Volet[]).includes(volet) ? volet : 'principal'
}

/** `isFirst`: nobody said yet where they live. */
export function panneauOf(onglet: Onglet, volet: Volet, isFirst: boolean) {
  const shown = voletOf(onglet, volet)
  if (isFirst && onglet === 'trouver' && shown === 'principal') return PANNEAUX.accueil
  return PANNEAUX[shown === 'principal' ? onglet : shown]
}

/** Asks for the code of a first view beside what it shows; whoever opens it says where it does not come. */
export function readPremier(vue: 'accueil' | 'liste'): void {
  const read: () => Promise<unknown> = vue === 'accueil' ? readAccueil : readTrouver
  read().catch(() => undefined)
}

/** The views that may stand before the manifest is read; null for any other. */
export function premierPanneauOf(onglet: Onglet, volet: Volet, isFirst: boolean) {
  if (onglet !== 'trouver' || voletOf(onglet, volet) !== 'principal') return null
  return isFirst ? PANNEAUX.accueil : PANNEAUX.trouver
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

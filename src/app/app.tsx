import { type ReactNode, Suspense, useEffect } from 'react'
import { useAbrege } from '../data/premiere/use-premiere.ts'
import { useManifest } from '../data/queries.ts'
import { parseTerritoire } from '../domain/geo/territoire.ts'
import { FILTRES_VIDES } from '../domain/places/filters/filtres.ts'
import { TerritoirePicker } from '../features/territoire/territoire-picker.tsx'
import { useSetUi, useUi } from '../state/ui/ui-context.tsx'
import { useSetAccueil, useShare } from '../state/url/share-context.tsx'
import { app } from '../text/app.ts'
import { avecTextes } from '../text/langue/textes.ts'
import { Bouton } from '../ui/bouton.tsx'
import { ErreurDonnees } from '../ui/erreur-donnees.tsx'
import { Attente } from '../ui/partie/attente.tsx'
import { lazyPart } from '../ui/partie/lazy-part.ts'
import { Header } from './header.tsx'
import { MapPane } from './map-pane.tsx'
import { Avis, ErrorBoundary } from './notices.tsx'
import { Pied } from './pied.tsx'
import { Titre } from './titre.tsx'
import { useKeepFocus } from './use-keep-focus.ts'
import { LieuPanel, panneauOf, premierPanneauOf, Volets, voletOf } from './volets.tsx'

const PagePanel = lazyPart(
  () => avecTextes(['taches', 'pages'], () => import('../features/pages/page-panel.tsx')),
  'PagePanel',
)
const LienAbime = lazyPart(() => import('./lien-abime.tsx'), 'LienAbime')

const PANNEAU = 'panneau'

interface AppProps {
  /** What the link says and cannot be read. */
  readonly damaged: readonly string[]
  /** A change of language brought it. */
  readonly estVenue: boolean
}

/** The frame: three entrances, one panel, one map. The panel comes first and does not need the map. */
export function App({ damaged, estVenue }: AppProps) {
  const onglet = useShare((s) => s.onglet)
  const volet = useShare((s) => voletOf(s.onglet, s.volet))
  /** What stands before the view, which waits behind it, as it was: a page of help, else the sheet of a place. */
  const page = useShare((s) => s.page)
  const lieu = useShare((s) => (onglet === 'trouver' && volet === 'principal' ? s.lieu : null))
  const fiche = page === null ? lieu : null
  const vue = useUi((s) => s.vue)
  const setUi = useSetUi()
  const manifest = useManifest()
  const abrege = useAbrege()
  /** What a first view needs is known before the rest of the manifest. */
  const bref = manifest.data ?? abrege ?? undefined
  /** With no data at all, or with the last that came whole. */
  const panne = manifest.error ?? manifest.data?.panne
  const site = useUi((s) => s.site)
  const accueil = bref && (site?.territoire ?? bref.accueil)
  const setAccueil = useSetAccueil()
  // A link of Couverture names its territory, the one shown first too: another data set opens on another.
  useEffect(() => {
    const territoire = accueil === undefined ? null : parseTerritoire(accueil)
    if (territoire !== null) setAccueil(territoire)
  }, [accueil, setAccueil])
  // The other views are the same before and after one says where one lives: what was typed there stays.
  const isFirst = useIsFirst() && onglet === 'trouver' && volet === 'principal'
  useKeepFocus(`${onglet} ${volet} ${page} ${fiche} ${isFirst}`, PANNEAU, estVenue)
  const annonce = useUi((s) => s.annonce)
  const Panneau = panneauOf(onglet, volet, isFirst)
  const Premier = page === null && fiche === null ? premierPanneauOf(onglet, volet, isFirst) : null
  const isShown = bref !== undefined && (manifest.data !== undefined || Premier !== null)
  return (
    <div className="app-page" data-vue={vue}>
      <a
        className="app-evitement bouton"
        href={`#${PANNEAU}`}
        onClick={(event) => {
          event.preventDefault()
          // On a phone the map may hide the panel; the hash of the address is the map's.
          setUi({ vue: 'liste' })
          requestAnimationFrame(() => document.getElementById(PANNEAU)?.focus())
        }}
      >
        {app.evitement}
      </a>
      <Header />
      <main className="app-panneau pile" id={PANNEAU} tabIndex={-1}>
        {bref === undefined ? (
          <h1 className="invisible">{app.marque}</h1>
        ) : (
          <Titre manifest={bref} fiche={fiche !== null} isFirst={isFirst} />
        )}
        <p className="invisible" role="status">
          {annonce}
        </p>
        {damaged.length > 0 && (
          <Chargement>
            <LienAbime cles={damaged} />
          </Chargement>
        )}
        <Avis manifest={manifest.data} />
        {panne && (
          <ErreurDonnees
            error={panne}
            construitLe={manifest.data?.construitLe}
            onRetry={() => void manifest.refetch()}
          />
        )}
        {isShown && (
          <>
            {page !== null && manifest.data !== undefined && (
              <Chargement key={page}>
                <PagePanel manifest={manifest.data} page={page} />
              </Chargement>
            )}
            {lieu !== null && manifest.data !== undefined && (
              <div hidden={page !== null}>
                <Chargement key={lieu}>
                  <LieuPanel manifest={manifest.data} id={lieu} />
                </Chargement>
              </div>
            )}
            <div className="app-contenu" hidden={page !== null || fiche !== null}>
              <Volets />
              {volet !== 'guide' && <TerritoirePicker manifest={bref} />}
              <Chargement key={`${onglet} ${volet} ${isFirst}`}>
                {manifest.data !== undefined ? (
                  <Panneau manifest={manifest.data} />
                ) : (
                  Premier !== null && <Premier manifest={bref} />
                )}
              </Chargement>
            </div>
            <Pied titre={bref.titre} />
          </>
        )}
        {!isShown && manifest.error === null && <Attente />}
      </main>
      <section className="app-map" aria-label={app.carte}>
        {manifest.data !== undefined && (
          <ErrorBoundary>
            <MapPane manifest={manifest.data} />
          </ErrorBoundary>
        )}
      </section>
      <div className="app-bascule sans-impression">
        <Bouton genre="plein" onClick={() => setUi({ vue: vue === 'liste' ? 'carte' : 'liste' })}>
          {vue === 'liste' ? app.voirCarte : app.voirListe}
        </Bouton>
      </div>
    </div>
  )
}

/** A panel whose code may still come, or fail to, or fail at work: the rest of the page stays. */
const Chargement = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary>
    <Suspense fallback={<Attente />}>{children}</Suspense>
  </ErrorBoundary>
)

/** A first visit: no link says where to look, no start is known, and the question was not put aside. */
function useIsFirst(): boolean {
  const isPlain = useShare(
    ({ territoire, depart, lieu, commune, filtres, seances }) =>
      territoire === null &&
      depart === null &&
      lieu === null &&
      commune === null &&
      filtres === FILTRES_VIDES &&
      seances.length === 0,
  )
  return useUi((s) => s.depart === null && !s.accueilVu) && isPlain
}

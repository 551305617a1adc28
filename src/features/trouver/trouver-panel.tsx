import { Suspense, useEffect, useMemo, useRef } from 'react'
import { useDepart } from '../../data/depart.ts'
import { useMaintenant } from '../../data/maintenant.ts'
import { useLacher } from '../../data/premiere/use-premiere.ts'
import { useTerritoireEnBref } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { hasRoads, useListeLieux } from '../../data/trouver.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { isOlderThanAYear } from '../../domain/calendar/freshness.ts'
import { hasOption, toggleOption } from '../../domain/places/filters/filtres.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { citer } from '../../text/langue/citer.ts'
import { sayDans } from '../../text/territoire.ts'
import { trouver } from '../../text/trouver.ts'
import { Case } from '../../ui/champ.tsx'
import { lazyPart } from '../../ui/partie/lazy-part.ts'
import { useReveal } from '../../ui/search/use-reveal.ts'
import { ModePills } from '../../ui/trajet/mode-pills.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'
import { ChoixDepart } from '../depart/choix-depart.tsx'
import { FiltresRapides } from './filtres-rapides.tsx'
import { Liste, useLimite } from './liste.tsx'
import './trouver.css'

const ParRoute = lazyPart(() => import('./par-route.tsx'), 'ParRoute')

/** Find a place: search, start point, filters, then the list, nearest first. The map shows the same places. */
export function TrouverPanel({ manifest }: { readonly manifest: ManifestBref }) {
  const [suitCarte, setSuitCarte] = useBrouillon('trouver.emprise', false)
  const carte = useUi((s) => s.emprise !== null)
  const isDroit = useShare((s) => s.calcul) === 'direct'
  const [sansVoisins, setSansVoisins] = useBrouillon('trouver.sansVoisins', false)
  const droite = useDemande(manifest, { suitCarte, sansVoisins })
  const nom = useTerritoireEnBref(manifest, droite.territoire).data?.nom ?? ''
  const ou = sayDans(droite.territoire, citer(nom))
  const { instantMs: _now, ...question } = droite
  const asked = JSON.stringify(question)
  const [limite, voirPlus] = useLimite(asked)
  const setUi = useSetUi()
  const titre = useRef<HTMLHeadingElement>(null)
  const isReponse = useRef(useUi((s) => s.accueilVu))
  useEffect(() => {
    // The list was seen: without its last filter it stays, and the question of a first visit does not come back.
    setUi({ accueilVu: true })
    // It takes the place of what was answered, where the focus was: one goes on from there, not from before all links.
    const at = document.activeElement
    if (isReponse.current && (at === document.body || at?.contains(titre.current)))
      titre.current?.focus({ preventScroll: true })
  }, [setUi])
  const setShare = useSetShare()
  const filtres = useShare((s) => s.filtres)
  const cle = JSON.stringify([droite.depart, droite.mode, droite.territoire])
  const parRoute = useUi((s) => s.listeParRoute) === cle && !isDroit
  const demande: LieuxDemande = parRoute ? { ...droite, calcul: 'routes' } : droite
  const liste = useListeLieux(manifest, demande, limite)
  const { data } = liste
  const answered = useRef('')
  // Another minute, or more of the list, is the same question.
  if (data !== undefined && !liste.isPlaceholderData) answered.current = asked
  const attendue = answered.current !== asked
  const ol = useRef<HTMLOListElement>(null)
  const reveal = useReveal(
    data !== undefined && !liste.isPlaceholderData,
    // The count and how it is sorted, then the first places.
    () => ol.current?.parentElement?.querySelector('.trouver-liste-tete'),
  )
  useLacher(useAfterPaint(data !== undefined || liste.error !== null))
  useLieuxFiltres(data?.ids ?? null)
  const old = !attendue && data !== undefined && isOlderThanAYear(data.plusRecente, demande.instantMs)
  return (
    <div className="pile">
      <h2 className="invisible" tabIndex={-1} ref={titre}>
        {trouver.titre}
      </h2>
      <ChoixDepart
        manifest={manifest}
        etiquette={trouver.recherche}
        toujours
        onChoisi={reveal}
        cherche={{
          onLieu: (id) => setShare({ lieu: id }),
          onBesoin: ({ famille, id }) =>
            setShare({
              filtres: hasOption(filtres, famille, id) ? filtres : toggleOption(filtres, famille, id),
            }),
        }}
      />
      <Modes />
      <FiltresRapides liste={data} attendue={attendue} ou={ou} voisins={!sansVoisins} />
      <Liste
        manifest={manifest}
        demande={demande}
        reponse={liste}
        attendue={attendue}
        pied={<Voisins coche={!sansVoisins} onChange={(avec) => setSansVoisins(!avec)} />}
        onPlus={voirPlus}
        liste={ol}
        ou={ou}
      >
        {data?.depuis && !isDroit && hasRoads(manifest, droite.mode, data.depuis.departement) && (
          <Suspense>
            <ParRoute manifest={manifest} demande={droite} limite={limite} cle={cle} liste={ol} />
          </Suspense>
        )}
        {carte && (
          <Case className="trouver-suit-carte" cochee={suitCarte} onCocher={setSuitCarte}>
            {trouver.liste.emprise}
          </Case>
        )}
      </Liste>
      {old && <p className="avis">{trouver.liste.perime(data.plusRecente)}</p>}
    </div>
  )
}

interface VoisinsProps {
  readonly coche: boolean
  readonly onChange: (avec: boolean) => void
}

const Voisins = ({ coche, onChange }: VoisinsProps) => (
  <Case cochee={coche} onCocher={onChange}>
    {trouver.liste.voisins}
  </Case>
)

function Modes() {
  const mode = useShare((s) => s.mode)
  const setShare = useSetShare()
  return <ModePills titre={trouver.mode} choisie={mode} onChange={(value) => setShare({ mode: value })} />
}

/** The map shows the places the filters keep; all of them again once the panel is gone. */
function useLieuxFiltres(ids: readonly string[] | null): void {
  const setUi = useSetUi()
  useEffect(() => {
    setUi({ lieuxFiltres: ids === null ? null : new Set(ids) })
  }, [ids, setUi])
  useEffect(() => () => setUi({ lieuxFiltres: null, survolLieu: null }), [setUi])
}

/** What the list is asked for: the link, the start point, the time, and the map's box when it is followed. */
function useDemande(
  manifest: ManifestBref,
  { suitCarte, sansVoisins }: { readonly suitCarte: boolean; readonly sansVoisins: boolean },
): LieuxDemande {
  const territoire = useTerritoireCourant(manifest)
  const depart = useDepart()
  const filtres = useShare((s) => s.filtres)
  const mode = useShare((s) => s.mode)
  const box = useUi((s) => s.emprise)
  const instantMs = useMaintenant()
  const emprise = suitCarte ? box : null
  return useMemo(
    () => ({ territoire, filtres, depart, mode, emprise, sansVoisins, instantMs }),
    [territoire, filtres, depart, mode, emprise, sansVoisins, instantMs],
  )
}

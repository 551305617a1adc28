import { lazy, Suspense, useEffect, useRef } from 'react'
import { useDepart } from '../../data/depart.ts'
import { useMaintenant } from '../../data/maintenant.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { hasRoads, useFiche } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { boxAround } from '../../domain/geo/bbox.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useMapEvents, useSujet, useUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { citer } from '../../text/langue/citer.ts'
import { lieu as text } from '../../text/lieu.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { Attente } from '../../ui/partie/attente.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'
import { FicheLieu } from './fiche-lieu.tsx'
import './lieu.css'

const CorrigerFiche = lazy(async () => ({
  default: (await import('../corriger/corriger-fiche.tsx')).CorrigerFiche,
}))

/** The sheet of the chosen place, in the panel's place; "back" gives the list as it was. */
export function LieuPanel({ manifest, id }: { readonly manifest: Manifest; readonly id: string }) {
  const territoire = useTerritoireCourant(manifest)
  const depart = useDepart()
  const mode = useShare((s) => s.mode)
  const setShare = useSetShare()
  const instantMs = useMaintenant()
  const [semaine, setSemaine] = useBrouillon('lieu.semaine', 0)
  const demande = { id, territoire, depart, mode, instantMs, semaine }
  const fiche = useFiche(manifest, demande)
  const isDroit = useShare((s) => s.calcul) === 'direct'
  // The sheet does not wait for roads: its time changes when they are there.
  const parRoute = useFiche(manifest, { ...demande, calcul: 'routes' }, !isDroit && hasRoads(manifest, mode))
  // The sheet is read anew after each correction: the form stays.
  const [corrige, setCorrige] = useBrouillon<{ readonly lieu: Lieu; readonly pour: string } | null>(
    'lieu.corrige',
    null,
  )
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus()
    // However one leaves, the browser's own way too, the list comes back with the card that was left.
    return () =>
      void requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById(`lieu-${id}`)?.focus()
      })
  }, [id])
  const { error } = fiche
  const data = parRoute.data ?? fiche.data
  useSujet(data?.type === 'lieu' ? data.ligne.lieu.nom : null)
  useShowOnceOnMap(data?.type === 'lieu' ? data.ligne.lieu : null)
  // A link to a place elsewhere shows it where it is, with its neighbours.
  const ailleurs = data?.type === 'lieu' ? data.ailleurs : null
  useEffect(() => {
    if (ailleurs !== null) setShare({ territoire: ailleurs }, 'replace')
  }, [ailleurs, setShare])
  return (
    <div className="lieu pile">
      <Bouton ref={back} className="sans-impression" onClick={() => setShare({ lieu: null })}>
        <span className="fleche">←</span> {text.retour}
      </Bouton>
      {error !== null && <ErreurDonnees error={error} onRetry={() => void fiche.refetch()} />}
      {fiche.isPending && <Attente nom={text.chargement} />}
      {data?.type === 'introuvable' && <Introuvable id={id} fiche={data} />}
      {data?.type === 'lieu' && (
        <FicheLieu
          key={data.ligne.lieu.id}
          fiche={data}
          manifest={manifest}
          instantMs={instantMs}
          semaine={semaine}
          onSemaine={setSemaine}
        />
      )}
      {corrige?.pour !== id
        ? data?.type === 'lieu' && (
            <Bouton
              className="sans-impression"
              onClick={() => setCorrige({ lieu: data.ligne.lieu, pour: id })}
            >
              {text.corriger}
            </Bouton>
          )
        : corrige.pour === id && (
            <Suspense fallback={<Attente nom={text.chargement} />}>
              <CorrigerFiche manifest={manifest} fiche={corrige.lieu} onFermer={() => setCorrige(null)} />
            </Suspense>
          )}
    </div>
  )
}

/** The map goes to the place when it does not show it. */
function useShowOnceOnMap(lieu: Lieu | null): void {
  const emprise = useUi((s) => s.emprise)
  const { emit } = useMapEvents()
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (lieu === null || emprise === null || shown.current === lieu.id) return
    shown.current = lieu.id
    const { longitude: lon, latitude: lat } = lieu
    const [west, south, east, north] = emprise
    if (lon < west || lon > east || lat < south || lat > north) emit('cible', { bounds: boxAround(lon, lat) })
  }, [lieu, emprise, emit])
}

interface IntrouvableProps {
  readonly id: string
  readonly fiche: Extract<Fiche, { type: 'introuvable' }>
}

/** An id the data do not know: says so, and offers places instead of a dead end. */
function Introuvable({ id, fiche: { proches, depuis } }: IntrouvableProps) {
  const setShare = useSetShare()
  return (
    <div className="pile">
      <div className="avis" role="alert">
        <h2>{text.introuvable}</h2>
        <p>{text.introuvableAide}</p>
        <p className="note">
          <bdi>{text.identifiant(id)}</bdi>
        </p>
      </div>
      {proches.length > 0 && (
        <>
          <h3>{depuis === null ? text.autres : text.proches}</h3>
          <ul className="lieu-proches pile ecart-2">
            {proches.map(({ lieu }) => (
              <li key={lieu.id}>
                <Bouton onClick={() => setShare({ lieu: lieu.id })}>
                  {lieu.nom === '' ? text.sansNom : <Francais>{lieu.nom}</Francais>}
                </Bouton>{' '}
                <span className="note">
                  <Phrase>{citer(lieu.commune, 'lieu')}</Phrase>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

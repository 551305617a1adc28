import { useMemo, useRef } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useSeances } from '../../data/seances.ts'
import { useTempsRoute } from '../../data/temps-route.ts'
import { useCommune } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Besoin } from '../../domain/orientation/besoins.ts'
import { type Demande, rankPropositions } from '../../domain/orientation/classer.ts'
import { type DemiJournee, FILTRES_SEANCES_VIDES } from '../../domain/orientation/filtres-seances.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { guide as text } from '../../text/guide.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import { Question } from './question.tsx'
import { Reponse } from './reponse.tsx'

/** Two months: a monthly workshop falls in it. */
const JOURS = 60
const MAX_REPONSES = 5
/** What a person goes for a workshop, whatever the means. */
const MINUTES = 30

interface ReponsesProps {
  readonly manifest: Manifest
  readonly code: string
  readonly mode: Mode
  readonly besoins: readonly Besoin[]
  readonly moments: readonly DemiJournee[]
  readonly onElargir: () => void
}

/** At most five sessions or places, nearest first; when none is near, the nearest one all the same. */
export function Reponses({ manifest, code, mode, besoins, moments, onElargir }: ReponsesProps) {
  const territoire = useMemo((): Territoire => ({ type: 'commune', code }), [code])
  const du = todayIn()
  const seances = useSeances(manifest, territoire, { du, au: du + JOURS })
  const lieux = useLieux(manifest, territoire)
  const commune = useTerritoire(manifest, territoire).data?.communes[0]
  const around = useCommune(manifest, code).data?.autour ?? null
  const setShare = useSetShare()
  const liste = useRef<HTMLOListElement>(null)
  const depart = useMemo(() => ({ type: 'commune', code }) as const, [code])
  const routes = useTempsRoute(manifest, {
    depart,
    mode,
    // Five answers are shown: the nearest places, which are published, are enough.
    minutes: null,
    seances: seances.data?.seances,
    trie: true,
    liste,
  })
  const { temps } = routes
  const propositions = useMemo(() => {
    if (seances.data === undefined || lieux.data === undefined || commune === undefined) return null
    const demande: Demande = {
      filtres: { ...FILTRES_SEANCES_VIDES, besoins, moments },
      depart: {
        ...commune.depart,
        classe: commune.classe,
        commune: commune.code,
        isOwnCommune: true,
        mode,
        temps,
      },
      minutesMax: MINUTES,
      seule: true,
      tri: 'proche',
      nowMs: Date.now(),
      aujourdhui: du,
    }
    const all = [...lieux.data.lieux, ...lieux.data.voisins]
    const near = rankPropositions(seances.data.seances, all, demande)
    if (near.length > 0) return { loin: false, list: near.slice(0, MAX_REPONSES) }
    const far = rankPropositions(seances.data.seances, all, { ...demande, minutesMax: Number.MAX_VALUE })
    return { loin: true, list: far.slice(0, 1) }
  }, [seances.data, lieux.data, commune, besoins, moments, mode, du, temps])

  const error = seances.error ?? lieux.error
  if (error !== null) return <ErreurDonnees error={error} onRetry={() => void seances.refetch()} />
  if (propositions === null) return <p role="status">{text.resultat.calcul}</p>
  const { list, loin } = propositions
  const asked = besoins.length + moments.length > 0
  return (
    <Question key="reponses" titre={text.resultat.titre}>
      <p role="status">
        {list.length === 0
          ? text.resultat.rien(commune?.nom ?? '')
          : loin
            ? text.resultat.loin
            : text.resultat.nombre(list.length)}
      </p>
      <TempsRouteDit routes={routes} trie />
      <ol ref={liste} className="pile ecart-3">
        {list.map((proposition) => (
          <Reponse
            key={proposition.cle}
            proposition={proposition}
            horodatageMs={Date.parse(manifest.construitLe)}
            chemins={{ manifest, depart, mode }}
          />
        ))}
      </ol>
      <p className="rangee">
        {asked && <Bouton onClick={onElargir}>{text.resultat.elargir}</Bouton>}
        {around !== null && list.length > 0 && (
          <Bouton onClick={() => setShare({ territoire: around, depart: code, mode, volet: 'principal' })}>
            {text.resultat.carte}
          </Bouton>
        )}
      </p>
    </Question>
  )
}

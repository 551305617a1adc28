import { useMemo, useRef, useState } from 'react'
import { useAutourDuDepart, useDepart, useDepartChiffre, useDepartConnu } from '../../data/depart.ts'
import { todayIn } from '../../data/maintenant.ts'
import { useLieux } from '../../data/queries.ts'
import { useSeances } from '../../data/seances.ts'
import { useTempsRoute } from '../../data/temps-route.ts'
import { reread } from '../../data/use-call.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Besoin } from '../../domain/orientation/besoins.ts'
import { type Demande, type Proposition, rankPropositions } from '../../domain/orientation/classer.ts'
import { type DemiJournee, FILTRES_SEANCES_VIDES } from '../../domain/orientation/filtres-seances.ts'
import { nearerThanFirst } from '../../domain/orientation/plus-pres.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare } from '../../state/url/share-context.tsx'
import { guide as text } from '../../text/guide.ts'
import { citer } from '../../text/langue/citer.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Ecouter } from '../../ui/ecouter/ecouter.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import { isLarge } from '../../ui/use-media-query.ts'
import { citeDepart } from '../depart/cite-depart.ts'
import { useReperes } from '../depart/use-reperes.ts'
import { Papier } from './papier.tsx'
import { PlusPres } from './plus-pres.tsx'
import { Question } from './question.tsx'
import { Reponse } from './reponse.tsx'
import { lireReponse } from './reponse-simple.ts'

/** Two months: a monthly workshop falls in it. */
const JOURS = 60
const MAX_REPONSES = 5
const AUCUNE: readonly Proposition[] = []
/** What a person goes for a workshop, whatever the means. */
const MINUTES = 30

interface ReponsesProps {
  readonly manifest: Manifest
  readonly mode: Mode
  readonly besoins: readonly Besoin[]
  readonly moments: readonly DemiJournee[]
  readonly onElargir: () => void
  /** Nothing is near by the means said. */
  readonly onVoiture: () => void
}

/** At most five sessions or places, nearest first; when none is near, the nearest one all the same. */
export function Reponses({ manifest, mode, besoins, moments, onElargir, onVoiture }: ReponsesProps) {
  const connu = useDepartConnu(manifest)
  const start = useDepartChiffre(manifest)
  const territoire = useAutourDuDepart(manifest)
  const du = todayIn()
  const seances = useSeances(manifest, territoire, { du, au: du + JOURS })
  const lieux = useLieux(manifest, territoire)
  const setShare = useSetShare()
  const setUi = useSetUi()
  const liste = useRef<HTMLOListElement>(null)
  const depart = useDepart()
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
    if (seances.data === undefined || lieux.data === undefined || start === null) return null
    const demande: Demande = {
      filtres: { ...FILTRES_SEANCES_VIDES, besoins, moments },
      depart: { ...start, mode, temps },
      minutesMax: MINUTES,
      seule: true,
      tri: 'proche',
      nowMs: Date.now(),
      aujourdhui: du,
    }
    const all = [...lieux.data.lieux, ...lieux.data.voisins]
    const near = rankPropositions(seances.data.seances, all, demande)
    if (near.length > 0) return { loin: false, ...withNearest(near) }
    const far = rankPropositions(seances.data.seances, all, { ...demande, minutesMax: Number.MAX_VALUE })
    return { loin: true, list: far.slice(0, 1), plusPres: null }
  }, [seances.data, lieux.data, start, besoins, moments, mode, du, temps])

  const [visee, setVisee] = useState<string | null>(null)
  useReperes({ listees: propositions?.list ?? AUCUNE, choisies: AUCUNE, depart: start, visee })
  const around = connu?.autour ?? null
  /**
   * Where the map takes the place of the answers, it shows them by their numbers. Beside a map, the person goes to the list of
   * places: a commune or a neighbourhood may now enter the link.
   */
  const seeOnMap = () => {
    if (!isLarge()) return setUi({ vue: 'carte' })
    const code = connu === null || connu.point.type === 'point' ? null : connu.point.code
    if (code !== null) setUi({ depart: null })
    setShare({ territoire: around, depart: code, mode, volet: 'principal' })
    setUi({ vue: 'carte', accueilVu: true })
  }

  const error = seances.error ?? lieux.error
  if (error !== null) return <ErreurDonnees error={error} onRetry={reread(seances, lieux)} />
  if (propositions === null) return <p role="status">{text.resultat.calcul}</p>
  const { list, loin, plusPres } = propositions
  const asked = besoins.length + moments.length > 0
  return (
    <Question key="reponses" titre={text.resultat.titre}>
      <p role="status">
        {list.length === 0 ? (
          <Phrase>{text.resultat.rien(citer(connu?.communeNom ?? '', 'orientation/contact'))}</Phrase>
        ) : loin ? (
          text.resultat.loin
        ) : (
          text.resultat.nombre(list.length)
        )}
      </p>
      <Ecouter phrases={list.flatMap(lireReponse)} />
      {plusPres !== null && <PlusPres {...{ plusPres, list, liste }} />}
      {loin && mode !== 'voiture' && (
        <p>
          <Bouton onClick={onVoiture}>{text.resultat.enVoiture}</Bouton>
        </p>
      )}
      <TempsRouteDit routes={routes} trie />
      <ol ref={liste} className="pile ecart-3">
        {list.map((proposition, i) => (
          <Reponse
            rang={i + 1}
            key={proposition.cle}
            proposition={proposition}
            onViser={setVisee}
            horodatageMs={Date.parse(manifest.construitLe)}
            chemins={{ manifest, depart, mode }}
          />
        ))}
      </ol>
      <p className="rangee">
        {list.length > 0 && <Bouton onClick={() => window.print()}>{text.papier.imprimer}</Bouton>}
        {asked && <Bouton onClick={onElargir}>{text.resultat.elargir}</Bouton>}
        {around !== null && list.length > 0 && <Bouton onClick={seeOnMap}>{text.resultat.carte}</Bouton>}
      </p>
      {list.length > 0 && (
        <Papier propositions={list} depart={connu === null ? '' : citeDepart(connu, false, 'guide')} />
      )}
    </Question>
  )
}

/** The first ones; the nearest of all is among them, in the last place if it stands further down. */
function withNearest(near: readonly Proposition[]) {
  const plusPres = nearerThanFirst(near)
  const first = near.slice(0, MAX_REPONSES)
  if (plusPres === null || first.includes(plusPres)) return { list: first, plusPres }
  return { list: [...first.slice(0, MAX_REPONSES - 1), plusPres], plusPres }
}

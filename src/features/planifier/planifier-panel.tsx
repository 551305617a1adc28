import { useMemo, useRef, useState } from 'react'
import { usePlan } from '../../data/plan/use-plan.ts'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { reread } from '../../data/use-call.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { useSujet } from '../../state/ui/ui-context.tsx'
import { nameChamp, formulaire as text } from '../../text/plan/formulaire.ts'
import { reponsePlan } from '../../text/plan/reponse.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { TerritoireManque } from '../../ui/erreur/territoire-manque.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { MoyensForm } from './moyens/moyens-form.tsx'
import { useMoyens } from './moyens/use-moyens.ts'
import { usePointage } from './moyens/use-pointage.ts'
import { Papier } from './reponse/papier.tsx'
import { sayPlanOf } from './reponse/plan-dit.ts'
import { Reponse } from './reponse/reponse.tsx'
import { useSurCarte } from './reponse/sur-carte.ts'
import '../couverture/couverture.css'
import './planifier.css'

const NO_LIEU: readonly Lieu[] = []
const NO_COMMUNE: readonly CommunePoint[] = []
/** Seconds of search at first, and where the person asks for more. */
const LIMITE_S = 60
const PLUS_LONGTEMPS_S = 300

/** "With these advisers, half-days and rooms, where and when, for whom?": the means, then the plan. */
export function PlanifierPanel({ manifest }: { readonly manifest: Manifest }) {
  const mes = useMoyens(manifest)
  const { territoire, ecrits, lus } = mes
  const decrit = useTerritoire(manifest, territoire)
  const info = decrit.data
  const voisinage = useLieux(manifest, territoire)
  const lieux = voisinage.data?.lieux ?? NO_LIEU
  const pointage = usePointage(mes)
  const { recherche, search, stop } = usePlan()
  // A plan of another territory waits for its own.
  const shown =
    recherche !== null && formatTerritoire(recherche.territoire) === formatTerritoire(territoire)
      ? recherche
      : null
  const dit = useMemo(() => (shown === null ? null : sayPlanOf(shown)), [shown])
  useSujet(dit === null ? null : reponsePlan.titre)
  const [chiffres, setChiffres] = useState(false)
  useSurCarte({ dit, communes: info?.communes ?? NO_COMMUNE, chiffres, pointage: pointage.actif })
  const titre = useRef<HTMLHeadingElement>(null)
  const start = () => {
    if (!lus.ok) return
    void search({ territoire, ecrits, moyens: lus.moyens, limiteS: LIMITE_S })
    // The answer may lie below what the screen shows.
    requestAnimationFrame(() => {
      titre.current?.focus({ preventScroll: true })
      titre.current?.scrollIntoView({ block: 'start' })
    })
  }
  const isFrance = territoire.type === 'france'
  return (
    <>
      <h2 className="planif-grand" data-brouillon={shown !== null}>
        {text.titre}
      </h2>
      <p>{text.intro}</p>
      {isFrance && <p className="avis">{text.france}</p>}
      <TerritoireManque info={decrit.error} lieux={voisinage.error} onRetry={reread(decrit, voisinage)} />
      <MoyensForm mes={mes} info={info} lieux={voisinage.data?.lieux ?? null} pointage={pointage} />
      {!lus.ok && (
        <p className="avis" role="alert">
          {text.aCorriger} {nameChamp(lus.refus.champ)}.
        </p>
      )}
      <Bouton genre="plein" disabled={!lus.ok || isFrance} onClick={start}>
        {shown === null ? text.bouton : text.refaire}
      </Bouton>
      {shown !== null && (
        <Reponse
          recherche={shown}
          dit={dit}
          lieux={lieux}
          perime={shown.ecrits !== ecrits}
          titre={titre}
          chiffres={chiffres}
          onChiffres={setChiffres}
          onArreter={stop}
          onRefaire={start}
          onContinuer={() => void search({ ...shown, limiteS: PLUS_LONGTEMPS_S })}
        />
      )}
      {dit !== null && <Papier manifest={manifest} info={info} dit={dit} />}
    </>
  )
}

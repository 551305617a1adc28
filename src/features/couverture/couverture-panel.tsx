import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useContoursCommunes, useCouverture, useLieux, useTerritoire } from '../../data/queries.ts'
import { useAvecRoutes, usePar, useQuestion } from '../../data/question.ts'
import { useMarques } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import { choixPar } from '../../domain/coverage/question.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import { isArret } from '../../domain/sessions/held-sessions.ts'
import { useShowOnMap, useUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { calcul as sayCalculs } from '../../text/couverture/calcul.ts'
import { couverture as text } from '../../text/couverture/couverture.ts'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { Courbe } from './figure/courbe.tsx'
import { EnLigneDroite } from './figure/en-ligne-droite.tsx'
import { Figure } from './figure/figure.tsx'
import { Methode } from './figure/methode.tsx'
import { Couches, useAnneau } from './map/couches.tsx'
import { LieuxVisibles } from './map/lieux-visibles.tsx'
import { QuestionForm } from './question/question-form.tsx'
import { ChoixPar } from './table/choix-par.tsx'
import { ExportBoutons } from './table/export-boutons.tsx'
import { TableZones } from './table/table-zones.tsx'
import { useChooseTerritory, usePointChoisi } from './use-choose-territory.ts'
import { useShownWithMap } from './use-shown-with-map.ts'
import './couverture.css'

// What is asked of one point or one place comes with the first that is chosen.
const CardPoint = lazy(async () => ({ default: (await import('./cards/card-point.tsx')).CardPoint }))
const importCardLieu = () => import('./cards/card-lieu.tsx')
const CardLieu = lazy(async () => ({ default: (await importCardLieu()).CardLieu }))

const NO_COMMUNE: readonly CommunePoint[] = []

/** "Is every resident within reach?": question, sentence, table, then how it is made. */
export function CouverturePanel({ manifest }: { readonly manifest: Manifest }) {
  const { question, par, couverture, attendue, chargent, parRoute, error, refetch } =
    useCouvertureAffichee(manifest)
  const { territoire } = question
  // The sentence follows the slider at once; the rest follows as fast as the device can draw it.
  const deferred = useDeferredValue(couverture)
  // The figure first: places and communes are many, and wait for it.
  const decrit = useAfterPaint(couverture !== undefined || error !== null) ? territoire : null
  const info = useTerritoire(manifest, decrit)
  const lieux = useLieux(manifest, decrit)
  const marques = useMarques(manifest, question.offre)
  const { arrets } = marques
  const all = useMemo(
    () => [...(lieux.data?.lieux ?? []), ...(lieux.data?.voisins ?? []), ...arrets],
    [lieux.data, arrets],
  )
  const outlines = useContoursCommunes(manifest, info.data?.departements ?? [])
  const chosenId = useShare((s) => s.lieu)
  const hoveredId = useUi((s) => s.survolLieu)
  const chosen = findLieu(all, chosenId)
  useEffect(() => {
    // Asked for with the places, so that the card of a link is there when they are.
    if (chosenId !== null) void importCardLieu()
  }, [chosenId])
  const rayonM = useAnneau(manifest, findLieu(all, hoveredId) ?? chosen ?? null, question, parRoute)
  const askedPar = useShare((s) => s.par)
  const setShare = useSetShare()
  useForgetArret(chosenId)
  const choisi = usePointChoisi(territoire)
  const commune = useShare((s) => s.commune)
  const at =
    choisi.point ?? info.data?.communes.find((c) => c.code === commune && Number.isFinite(c.depart.lon))
  const onChoisir = useChooseTerritory(manifest, deferred?.par ?? par, info.data, choisi.forget)

  return (
    <>
      <QuestionForm manifest={manifest} />
      {error !== null && <ErreurDonnees error={error} onRetry={() => void refetch()} />}
      {couverture === undefined && error === null && !chargent && (
        <div className="couv-attente pile ecart-3" role="status">
          <p className="note">{territoire.type === 'france' ? text.calculFrance : text.calcul}</p>
          <div className="attente" />
          <div className="attente" />
        </div>
      )}
      {chargent && (
        <p className="note" role="status">
          {sayCalculs.chargent}
        </p>
      )}
      {couverture !== undefined && (
        <Figure rapport={couverture.rapport}>
          {couverture.rapport.calcul === 'routes' && (
            <EnLigneDroite manifest={manifest} question={question} par={par} pret={!attendue} />
          )}
        </Figure>
      )}
      {manifest.jeu === 'pilote' && <p className="note">{text.jeuPilote}</p>}
      <Suspense>
        {at !== undefined && (
          <CardPoint
            manifest={manifest}
            question={question}
            at={at}
            parRoute={parRoute}
            onClose={choisi.forget}
          />
        )}
      </Suspense>
      <Suspense>
        {chosen !== undefined && (
          <CardLieu
            key={chosen.id}
            manifest={manifest}
            lieu={chosen}
            question={question}
            marques={marques}
            rayonM={rayonM}
            parRoute={parRoute}
          />
        )}
      </Suspense>
      {chosenId !== null && !isArret(chosenId) && chosen === undefined && lieux.data !== undefined && (
        <p className="avis">{text.lieu.inconnu}</p>
      )}
      {deferred !== undefined && (
        <>
          <section className="pile" aria-labelledby="couv-table">
            <h2 id="couv-table">{text.table.titre[deferred.par]}</h2>
            <ChoixPar
              choix={choixPar(territoire.type, askedPar)}
              par={par}
              onChange={(value) => setShare({ par: value }, 'replace')}
            />
            <TableZones couverture={deferred} onChoisir={onChoisir} />
            {(deferred.rapport.zones ?? []).length > 0 && (
              <ExportBoutons manifest={manifest} couverture={deferred} info={info.data} />
            )}
          </section>
          {deferred.courbe !== null && deferred.courbe.totale > 0 && (
            <Courbe
              courbe={deferred.courbe}
              mode={deferred.rapport.mode as Mode}
              minutes={deferred.rapport.minutes ?? 0}
            />
          )}
          <Methode grille={deferred.rapport.grille} calcul={deferred.rapport.calcul} />
        </>
      )}
      <section className="pile" aria-labelledby="couv-carte">
        <h2 id="couv-carte">{text.carte.titre}</h2>
        <Couches manifest={manifest} lieux={all} datees={marques.datees} />
        {outlines.errors.length > 0 && <p className="avis">{text.contoursManquants}</p>}
        {lieux.error !== null && <p className="avis">{text.lieuxManquants}</p>}
        <LieuxVisibles lieux={all} communes={info.data?.communes ?? NO_COMMUNE} marques={marques} />
      </section>
    </>
  )
}

/** A stop has no sheet: the other tabs do not know it, so its choice ends with this one. */
function useForgetArret(chosenId: string | null): void {
  const setShare = useSetShare()
  const chosen = useRef(chosenId)
  chosen.current = chosenId
  useEffect(
    () => () => {
      if (chosen.current !== null && isArret(chosen.current)) setShare({ lieu: null }, 'replace')
    },
    [setShare],
  )
}

/**
 * The answer to the link's question. While the next one is computed the previous one of the same territory
 * stays; the map is told which answer is shown, so that it never paints the cells of another.
 */
function useCouvertureAffichee(manifest: Manifest) {
  const question = useQuestion(manifest)
  const par = usePar(manifest)
  const query = useCouverture(manifest, question, par)
  const suite = formatTerritoire(question.territoire)
  const byRoad = useAvecRoutes(manifest) && question.calcul === undefined
  const { data, isPlaceholderData: attendue } = query
  // No straight figure stays on show while the one by road is awaited, nor the other way round.
  const isSame =
    data?.rapport.territoire === suite && !(attendue && (data.rapport.calcul === 'routes') !== byRoad)
  const fraiche = data !== undefined && isSame ? data : null
  // Dates and neighbourhoods need the network itself; the rest was published as times.
  const needsNetwork = byRoad && (question.fenetre !== undefined || question.territoire.type === 'qpv')
  const hadNetwork = fraiche?.rapport.fenetre !== undefined
  const chargent = needsNetwork && query.error === null && (fraiche === null || (attendue && !hadNetwork))
  const couverture =
    useShownWithMap(fraiche, { version: fraiche?.version ?? null, mode: null, suite }) ?? undefined
  useShowOnMap(couverture?.version ?? null, null)
  return {
    question,
    par,
    couverture,
    attendue,
    chargent,
    parRoute: byRoad,
    error: query.error,
    refetch: query.refetch,
  }
}

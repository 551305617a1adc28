import { useDeferredValue, useMemo } from 'react'
import { useContoursCommunes, useRelireContours } from '../../data/map/contours.ts'
import { useCouverture, useLieux, useTerritoire } from '../../data/queries.ts'
import { usePar, useParRoute, useQuestion } from '../../data/question.ts'
import { useMarques } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import { choixPar } from '../../domain/coverage/question.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { useShowOnMap } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { couverture as text } from '../../text/couverture/couverture.ts'
import { calcul as sayCalculs } from '../../text/fr/couverture/calcul.ts'
import { Manque } from '../../ui/erreur/manque.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Attente } from '../../ui/partie/attente.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import type { CommunePoint, Couverture, TerritoireInfo } from '../../worker/protocol/index.ts'
import { Choisis } from './cards/choisis.tsx'
import { AuFilDuTemps } from './comparer/au-fil-du-temps.tsx'
import { ComparerTerritoires } from './comparer/comparer-territoires.tsx'
import { LienPortrait } from './comparer/lien-portrait.tsx'
import { Courbe } from './figure/courbe.tsx'
import { EnLigneDroite } from './figure/en-ligne-droite.tsx'
import { Figure, Phrase } from './figure/figure.tsx'
import { Methode } from './figure/methode.tsx'
import { PlacesFigure } from './figure/places-figure.tsx'
import { ReposeFigure } from './figure/repose-figure.tsx'
import { TempsFigure } from './figure/temps-figure.tsx'
import { Couches } from './map/couches.tsx'
import { LieuxVisibles } from './map/lieux-visibles.tsx'
import { Precisions, QuestionForm } from './question/question-form.tsx'
import { ChoixPar } from './table/choix-par.tsx'
import { ExportBoutons } from './table/export-boutons.tsx'
import { TableZones } from './table/table-zones.tsx'
import { useChooseTerritory, usePointChoisi } from './use-choose-territory.ts'
import { useShownWithMap } from './use-shown-with-map.ts'
import './couverture.css'

const NO_COMMUNE: readonly CommunePoint[] = []

/** "Is every resident within reach?": question, sentence, table, then how it is made. */
export function CouverturePanel({ manifest }: { readonly manifest: Manifest }) {
  const { question, par, couverture, attendue, chargent, parRoute, error, refetch } =
    useCouvertureAffichee(manifest)
  const { territoire } = question
  // The sentence comes first and follows the slider at once; the rest follows as fast as the device can draw it.
  const deferred = useDeferredValue(couverture, undefined)
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
  const relireContours = useRelireContours()
  const communes = info.data?.communes ?? NO_COMMUNE
  const choisi = usePointChoisi(territoire)

  return (
    <>
      <QuestionForm />
      <section className="pile couv-figure" aria-label={text.titre}>
        {error !== null && <ErreurDonnees error={error} onRetry={() => void refetch()} />}
        {couverture === undefined && error === null && !chargent && (
          <Attente>
            <div className="couv-attente pile ecart-3" role="status">
              <p className="note">{territoire.type === 'france' ? text.calculFrance : text.calcul}</p>
              <div className="attente" />
              <div className="attente" />
            </div>
          </Attente>
        )}
        {chargent && (
          <p className="note" role="status">
            {sayCalculs.chargent}
          </p>
        )}
        {couverture !== undefined && (
          <Phrase rapport={couverture.rapport}>
            {couverture.rapport.calcul === 'routes' && (
              <EnLigneDroite manifest={manifest} question={question} par={par} pret={!attendue} />
            )}
          </Phrase>
        )}
        {/* Always there: what it asks for must be taken back where there is no answer. */}
        <Precisions manifest={manifest} />
        {couverture !== undefined && <Figure rapport={couverture.rapport} />}
      </section>
      {couverture !== undefined && <ReposeFigure manifest={manifest} couverture={couverture} />}
      {couverture !== undefined && <TempsFigure manifest={manifest} couverture={couverture} />}
      {couverture !== undefined && <PlacesFigure manifest={manifest} couverture={couverture} />}
      {couverture !== undefined && <LienPortrait />}
      {manifest.jeu === 'pilote' && <p className="note">{text.jeuPilote}</p>}
      <Choisis
        manifest={manifest}
        question={question}
        parRoute={parRoute}
        point={choisi.point}
        onForget={choisi.forget}
        communes={communes}
        lieux={all}
        lus={lieux.data !== undefined}
        marques={marques}
      />
      {deferred !== undefined && (
        <Detail manifest={manifest} couverture={deferred} info={info.data} onQuitter={choisi.forget} />
      )}
      <section className="pile" aria-labelledby="couv-carte">
        <h2 id="couv-carte">{text.carte.titre}</h2>
        <Couches manifest={manifest} lieux={all} datees={marques.datees} />
        {outlines.errors[0] !== undefined && (
          <Manque texte={text.contoursManquants} error={outlines.errors[0]} onRetry={relireContours} />
        )}
        {lieux.error !== null && (
          <Manque texte={text.lieuxManquants} error={lieux.error} onRetry={() => void lieux.refetch()} />
        )}
        <LieuxVisibles lieux={all} communes={communes} marques={marques} />
      </section>
    </>
  )
}

interface DetailProps {
  readonly manifest: Manifest
  readonly couverture: Couverture
  readonly info: TerritoireInfo | undefined
  /** A territory is chosen in the table. */
  readonly onQuitter: () => void
}

/** What the figure is made of: zone by zone, minute by minute, and how it is counted. */
function Detail({ manifest, couverture, info, onQuitter }: DetailProps) {
  const { rapport, courbe, question } = couverture
  // What the link asks for: the table may still be by something else.
  const par = usePar(manifest)
  const askedPar = useShare((s) => s.par)
  const setShare = useSetShare()
  const onChoisir = useChooseTerritory(manifest, couverture.par, info, onQuitter)
  return (
    <>
      <section className="pile" aria-labelledby="couv-table">
        <h2 id="couv-table">{text.table.titre[couverture.par]}</h2>
        <ChoixPar
          choix={choixPar(question.territoire.type, askedPar)}
          par={par}
          onChange={(value) => setShare({ par: value }, 'replace')}
        />
        <TableZones couverture={couverture} onChoisir={onChoisir} />
        {(rapport.zones ?? []).length > 0 && (
          <ExportBoutons manifest={manifest} couverture={couverture} info={info} />
        )}
      </section>
      <ComparerTerritoires manifest={manifest} question={question} />
      <AuFilDuTemps manifest={manifest} territoire={question.territoire} nom={couverture.nom} />
      {courbe !== null && courbe.totale > 0 && (
        <Courbe
          courbe={courbe}
          mode={rapport.mode as Mode}
          minutes={rapport.minutes ?? 0}
          groupe={rapport.groupe}
        />
      )}
      <Methode grille={rapport.grille} calcul={rapport.calcul} />
    </>
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
  const byRoad = useParRoute(manifest)
  const { data, isPlaceholderData: attendue } = query
  // No straight figure stays on show while the one by road is awaited, nor the other way round.
  const isSame =
    data?.rapport.territoire === suite && !(attendue && (data.rapport.calcul === 'routes') !== byRoad)
  const fraiche = data !== undefined && isSame ? data : null
  // Dates and neighbourhoods need the network itself; the rest was published as times.
  const needsNetwork =
    byRoad &&
    (question.fenetre !== undefined || question.ageMax !== undefined || question.territoire.type === 'qpv')
  const hadNetwork = fraiche?.rapport.fenetre !== undefined || fraiche?.rapport.ageMax !== undefined
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

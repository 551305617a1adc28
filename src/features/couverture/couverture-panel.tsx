import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useContoursCommunes, useLieux, useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useMarques } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import { isArret } from '../../domain/sessions/arret.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { couverture as text } from '../../text/couverture.ts'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { CarteLieu } from './carte-lieu.tsx'
import { CartePoint, usePointChoisi } from './carte-point.tsx'
import { Couches } from './couches.tsx'
import { Courbe } from './courbe.tsx'
import { ExportBoutons } from './export-boutons.tsx'
import { Figure } from './figure.tsx'
import { LieuxVisibles } from './lieux-visibles.tsx'
import { Methode } from './methode.tsx'
import { choixPar } from './par-territoire.ts'
import { QuestionForm } from './question-form.tsx'
import { ChoixPar, TableZones } from './table-zones.tsx'
import { useAnneau } from './use-anneau.ts'
import { useChoisir } from './use-choisir.ts'
import { useCouvertureAffichee } from './use-couverture-affichee.ts'
import './couverture.css'

const NO_COMMUNE: readonly CommunePoint[] = []

/** "Is every resident within reach?": question, sentence, table, then how it is made. */
export function CouverturePanel({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const { question, par, couverture, error, refetch } = useCouvertureAffichee(manifest)
  // The sentence follows the slider at once; the rest follows as fast as the device can draw it.
  const deferred = useDeferredValue(couverture)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const marques = useMarques(manifest, question.offre)
  const { arrets } = marques
  const all = useMemo(
    () => [...(lieux.data?.lieux ?? []), ...(lieux.data?.voisins ?? []), ...arrets],
    [lieux.data, arrets],
  )
  const outlines = useContoursCommunes(manifest, info.data?.departements ?? [])
  const chosenId = useShare((s) => s.lieu)
  const hoveredId = useUi((s) => s.survolLieu)
  const find = (id: string | null) =>
    id === null ? undefined : all.find((l) => l.id === id || l.alias.includes(id))
  const chosen = find(chosenId)
  const rayonM = useAnneau(manifest, find(hoveredId) ?? chosen ?? null, question)
  const askedPar = useShare((s) => s.par)
  const setShare = useSetShare()
  useForgetArret(chosenId)
  const choisi = usePointChoisi(territoire)
  const onChoisir = useChoisir(manifest, deferred?.par ?? par, info.data, choisi.forget)

  return (
    <>
      <QuestionForm />
      {error !== null && <ErreurDonnees error={error} onRetry={() => void refetch()} />}
      {couverture === undefined && error === null && (
        <div className="couv-attente" role="status">
          <p className="note">{territoire.type === 'france' ? text.calculFrance : text.calcul}</p>
          <div className="attente" />
          <div className="attente" />
        </div>
      )}
      {couverture !== undefined && <Figure rapport={couverture.rapport} />}
      {manifest.jeu === 'pilote' && <p className="note">{text.jeuPilote}</p>}
      <CartePoint manifest={manifest} question={question} info={info.data} choisi={choisi} />
      {chosen !== undefined && (
        <CarteLieu
          key={chosen.id}
          manifest={manifest}
          lieu={chosen}
          question={question}
          marques={marques}
          rayonM={rayonM}
        />
      )}
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
          <Methode grille={deferred.rapport.grille} />
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

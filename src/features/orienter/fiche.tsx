import { type ComponentProps, useEffect, useMemo, useRef } from 'react'
import { useContoursCommunes } from '../../data/map/contours.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { type Proposition, placeOf } from '../../domain/orientation/classer.ts'
import { type AgeDesChoix, ageDesChoix } from '../../domain/orientation/dates-maj.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { useSujet } from '../../state/ui/ui-context.tsx'
import { DEFAULT_STATE, type ShareState } from '../../state/url/share-state.ts'
import { formatLink } from '../../state/url/url-codec.ts'
import { lienDeFeuille } from '../../state/url/with-langue.ts'
import { sayRoutes } from '../../text/couverture/calcul.ts'
import { langueLue } from '../../text/langue/textes.ts'
import { orienter } from '../../text/orienter.ts'
import { dateEn } from '../../text/personne/say-quand.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { AvisMien } from '../../ui/export/avis-mien.tsx'
import { citeRoutes } from '../../ui/langue/citer-noms.ts'
import { ARelire } from '../../ui/langue/dire-langue.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { AjouterAgenda } from '../../ui/seance/ajouter-agenda.tsx'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import { BlocChoix } from './bloc-choix.tsx'
import { enLangue, type Parle } from './bloc-langue.tsx'
import type { PointDuPlan } from './draw-plan.ts'
import { ChoixLanguePersonne, sayRelire, useLanguePersonne } from './langue-personne.tsx'
import { Messages } from './messages.tsx'
import { Personne } from './personne.tsx'
import { PlanFiche } from './plan-fiche.tsx'

const text = orienter.fiche

interface FicheProps {
  readonly manifest: Manifest
  readonly choix: readonly Proposition[]
  readonly territoire: Territoire
  /** From where, and how, the ways to the choices go. */
  readonly chemins: ComponentProps<typeof BlocChoix>['chemins']
  readonly info: TerritoireInfo | undefined
  /** What to show around it. */
  readonly autour: Territoire | null
  readonly depart: { readonly lon: number; readonly lat: number; readonly nom: string } | null
  /** Where the times by road come from; null: there are none. */
  readonly routes: RoutesCredit | null
  readonly onRetour: () => void
}

/** One A4 page for the person: who and what to note, the choices, a plan, where to find it all again. */
export function Fiche(props: FicheProps) {
  const { manifest, choix, territoire, info, depart, autour, routes, chemins, onRetour } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useSujet(text.titre)
  const courant = useTerritoireCourant(manifest)
  // A sheet made around a start opens on the territory around it, whatever the page shows now.
  const code = territoire.type === 'commune' ? territoire.code : null
  const shown = code === null ? courant : (autour ?? territoire)
  const around = useTerritoire(manifest, shown)
  const departements = useMemo(() => (info?.departements ?? []).slice(0, 3), [info])
  const contours = useContoursCommunes(manifest, departements)
  const points = useMemo(() => pointsOf(choix, depart), [choix, depart])
  const seances = choix.flatMap((p) => (p.type === 'seance' ? [p.situee] : []))
  const lieux = choix.flatMap((p) => (p.type === 'lieu' ? [p.lieu.id] : []))
  const [seul = null] = choix.length === 1 ? lieux : []
  const linked: ShareState = {
    ...DEFAULT_STATE,
    territoire: shown,
    ...(seul !== null
      ? { lieu: seul }
      : { volet: 'agenda' as const, seances: seances.map((s) => s.cle), lieux }),
  }
  const demandee = useLanguePersonne()
  const { parle } = demandee
  const here = `${location.origin}${location.pathname}`
  // What is printed opens the page in the person's language, else in that of the sheet.
  const inLangue = (link: string) => lienDeFeuille(link, parle?.langue ?? langueLue())
  const lien = `${here}${formatLink(linked)}`
  return (
    <section className="pile" aria-labelledby="feuille-titre">
      <AvisMien fiches={choix.map((one) => (one.type === 'lieu' ? one.lieu : one.situee.serie))} />
      <ChoixLanguePersonne demandee={demandee} />
      <article
        className="feuille pile a-imprimer"
        data-choix={choix.length}
        data-langue={parle === null ? undefined : parle.langue}
      >
        <div className="feuille-double">
          <h2 id="feuille-titre" ref={heading} tabIndex={-1}>
            {text.titre}
          </h2>
          {parle !== null && (
            <p className="feuille-quand" {...enLangue(parle)}>
              {parle.mots.titre}
            </p>
          )}
        </div>
        <Commandes seances={seances} horodatageMs={Date.parse(manifest.construitLe)} onRetour={onRetour} />
        <p className="note sans-impression">{text.aide}</p>
        <Personne />
        <ol className="feuille-choix pile">
          {choix.map((proposition, i) => (
            <BlocChoix
              key={proposition.cle}
              rang={i + 1}
              proposition={proposition}
              depart={depart?.nom ?? ''}
              parle={parle}
              chemins={chemins}
            />
          ))}
        </ol>
        <PlanFiche
          manifest={manifest}
          departements={departements}
          points={points}
          contours={contours.collections}
          communes={around.data?.communes ?? []}
        />
        <footer className="feuille-pied">
          <QrCode texte={`${here}${inLangue(formatLink(linked, { whole: true }))}`} titre={text.qr} />
          <div>
            <div className="feuille-double">
              <p>
                <b>{text.retrouver(choix.length)}</b>
              </p>
              {parle !== null && (
                <p {...enLangue(parle)}>
                  <b>{parle.mots.retrouver}</b>
                </p>
              )}
            </div>
            <p className="feuille-lien">{`${here}${inLangue(formatLink(linked))}`}</p>
            <p>{text.verifie(ageDesChoix(choix))}</p>
            {parle !== null && <DitDate {...parle} age={ageDesChoix(choix)} />}
            {routes !== null && (
              <p className="feuille-routes">
                <Phrase>{sayRoutes(citeRoutes(routes))}</Phrase>
              </p>
            )}
          </div>
        </footer>
        <ARelire />
      </article>
      <Messages
        choix={choix}
        lien={lien}
        routes={routes}
        parle={parle}
        lienParle={`${here}${inLangue(formatLink(linked))}`}
      />
    </section>
  )
}

/** What the foot of the sheet says of the dates of the records, and of the words themselves, in the person's language. */
function DitDate({ age: { du, au, sansDate }, ...parle }: Parle & { readonly age: AgeDesChoix }) {
  const { mots } = parle
  const said =
    du === null || au === null
      ? mots.dateInconnue
      : mots.informations(dateEn(mots, du), du === au ? null : dateEn(mots, au), sansDate)
  return (
    <p {...enLangue(parle)}>
      {said} {mots.appelez} {sayRelire(mots)}
    </p>
  )
}

interface CommandesProps {
  readonly seances: readonly SeanceSituee[]
  readonly horodatageMs: number
  readonly onRetour: () => void
}

function Commandes({ seances, horodatageMs, onRetour }: CommandesProps) {
  return (
    <div className="rangee ecart-3 sans-impression">
      <Bouton onClick={onRetour}>{text.retour}</Bouton>
      <Bouton genre="plein" onClick={() => window.print()}>
        {text.imprimer}
      </Bouton>
      <AjouterAgenda situees={seances} titre={text.titre} horodatageMs={horodatageMs}>
        {text.ics}
      </AjouterAgenda>
    </div>
  )
}

function pointsOf(choix: readonly Proposition[], depart: FicheProps['depart']): PointDuPlan[] {
  const places = choix.flatMap((p, i) => {
    const at = placeOf(p)
    return at === null ? [] : [{ ...at, texte: String(i + 1), depart: false }]
  })
  return depart === null
    ? places
    : [{ lon: depart.lon, lat: depart.lat, texte: orienter.fiche.planDepart, depart: true }, ...places]
}

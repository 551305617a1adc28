import { useEffect, useMemo, useRef } from 'react'
import { useContoursCommunes, useGeoJson, useRelireContours } from '../../../data/map/contours.ts'
import { useLieux, usePointParRoute, useTerritoire } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { type Calcul, chooseCalcul } from '../../../domain/coverage/calcul.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import { isInBbox } from '../../../domain/geo/bbox.ts'
import { departementOf } from '../../../domain/geo/codes.ts'
import type { StatutFrr } from '../../../domain/geo/frr.ts'
import { eligibilite } from '../../../domain/geo/frr.ts'
import { useSetShare } from '../../../state/url/share-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import { equipement } from '../../../text/couverture/equipement.ts'
import { fenetre as texteFenetre } from '../../../text/couverture/fenetre.ts'
import { calcul as sayCalcul } from '../../../text/fr/couverture/calcul.ts'
import { deuxPoints } from '../../../text/fr/format.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { Manque } from '../../../ui/erreur/manque.tsx'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import type { ReponsePoint } from '../../../worker/protocol/point.ts'
import { areaAt, checkPoint, type Point } from './check-point.ts'

const text = couverture.point

interface CommuneProps {
  readonly code: string
  readonly nom: string
  readonly frr: StatutFrr
}

interface CardPointProps {
  readonly manifest: Manifest
  readonly question: Question
  /** The point of the map that was chosen, or a commune: where most of its people live. */
  readonly at: Point | CommunePoint
  /** The figure is by road: so is the answer of a point, where its département has roads. */
  readonly parRoute: boolean
  readonly onClose: () => void
}

/** A point: within reach or not, and of what. */
export function CardPoint({ manifest, question, at, parRoute, onClose }: CardPointProps) {
  const setShare = useSetShare()
  const point = 'nom' in at ? at.depart : at
  const { commune, reponse, calcul, attente, manque, relire } = useReponse(
    manifest,
    question,
    point,
    parRoute,
  )
  const card = useRef<HTMLElement>(null)
  const titre = 'nom' in at ? text.titreCommune(at.nom) : text.titre
  const clicked = 'nom' in at ? null : at
  // A click on the map is answered where the reader looks; one in the table leaves the table in place.
  useEffect(() => {
    if (clicked !== null) card.current?.scrollIntoView({ block: 'nearest' })
  }, [clicked])
  return (
    <section ref={card} className="couv-carte encadre encadre--fort pile ecart-2" aria-label={titre}>
      <div className="couv-carte-tete bords">
        <h2>{titre}</h2>
        <Bouton
          genre="discret"
          onClick={() => {
            onClose()
            setShare({ commune: null }, 'replace')
          }}
        >
          {text.fermer}
        </Bouton>
      </div>
      <div role="status" className="pile ecart-2">
        {reponse !== null ? (
          <Reponse reponse={reponse} question={question} calcul={calcul} />
        ) : manque !== null ? (
          <Manque {...manque} onRetry={relire} />
        ) : (
          <p>{attente}</p>
        )}
      </div>
      {commune !== null && (
        <ul className="pile ecart-1">
          <li>{text.dans(commune.nom)}</li>
          <Zonages manifest={manifest} at={point} frr={commune.frr} />
        </ul>
      )}
    </section>
  )
}

/** Outlines around the point tell its commune; its commune tells the speed class and the places to try. */
function useReponse(manifest: Manifest, question: Question, at: Point, figureParRoute: boolean) {
  const around = useMemo(
    () =>
      manifest.departements
        .filter(({ bbox }) => bbox !== null && isInBbox(bbox, at.lon, at.lat))
        .map((d) => d.code),
    [manifest, at],
  )
  const outlines = useContoursCommunes(manifest, around)
  const commune = useMemo(() => {
    const found = areaAt(at, outlines.collections)
    return found === null ? null : (found.properties as unknown as CommuneProps)
  }, [at, outlines.collections])
  const territoire = useMemo(
    () => (commune === null ? null : ({ type: 'commune', code: commune.code } as const)),
    [commune],
  )
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const classe = info.data?.communes[0]?.classe ?? 1
  const { offre, portee } = question
  const parRoute =
    commune !== null &&
    figureParRoute &&
    chooseCalcul(manifest.departements, [departementOf(commune.code)], portee, null) === 'routes'
  const { lon, lat } = at
  const road = usePointParRoute(parRoute ? { question, commune: commune.code, lon, lat } : null)
  const straight = useMemo(() => {
    if (parRoute || commune === null || lieux.data === undefined || info.data === undefined) return null
    return checkPoint(at, [...lieux.data.lieux, ...lieux.data.voisins], {
      ageMax: question.ageMax ?? null,
      offre,
      portee,
      classe,
      commune: commune.code,
    })
  }, [at, commune, lieux.data, info.data, offre, portee, classe, parRoute, question.ageMax])
  const loaded = outlines.collections.length + outlines.errors.length
  const isOutside = commune === null && loaded >= around.length
  const relireContours = useRelireContours()
  const failed = [info, lieux, road].filter(({ error }) => error !== null)
  const [sansContours] = commune === null ? outlines.errors : []
  const error = sansContours ?? failed[0]?.error ?? null
  return {
    commune,
    reponse: parRoute ? (road.data ?? null) : straight,
    calcul: parRoute ? ('routes' as const) : ('direct' as const),
    /** Said while there is no answer. */
    attente: isOutside ? text.horsCommunes : parRoute ? sayCalcul.chargent : text.attente,
    /** What could not be read, for which there is none; a point may lie in outlines that are missing. */
    manque: error && {
      error,
      texte:
        sansContours !== undefined
          ? text.sansContours
          : parRoute && road.error !== null
            ? text.echec
            : text.sansDonnees,
    },
    relire: () => {
      relireContours()
      for (const query of failed) void query.refetch()
    },
  }
}

interface ReponseProps {
  readonly reponse: ReponsePoint
  readonly question: Question
  readonly calcul: Calcul
}

function Reponse({ reponse, question, calcul }: ReponseProps) {
  const setShare = useSetShare()
  const { etat, oui, inconnu } = reponse
  const mode = question.portee.type === 'mode' ? question.portee.mode : null
  const loin = (p: NonNullable<typeof oui>) => text.loin(p.distanceM, mode, p.dureeMin, calcul)
  const main = etat === 'inconnue' ? inconnu : oui
  return (
    <>
      <p className="couv-verdict" data-etat={etat}>
        <span className="couv-puce" data-etat={etat} aria-hidden="true" />
        {text[etat]}
      </p>
      {etat === 'inconnue' && inconnu !== null && <p>{text.peutEtre(inconnu.lieu.nom, loin(inconnu))}</p>}
      <p>
        {oui === null
          ? calcul === 'routes'
            ? text.aucunParRoute
            : text.aucun
          : text.proche(oui.lieu.nom, loin(oui))}
      </p>
      {(question.fenetre ?? null) !== null && <p className="note">{texteFenetre.sansDates}</p>}
      {main !== null && (
        <Bouton
          aria-label={deuxPoints(text.voirLieu, main.lieu.nom)}
          onClick={() => setShare({ lieu: main.lieu.id })}
        >
          {text.voirLieu}
        </Bouton>
      )}
    </>
  )
}

interface ZonagesProps {
  readonly manifest: Manifest
  readonly at: Point
  readonly frr: StatutFrr
}

/** QPV and FRR at a point, with their vintages, and what they give right to. */
export function Zonages({ manifest, at, frr }: ZonagesProps) {
  const perimeters = useGeoJson(manifest.qpv)
  const qpv = useMemo(
    () => (perimeters.data === undefined ? null : areaAt(at, [perimeters.data])),
    [at, perimeters.data],
  )
  const qpvConnu =
    perimeters.data === undefined ? undefined : qpv === null ? null : String(qpv.properties?.nom)
  const relire = useRelireContours()
  const vintage = (id: string) => manifest.sources.find((s) => s.id === id)?.millesime ?? ''
  return (
    <>
      {perimeters.data !== undefined && (
        <li>
          {qpv === null
            ? text.horsQpv(vintage('qpv'))
            : text.qpv(String(qpv.properties?.nom), vintage('qpv'))}
        </li>
      )}
      {perimeters.error !== null && (
        <li>
          <Manque texte={text.sansQpv} error={perimeters.error} onRetry={relire} />
        </li>
      )}
      <li>{text.frr[frr](vintage('frr'))}</li>
      <li>{equipement.eligible[eligibilite(qpvConnu, frr)]}</li>
    </>
  )
}

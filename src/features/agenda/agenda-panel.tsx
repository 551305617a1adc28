import { useEffect, useMemo, useRef, useState } from 'react'
import { useDepartChiffre } from '../../data/depart.ts'
import { todayIn } from '../../data/maintenant.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useSeances } from '../../data/seances.ts'
import { useTempsRoute } from '../../data/temps-route.ts'
import { useDepart } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { weekday } from '../../domain/calendar/civil-date.ts'
import { countFiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { groupTournees, type Tournee } from '../../domain/orientation/tournees.ts'
import { rankTrajet, trajetTo } from '../../domain/orientation/trajet.ts'
import { filterSeances } from '../../domain/orientation/verdicts.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { adresseDe, jourLong, plage, quand, seance as seanceText } from '../../text/seance.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import { FiltresAgenda } from './filtres-agenda.tsx'
import { Choisies, ListeParJour, ListeParTrajet, SansDate } from './listes.tsx'
import { Semaine } from './semaine.tsx'
import './agenda.css'

const PAS_JOURS = 28
/** A round that comes once a month must show its next passage. */
const TOURNEE_JOURS = 42

/** Sessions of the territory shown: by date, by week or by travel time, rounds, and those without date. */
export function AgendaPanel({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const start = useDepartChiffre(manifest, info.data)
  const point = useDepart()
  const mode = useShare((s) => s.mode)
  const filtres = useShare((s) => s.filtresSeances)
  const tourneeDessinee = useUi((s) => s.tournee)
  const setUi = useSetUi()
  // The line of a round goes with the list that explains it.
  useEffect(() => () => setUi({ tournee: null }), [setUi])
  const aujourdhui = todayIn()
  const [vue, setVue] = useState<'liste' | 'semaine'>('liste')
  const [tri, setTri] = useState<'date' | 'trajet'>('date')
  const [voisins, setVoisins] = useState(false)
  const [jours, setJours] = useState(PAS_JOURS)
  const [lundi, setLundi] = useState(aujourdhui - weekday(aujourdhui))
  const isSemaine = vue === 'semaine'
  const du = isSemaine ? lundi : aujourdhui
  const au = isSemaine ? lundi + 6 : aujourdhui + jours - 1
  const seances = useSeances(manifest, territoire, { du, au: Math.max(au, du + TOURNEE_JOURS) })
  const all = seances.data?.seances
  const byTrajet = !isSemaine && tri === 'trajet' && start !== null
  const liste = useRef<HTMLDivElement>(null)
  const routes = useTempsRoute(manifest, {
    depart: start === null ? null : point,
    mode,
    minutes: null,
    seances: all,
    trie: byTrajet,
    liste,
  })
  const { temps } = routes
  const depart = useMemo(() => start && { ...start, temps }, [start, temps])
  const shown = useMemo(() => {
    const inWindow = (all ?? []).filter((s) => s.seance.date <= au && (voisins || s.ou.dansTerritoire))
    return filterSeances(inWindow, filtres)
  }, [all, au, voisins, filtres])
  const elsewhere = useMemo(() => nearest(all ?? [], depart), [all, depart])
  const trajetOf = (s: SeanceSituee) => trajetTo(depart, s.ou)
  const horodatageMs = Date.parse(manifest.construitLe)
  const chemins = { manifest, depart: start === null ? null : point, mode }

  return (
    <section className="pile" aria-labelledby="agenda-titre">
      <h2 id="agenda-titre">{text.titre}</h2>
      <Choisies manifest={manifest} territoire={territoire} trajetOf={trajetOf} chemins={chemins} />
      <div className="agenda-reglages rangee">
        <ChoixUnique sobre titre={text.vue} textes={text.vues} choisi={vue} onChange={setVue} />
        {!isSemaine && depart !== null && (
          <ChoixUnique sobre titre={text.tri} textes={text.tris} choisi={tri} onChange={setTri} />
        )}
      </div>
      <p className="note">{depart === null ? text.triSansDepart : text.depuis(depart.libelle)}</p>
      <FiltresAgenda voisins={voisins} onVoisins={setVoisins} />
      {isSemaine && <Semaine lundi={lundi} aujourdhui={aujourdhui} seances={shown.kept} onLundi={setLundi} />}
      {seances.error !== null && (
        <ErreurDonnees error={seances.error} onRetry={() => void seances.refetch()} />
      )}
      {seances.isPending && <p role="status">{text.chargement}</p>}
      {seances.data !== undefined && (
        <>
          <p role="status">
            {!isSemaine && `${text.periode(jourLong(du), jourLong(au))}. `}
            {text.nombre(shown.kept.length)} {shown.inconnues > 0 && text.inconnues(shown.inconnues)}
          </p>
          {shown.kept.length === 0 && (
            <p className="avis">
              {text.vide} {countFiltresSeances(filtres) > 0 && text.videFiltres}{' '}
              {elsewhere !== null &&
                countFiltresSeances(filtres) === 0 &&
                text.videVoisin(elsewhere.seance.titre, adresseDe(elsewhere.ou), quand(elsewhere.seance))}
            </p>
          )}
          <TempsRouteDit routes={routes} trie={byTrajet} />
          {byTrajet ? (
            <ListeParTrajet
              ref={liste}
              seances={shown.kept}
              trajetOf={trajetOf}
              horodatageMs={horodatageMs}
              chemins={chemins}
            />
          ) : (
            <ListeParJour
              seances={shown.kept}
              jours={isSemaine ? [0, 1, 2, 3, 4, 5, 6].map((i) => lundi + i) : null}
              trajetOf={trajetOf}
              horodatageMs={horodatageMs}
              chemins={chemins}
            />
          )}
          {seances.data.coupe && <p className="avis">{text.coupe}</p>}
          {!isSemaine && jours < 364 && (
            <Bouton onClick={() => setJours(jours + PAS_JOURS)}>{text.plus}</Bouton>
          )}
          <Tournees
            seances={(all ?? []).filter((s) => s.ou.dansTerritoire && s.seance.date >= aujourdhui)}
            dessinee={tourneeDessinee?.id ?? null}
            onDessiner={(tournee) =>
              setUi({ tournee: tournee && { id: tournee.id, arrets: pointsOf(tournee.arrets) } })
            }
          />
          <SansDate series={seances.data.sansDate} />
        </>
      )}
    </section>
  )
}

/** Stops with a position, in order. */
function pointsOf(
  arrets: readonly { readonly ou: SeanceSituee['ou']; readonly prochaine: SeanceSituee | null }[],
) {
  return arrets.flatMap(({ ou }) => (ou.lon === null || ou.lat === null ? [] : [[ou.lon, ou.lat] as const]))
}

/** The first session elsewhere: the nearest one when a start is known, else the soonest. */
function nearest(
  seances: readonly SeanceSituee[],
  depart: Parameters<typeof trajetTo>[0],
): SeanceSituee | null {
  const others = seances.filter((s) => s.seance.statut === 'prevue' || s.seance.statut === 'reportee')
  const rank = (s: SeanceSituee) => rankTrajet(trajetTo(depart, s.ou))
  return others.reduce<SeanceSituee | null>(
    (best, s) => (best === null || rank(s) < rank(best) ? s : best),
    null,
  )
}

interface TourneesProps {
  readonly seances: readonly SeanceSituee[]
  /** Tour drawn on the map. */
  readonly dessinee: string | null
  readonly onDessiner: (tournee: Tournee | null) => void
}

/** Each round with its stops in order, when it next comes to each, and the very next one. */
function Tournees({ seances, dessinee, onDessiner }: TourneesProps) {
  const tournees = groupTournees(seances)
  if (tournees.length === 0) return null
  return (
    <section className="pile" aria-labelledby="tournees-titre">
      <h3 id="tournees-titre">{text.tournees}</h3>
      {tournees.map((tournee) => (
        <details key={tournee.id} className="agenda-tournee encadre">
          <summary>{text.tournee(tournee.nom || seanceText.titreVide, tournee.arrets.length)}</summary>
          <ol className="agenda-tournee-arrets puces pile">
            {tournee.arrets.map(({ rang, ou, prochaine }) => (
              <li
                key={`${rang} ${ou.codeInsee} ${ou.nom}`}
                value={rang}
                data-prochain={prochaine === tournee.prochaine}
              >
                <b>{adresseDe(ou)}</b>
                {prochaine !== null && prochaine === tournee.prochaine && (
                  <span className="agenda-tournee-prochain"> {text.prochainArret}</span>
                )}
                <br />
                {prochaine === null
                  ? text.passeAucune
                  : text.passe(jourLong(prochaine.seance.date), plage(prochaine.seance))}
              </li>
            ))}
          </ol>
          <Bouton
            aria-pressed={dessinee === tournee.id}
            onClick={() => onDessiner(dessinee === tournee.id ? null : tournee)}
          >
            {dessinee === tournee.id ? text.cacherTournee : text.voirTournee}
          </Bouton>
        </details>
      ))}
    </section>
  )
}

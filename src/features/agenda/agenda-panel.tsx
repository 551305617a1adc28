import { useEffect, useMemo, useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { weekday } from '../../domain/calendar/civil-date.ts'
import { groupByLieu } from '../../domain/orientation/dates.ts'
import { joursOf, PERIODES, type Periode } from '../../domain/orientation/periodes.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { sayLimite } from '../../text/filtres.ts'
import { jourLong } from '../../text/seance.ts'
import { sayDans } from '../../text/territoire.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Pills } from '../../ui/pills.tsx'
import { LimiteTrajetChoix } from '../../ui/trajet/limite-trajet.tsx'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import { Abonnements } from './abonnement.tsx'
import { Choisies, SansDate } from './choisies.tsx'
import { Compte } from './compte.tsx'
import { FiltresAgenda } from './filtres-agenda.tsx'
import { APart, ListeParJour, ListeParLieu, UneDate } from './listes.tsx'
import { Papier } from './papier.tsx'
import { Semaine } from './semaine.tsx'
import { Tournees } from './tournees.tsx'
import { useDates } from './use-dates.ts'
import './agenda.css'

const PAS_JOURS = 28

/** Dates to come around a start or in the territory shown: by place, by day or by week, and those without date. */
export function AgendaPanel({ manifest }: { readonly manifest: Manifest }) {
  const setUi = useSetUi()
  const setShare = useSetShare()
  const filtres = useShare((s) => s.filtres)
  // The line of a round goes with the list that explains it.
  useEffect(() => () => setUi({ tournee: null }), [setUi])
  const aujourdhui = todayIn()
  const [vue, setVue] = useState<'liste' | 'semaine'>('liste')
  const [triChoisi, setTri] = useState<'date' | 'trajet' | null>(null)
  const [voisins, setVoisins] = useState<boolean | null>(null)
  const [periode, setPeriode] = useState<Periode>('semaines')
  const [nombre, setNombre] = useState(PAS_JOURS)
  const [lundi, setLundi] = useState(aujourdhui - weekday(aujourdhui))
  const isSemaine = vue === 'semaine'
  const jours = isSemaine ? { du: lundi, au: lundi + 6 } : joursOf(periode, aujourdhui, nombre)
  const dates = useDates(manifest, { jours, voisins, tri: isSemaine ? 'date' : triChoisi })
  const { seances, dedans, annulees, passees, inconnues, trajetOf, chemins, depart, routes, tri } = dates
  const lieux = useMemo(() => groupByLieu(dedans, trajetOf), [dedans, trajetOf])
  const carte = { trajetOf, chemins, horodatageMs: Date.parse(manifest.construitLe) }
  const week = [0, 1, 2, 3, 4, 5, 6].map((i) => lundi + i).filter((jour) => jour >= aujourdhui)
  const nom = dates.info?.nom ?? ''

  return (
    <section className="pile" aria-labelledby="agenda-titre">
      <h2 id="agenda-titre">{text.titre}</h2>
      <Choisies manifest={manifest} territoire={dates.territoire} trajetOf={trajetOf} chemins={chemins} />
      {!isSemaine && (
        <Pills
          sobre
          titre={text.periodeTitre}
          valeurs={PERIODES}
          texte={(valeur) => text.periodes[valeur]}
          choisie={periode}
          onChange={setPeriode}
        />
      )}
      <p className="note">{depart === null ? text.triSansDepart : text.depuis(depart.libelle)}</p>
      {depart !== null && (
        <LimiteTrajetChoix
          limite={dates.limite}
          onChange={(limite) => setShare({ filtres: { ...filtres, limite } })}
        />
      )}
      <div className="agenda-reglages rangee">
        <ChoixUnique sobre titre={text.vue} textes={text.vues} choisi={vue} onChange={setVue} />
        {!isSemaine && depart !== null && (
          <ChoixUnique sobre titre={text.tri} textes={text.tris} choisi={tri} onChange={setTri} />
        )}
      </div>
      <FiltresAgenda voisins={dates.voisins} onVoisins={setVoisins} />
      {isSemaine && (
        <Semaine
          lundi={lundi}
          aujourdhui={aujourdhui}
          seances={dedans}
          annulees={annulees}
          onLundi={setLundi}
        />
      )}
      {seances.error !== null && (
        <ErreurDonnees error={seances.error} onRetry={() => void seances.refetch()} />
      )}
      {seances.isPending && <p role="status">{text.chargement}</p>}
      {seances.data !== undefined && (
        <>
          <Compte dates={dates} sansPeriode={isSemaine} onVoisins={() => setVoisins(true)} />
          <p className="rangee">
            {lieux.length > 0 && <Bouton onClick={() => window.print()}>{text.imprimer}</Bouton>}
          </p>
          <Abonnements manifest={manifest} dates={dates} lieux={lieux} />
          <TempsRouteDit routes={routes} trie={tri === 'trajet'} />
          {tri === 'trajet' ? (
            <ListeParLieu ref={dates.liste} lieux={lieux} {...carte} />
          ) : (
            <ListeParJour
              seances={dedans}
              annulees={annulees}
              jours={isSemaine && lundi + 6 >= aujourdhui ? week : null}
              {...carte}
            />
          )}
          {[
            [text.trajetInconnu(inconnues.length), inconnues] as const,
            [text.annulees(annulees.length), tri === 'trajet' ? annulees : []] as const,
            [text.passees(passees.length), passees] as const,
          ].map(
            ([titre, list]) =>
              list.length > 0 && (
                <APart key={titre} titre={titre}>
                  {list.map((situee) => (
                    <UneDate
                      key={situee.seance.uid}
                      {...carte}
                      situee={situee}
                      titre={3}
                      passee={list === passees}
                    />
                  ))}
                </APart>
              ),
          )}
          {seances.data.coupe && <p className="avis">{text.coupe}</p>}
          {!isSemaine && periode === 'semaines' && nombre < 364 && (
            <Bouton onClick={() => setNombre(nombre + PAS_JOURS)}>{text.plus}</Bouton>
          )}
          <Tournees
            seances={seances.data.seances.filter((s) => s.ou.dansTerritoire && s.seance.date >= aujourdhui)}
          />
          <SansDate series={seances.data.sansDate} />
          {lieux.length > 0 && (
            <Papier
              titre={`${text.titre} : ${nom}`}
              question={[
                `${text.periode(jourLong(jours.du), jourLong(jours.au))}. ${text.nombre(dedans.length, sayDans(dates.territoire, nom), dates.voisins)}`,
                ...(depart === null ? [] : [text.depuis(depart.libelle)]),
                ...(dates.limite === null ? [] : [`${sayLimite(dates.limite)}.`]),
              ]}
              lieux={lieux}
              aujourdhui={aujourdhui}
            />
          )}
        </>
      )}
    </section>
  )
}

import { useMemo } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { groupByLieu } from '../../domain/orientation/dates.ts'
import { agenda as text } from '../../text/agenda.ts'
import { sayLimite } from '../../text/filtres.ts'
import { deuxPoints } from '../../text/format.ts'
import { citer } from '../../text/langue/citer.ts'
import { jourLong } from '../../text/quand.ts'
import { sayDans } from '../../text/territoire.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { nommer } from '../../ui/langue/nommer.ts'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import { Abonnements } from '../abonnement/abonnements.tsx'
import { SansDate } from './choisies.tsx'
import { Compte } from './compte.tsx'
import { ExportDates } from './export-dates.tsx'
import { APart, ListeParJour, ListeParLieu, type ListeProps, UneDate } from './listes.tsx'
import { Papier } from './papier.tsx'
import { Tournees } from './tournees.tsx'
import type { Dates } from './use-dates.ts'
import { useReadAfter } from './use-read-after.ts'

interface TrouveesProps {
  readonly manifest: Manifest
  readonly dates: Dates
  /** Days of the week shown above that are not past; null: it is a list of days. */
  readonly aVenir: readonly number[] | null
  readonly aujourdhui: number
  readonly onVoisins: () => void
  /** Shows more days; null where there are no more. */
  readonly onPlus: (() => void) | null
}

/**
 * What was found: how many, the list by day or by place, what stands apart, then rounds, series without date, paper. While
 * more is read, what is known stays in place, without what counts it, prints it or gives it away.
 */
export function Trouvees({ manifest, dates, aVenir, aujourdhui, onVoisins, onPlus }: TrouveesProps) {
  const { seances, lues, dedans, annulees, trajetOf, chemins, routes, tri } = dates
  const lieux = useMemo(() => groupByLieu(dedans, trajetOf), [dedans, trajetOf])
  const readAfter = useReadAfter(lues)
  const depart = dates.depart?.commune ?? ''
  const codes = useMemo(() => [depart, ...lieux.map(({ ou }) => ou.codeInsee)], [depart, lieux])
  const carte = { trajetOf, chemins, horodatageMs: Date.parse(manifest.construitLe) }
  if (seances.data === undefined) return null
  const { seances: all, coupe, sansDate } = seances.data
  return (
    <>
      {lues && <Compte dates={dates} sansPeriode={aVenir !== null} onVoisins={onVoisins} />}
      <TempsRouteDit routes={routes} trie={tri === 'trajet'} />
      {tri === 'trajet' ? (
        <ListeParLieu ref={dates.liste} lieux={lieux} attendue={!lues} {...carte} />
      ) : (
        <ListeParJour
          seances={dedans}
          annulees={annulees}
          jours={lues && aVenir?.length ? aVenir : null}
          attendue={!lues}
          {...carte}
        />
      )}
      <ListesAPart dates={dates} carte={carte} />
      <p className="rangee">
        {lues && lieux.length > 0 && <Bouton onClick={() => window.print()}>{text.imprimer}</Bouton>}
      </p>
      <Abonnements manifest={manifest} territoire={dates.territoire} info={dates.info} codes={codes} />
      {/* An address stays on the page: the file says how far, not from where. */}
      {lues && (
        <ExportDates manifest={manifest} dates={dates} question={questionOf({ ...dates, depart: null })} />
      )}
      {lues && coupe && <p className="avis">{text.coupe}</p>}
      {aVenir === null && onPlus !== null && (
        <Bouton
          onClick={() => {
            readAfter(dates.jours.au)
            onPlus()
          }}
        >
          {text.plus}
        </Bouton>
      )}
      <Tournees seances={all.filter((s) => s.ou.dansTerritoire && s.seance.date >= aujourdhui)} />
      <SansDate series={sansDate} />
      {lues && lieux.length > 0 && (
        <Papier
          titre={deuxPoints(text.titre, nommer(dates.territoire, citer(dates.info?.nom ?? '')))}
          question={questionOf(dates, (nom) => citer(nom))}
          lieux={lieux}
          aujourdhui={aujourdhui}
        />
      )}
    </>
  )
}

/** Dates of which one cannot say how far, those that are cancelled where no day shows them, and those that are past. */
function ListesAPart({
  dates,
  carte,
}: {
  readonly dates: Dates
  readonly carte: Omit<ListeProps, 'seances'>
}) {
  const { inconnues, annulees, passees, tri } = dates
  const lists = [
    [text.trajetInconnu(inconnues.length), inconnues],
    [text.annulees(annulees.length), tri === 'trajet' ? annulees : []],
    [text.passees(passees.length), passees],
  ] as const
  return lists.map(
    ([titre, list]) =>
      list.length > 0 && (
        <APart key={titre} titre={titre}>
          {list.map((situee) => (
            <UneDate key={situee.seance.uid} {...carte} situee={situee} titre={3} passee={list === passees} />
          ))}
        </APart>
      ),
  )
}

/** What the printed list answers, a sentence each. */
function questionOf(
  { jours, dedans, voisins, territoire, info, depart, limite }: Dates,
  nomme: (nom: string) => string = (nom) => nom,
): string[] {
  return [
    `${text.periode(jourLong(jours.du), jourLong(jours.au))}.`,
    text.nombre(dedans.length, sayDans(territoire, nomme(info?.nom ?? '')), voisins),
    ...(depart === null ? [] : [text.depuis(nomme(depart.libelle))]),
    ...(limite === null ? [] : [`${sayLimite(limite)}.`]),
  ]
}

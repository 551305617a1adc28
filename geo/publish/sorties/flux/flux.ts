import type { FichierRef } from '../../../../src/dataset/manifest.ts'
import { type CivilDate, formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { DAY_MS } from '../../../../src/domain/common/durees.ts'
import { groupBy } from '../../../../src/domain/common/group-by.ts'
import type { TerritoireIndex } from '../../../../src/domain/geo/communes.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import { FILTRES_FLUX, type FiltreFlux, isOfFlux, nomDeFlux } from '../../../../src/domain/sessions/flux.ts'
import { icsDeSeances } from '../../../../src/text/fr/ics-seances.ts'
import { filtreDeFlux } from '../../../../src/text/fr/seance-mots.ts'
import { liste } from '../../../../src/text/liste.ts'
import type { Publisher } from '../../write.ts'
import { writeRss } from './rss.ts'

/** Most sessions of one calendar: the last days that do not fit are left out whole. */
const MAX_EVENTS = 3000
/** A feed reader shows what comes; a calendar keeps a year. */
export const DAYS_OF_RSS = 60

export interface FluxInput {
  readonly index: TerritoireIndex
  /** EPCI and départements held in full: a calendar of half of one would mislead. */
  readonly epciComplets: ReadonlySet<string>
  readonly departementsComplets: ReadonlySet<string>
  /** Public address, with a slash at its end; null: none, and no RSS, whose links must be whole. */
  readonly adresse: string | null
  readonly today: CivilDate
}

/** A territory with sessions, in order. */
export interface Agenda {
  readonly type: 'commune' | 'epci' | 'departement'
  readonly code: string
  readonly nom: string
  readonly seances: readonly SeanceSituee[]
}

/** Each commune, EPCI and département that has sessions. `parDepartement`: with those whose commune is not known. */
export function agendasOf(
  { index, epciComplets, departementsComplets }: FluxInput,
  parCommune: ReadonlyMap<string, readonly SeanceSituee[]>,
  parDepartement: ReadonlyMap<string, readonly SeanceSituee[]>,
): Agenda[] {
  const held = index.communes.filter(({ code }) => parCommune.has(code))
  const members = groupBy(held, ({ epci }) => epci)
  const ofEpci = (code: string) =>
    (members.get(code) ?? []).flatMap((commune) => parCommune.get(commune.code) ?? []).sort(byStart)
  const agendas: Agenda[] = [
    ...held.map(({ code, nom }) => ({
      type: 'commune' as const,
      code,
      nom,
      seances: parCommune.get(code) ?? [],
    })),
    ...index.epci
      .filter(({ code }) => epciComplets.has(code))
      .map(({ code, nom }) => ({ type: 'epci' as const, code, nom, seances: ofEpci(code) })),
    ...index.departements
      .filter(({ code }) => departementsComplets.has(code))
      .map(({ code, nom }) => ({
        type: 'departement' as const,
        code,
        nom,
        seances: parDepartement.get(code) ?? [],
      })),
  ]
  return agendas.filter(({ seances }) => seances.length > 0)
}

/**
 * Publishes the calendar (.ics) and, with a public address, the feed (RSS) of each territory; of an EPCI and a
 * département, of each theme, level and audience too. Only those that hold a session.
 */
export function publishFlux(
  publisher: Publisher,
  { adresse, today }: FluxInput,
  agendas: readonly Agenda[],
): FichierRef[] {
  const put = (
    { type, code }: Agenda,
    nom: string,
    titre: string,
    seances: readonly SeanceSituee[],
  ): FichierRef[] => {
    const kept = wholeDays(seances)
    const last = kept.at(-1)?.seance.date
    const isCut = kept.length < seances.length && last !== undefined
    const ics = icsDeSeances(
      kept,
      isCut ? liste.agendaJusquAu(titre, formatIsoDate(last)) : titre,
      today * DAY_MS,
    )
    const files = [publisher.putStable(`agenda/${nom}.ics`, ics, kept.length)]
    const isSoon = (day: CivilDate) => day >= today && day <= today + DAYS_OF_RSS
    // One that was announced and is moved beyond stays: a reader that showed it is told, by the same key.
    const soon = wholeDays(
      seances.filter(({ seance: { date, dateInitiale } }) => isSoon(date) || isSoon(dateInitiale ?? date)),
    )
    if (adresse === null || soon.length === 0) return files
    const chemin = `rss/${nom}.xml`
    const canal = { titre, adresse: adresse, chemin: `data/${chemin}`, territoire: `${type}:${code}` }
    return [...files, publisher.putStable(chemin, writeRss(soon, canal), soon.length)]
  }
  return agendas.flatMap((agenda) => {
    const { type, code, nom, seances } = agenda
    const whole = put(agenda, nomDeFlux(code), liste.agendaCommune(nom), seances)
    if (type === 'commune') return whole
    return [
      ...whole,
      ...filtresOf(seances).flatMap((filtre) => {
        const own = seances.filter(({ serie }) => isOfFlux(serie, filtre))
        return put(agenda, nomDeFlux(code, filtre), liste.agendaFiltre(nom, filtreDeFlux(filtre)), own)
      }),
    ]
  })
}

/** What the series of some sessions say they are about, and for whom: the others would be empty. */
export function filtresOf(seances: readonly SeanceSituee[]): FiltreFlux[] {
  const series = [...new Map(seances.map(({ serie }) => [serie.id, serie])).values()]
  return FILTRES_FLUX.filter((filtre) => series.some((serie) => isOfFlux(serie, filtre)))
}

/** By local day, sessions without hour first. */
const byStart = (a: SeanceSituee, b: SeanceSituee): number =>
  a.seance.date - b.seance.date || (a.seance.debut ?? 0) - (b.seance.debut ?? 0)

/** At most MAX_EVENTS sessions, cut before the day that does not fit. */
function wholeDays(seances: readonly SeanceSituee[]): readonly SeanceSituee[] {
  const first = seances[MAX_EVENTS]
  if (first === undefined) return seances
  return seances.slice(0, MAX_EVENTS).filter(({ seance }) => seance.date < first.seance.date)
}

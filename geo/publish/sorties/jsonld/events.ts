import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { formatIsoWithOffset } from '../../../../src/domain/calendar/instants.ts'
import { groupBy } from '../../../../src/domain/common/group-by.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import { coutDit } from '../../../../src/domain/places/cout.ts'
import { safeWebLink } from '../../../../src/domain/places/safe-link.ts'
import { isAVerifier } from '../../../../src/domain/sessions/dates-sures.ts'
import { heureDebut } from '../../../../src/text/fr/quand.ts'
import { confianceDe, faitsDeSeance, statutDe, seance as text } from '../../../../src/text/fr/seance.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES_TEXTE } from '../../../../src/text/fr/seance-mots.ts'
import { clockOf, type Groupe, type Heures, heuresOf } from '../groupes.ts'
import { type Suite, suitesOf } from '../rythmes.ts'
import { DAYS, type Noeud, node, ref, schemaOrg } from './node.ts'

/**
 * The sessions of a group: an Event with a Schedule for each rhythm, and an Event for each session that follows none.
 * Expanded again, they are the sessions given.
 */
export function eventsOf(groupe: Groupe, lieu: string): Noeud[] {
  const schedules: Noeud[] = []
  const alone: SeanceSituee[] = []
  const byHours = groupBy(groupe.seances, (s) => JSON.stringify(hoursOnly(heuresOf(s))))
  for (const seances of byHours.values()) {
    const [first] = seances
    const heures = first === undefined ? null : heuresOf(first)
    if (first === undefined || heures === null) {
      alone.push(...seances)
      continue
    }
    const byDay = new Map<number, SeanceSituee>()
    for (const s of seances) {
      if (byDay.has(s.seance.date)) alone.push(s)
      else byDay.set(s.seance.date, s)
    }
    for (const suite of suitesOf([...byDay.keys()], true)) {
      if (suite.rythme === null) alone.push(...suite.jours.flatMap((jour) => byDay.get(jour) ?? []))
      else {
        const cle = `rythme-${groupe.cle}-${schedules.length + 1}`
        schedules.push(scheduleOf(cle, suite, heures, first.seance.zone))
      }
    }
  }
  const isWhole = schedules.length === 0 && alone.length === 1
  const singles = alone.map((s) =>
    eventOf(s, lieu, isWhole ? groupe.cle : `seance-${s.cle}`, {
      identifier: s.seance.uid,
      ...datesOf(s),
      superEvent: schedules.length === 0 ? null : ref(groupe.cle),
    }),
  )
  if (schedules.length === 0) return singles
  const eventSchedule = schedules.map((schedule) => ({ '@id': schedule['@id'] ?? '' }))
  return [eventOf(groupe.modele, lieu, groupe.cle, { eventSchedule }), ...schedules, ...singles]
}

/** A Schedule is told on the clock of the place, whatever its distance from UTC. */
const hoursOnly = (heures: Heures | null) => heures && [heures.debut, heures.fin]

function scheduleOf(cle: string, { rythme, jours, manques }: Suite, heures: Heures, zone: string): Noeud {
  const months = rythme?.type === 'mois' ? rythme.rangs : []
  return node({
    '@id': `#${cle}`,
    '@type': 'Schedule',
    repeatFrequency: rythme?.type === 'semaines' ? `P${rythme.pas}W` : 'P1M',
    byDay: schemaOrg(DAYS[rythme?.jour ?? 0] ?? ''),
    byMonthWeek: months.length === 1 ? (months[0] ?? null) : months,
    startDate: formatIsoDate(jours[0] ?? 0),
    endDate: formatIsoDate(jours.at(-1) ?? 0),
    startTime: heures.debut === null ? null : `${clockOf(heures.debut)}:00`,
    endTime: heures.fin === null ? null : `${clockOf(heures.fin)}:00`,
    scheduleTimezone: zone,
    exceptDate: manques.map(formatIsoDate),
  })
}

/** One dated session: its day alone where no hour is known. */
function datesOf({ seance: { date, debut, fin, zone } }: SeanceSituee): Noeud {
  return {
    startDate: debut === null ? formatIsoDate(date) : formatIsoWithOffset(debut, zone),
    endDate: fin === null ? null : formatIsoWithOffset(fin, zone),
  }
}

function eventOf(situee: SeanceSituee, lieu: string, cle: string, dates: Noeud): Noeud {
  const { seance, serie } = situee
  const mots = [
    ...serie.thematiques.map((theme) => THEMATIQUES_TEXTE[theme]),
    ...(serie.niveau === null ? [] : [text.niveau(NIVEAUX[serie.niveau])]),
  ]
  const doubts = [statutDe(seance), seance.debut === null ? `${heureDebut(seance)}.` : null]
  const facts = seance.statut === 'annulee' ? [] : [`${faitsDeSeance(situee).join(', ')}.`]
  return node({
    '@id': `#${cle}`,
    '@type': 'Event',
    name: text.titreAgenda(seance),
    description: [...doubts, ...facts, confianceDe(seance)].filter(Boolean).join(' '),
    ...dates,
    ...statusOf(situee),
    location: ref(lieu),
    maximumAttendeeCapacity: seance.places,
    remainingAttendeeCapacity: seance.placesRestantes,
    isAccessibleForFree: coutDit(serie.fraisACharge) === 'gratuit' ? true : null,
    keywords: mots,
    inLanguage: serie.langues,
    audience: serie.publics.map((p) => ({ '@type': 'Audience', audienceType: PUBLICS[p] })),
    url: safeWebLink(serie.lien)?.href ?? '',
  })
}

/** Whether it is held, where that is known: not of a date to be checked, nor of one given as an example. */
function statusOf({ seance }: SeanceSituee): Noeud {
  const { statut, confiance, dateInitiale } = seance
  if (statut === 'annulee') return { eventStatus: schemaOrg('EventCancelled') }
  if (dateInitiale !== null || statut === 'reportee')
    return {
      eventStatus: schemaOrg('EventRescheduled'),
      previousStartDate: dateInitiale === null ? null : formatIsoDate(dateInitiale),
    }
  const isSure = statut !== 'a_verifier' && confiance === 'fait' && !isAVerifier(seance)
  return { eventStatus: isSure ? schemaOrg('EventScheduled') : null }
}

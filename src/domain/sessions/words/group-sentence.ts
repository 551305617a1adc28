import type { Situe } from './give-contexts.ts'
import type { Groupe, Sens } from './model.ts'
import { applyPrecisions, hourAside, isDay, isHour, isSlotParity, readPrecision } from './read-brackets.ts'

const ATTACHED: ReadonlySet<Sens['sorte']> = new Set([
  'jours',
  'moment',
  'creneau',
  'muet',
  'creneau-douteux',
])

/**
 * Groups of a sentence. Hours follow their days ("le mardi de 9h à 12h et le jeudi de 14h à 16h"), unless the
 * sentence begins with hours and ends with days; odd or even weeks likewise. What is said once, apart from
 * the days (in brackets, after a comma or the venue), holds for all groups.
 */
export function groupSentence(phrase: readonly Situe[]): Groupe[] {
  const when = phrase.filter(({ element }) => isDay(element.sens) || isHour(element.sens))
  const first = when[0]?.element.sens
  const last = when.at(-1)?.element.sens
  const hoursFirst = first !== undefined && last !== undefined && isHour(first) && isDay(last)
  const weeksFirst = comesFirst(phrase, isWeek)
  const placeFirst = comesFirst(phrase, (sens) => sens.sorte === 'lieu')
  const groupes: Groupe[] = []
  let current = empty()
  let closed = false
  /** Whether hours came after the days of the current group: the next day opens another one. */
  let hoursAfter = false
  const close = () => {
    hoursAfter = false
    groupes.push(current)
    current = {
      ...empty(),
      parite: weeksFirst ? current.parite : null,
      rythme: weeksFirst ? current.rythme : null,
      semaines: weeksFirst ? current.semaines : [],
    }
    closed = false
  }
  /** "le mardi de 9h à 12h à la mairie et de 14h à 16h à l'école": same days, another place. */
  const repeatDays = () => {
    const { jours, rangs, ponctuel, parite, rythme, type, ecrit, debut } = current
    groupes.push(current)
    current = { ...empty(), jours: [...jours], rangs, ponctuel, parite, rythme, type, ecrit, debut }
  }
  /** "14h-16h (semaine paire) ou 16h-18h (semaine impaire)": the weeks of the last slot only. */
  const closeSlot = (parite: Groupe['parite']) => {
    const { horaires } = current
    if (horaires.length > 1) groupes.push({ ...current, horaires: horaires.slice(0, -1) })
    current.horaires = horaires.slice(-1)
    current.parite = parite
    repeatDays()
    current.parite = null
    current.repete = true
  }
  const taken = new Set<number>()
  phrase.forEach(({ element, type, ecrit }, index) => {
    if (taken.has(index)) return
    const { sens } = element
    const started = current.jours.length > 0 || current.ponctuel
    if (isDay(sens)) {
      const rangs = sens.sorte === 'jours' ? sens.rangs : []
      const other =
        started && (current.ponctuel !== (sens.sorte === 'date') || current.rangs.join() !== rangs.join())
      if (other || (started && closed) || (started && !hoursFirst && hoursAfter)) close()
      current.alternative ||= current.jours.length > 0 && joinedByOr(phrase, index)
      if (current.jours.length === 0) Object.assign(current, { debut: element.debut, rangs, type, ecrit })
      if (sens.sorte === 'jours') current.jours.push(...sens.jours)
      else current.ponctuel = true
      current.fin = element.fin
    } else if (isHour(sens)) {
      if (hoursFirst && started) close()
      else if (current.lieu !== null && current.horaires.length > 0 && !placeFirst) repeatDays()
      hoursAfter ||= current.jours.length > 0 || current.ponctuel
      current.horaires.push(sens)
      current.fin = Math.max(current.fin, element.fin)
    } else if (sens.sorte === 'ouvrante') {
      const aside = hourAside(phrase, index, current)
      if (aside !== null) {
        current.limite = true
        taken.add(aside)
      }
      const precision = readPrecision(phrase, index, current)
      if (precision === null) return
      current.precisions.push(precision)
      for (const at of precision.taken) taken.add(at)
    } else if (sens.sorte === 'rangs') {
      if (current.jours.length > 0 && current.rangs.length === 0) current.rangs = sens.rangs
    } else if (sens.sorte === 'parite' && !weeksFirst && isSlotParity(phrase, index, current.horaires)) {
      closeSlot(sens.parite)
    } else if (sens.sorte === 'parite' && !weeksFirst && isOtherWeek(current, sens.parite)) {
      // "semaines paires 9h-12h, semaines impaires 14h-17h"
      repeatDays()
      Object.assign(current, { parite: sens.parite, repete: true })
    } else if (sens.sorte === 'semaines') {
      if (weeksFirst && started) close()
      current.semaines = sens.semaines
      closed = !weeksFirst
    } else if (sens.sorte === 'parite' || sens.sorte === 'rythme') {
      if (weeksFirst && started) close()
      if (sens.sorte === 'parite') current.parite = sens.parite
      else current.rythme = sens.rythme
      closed = !weeksFirst
    } else if (sens.sorte === 'lieu') {
      if (placeFirst && started) close()
      current.lieu ??= sens
      closed = closed || (started && !placeFirst)
    } else if (sens.sorte === 'organisateur') current.organisateur ??= sens.texte
  })
  groupes.push(current)
  return shareHours(groupes, phrase).flatMap(applyPrecisions)
}

function isWeek(sens: Sens): boolean {
  return sens.sorte === 'parite' || sens.sorte === 'rythme' || sens.sorte === 'semaines'
}

const isOtherWeek = ({ parite, horaires }: Groupe, next: Groupe['parite']): boolean =>
  parite !== null && parite !== next && horaires.length > 0

/** Whether such a meaning stands before the first day: then it introduces its days, and does not follow them. */
function comesFirst(phrase: readonly Situe[], isSuch: (sens: Sens) => boolean): boolean {
  const week = phrase.findIndex(({ element }) => isSuch(element.sens))
  const day = phrase.findIndex(({ element }) => isDay(element.sens))
  return week >= 0 && day >= 0 && week < day
}

/** "le lundi ou le mardi": which one is not said. */
function joinedByOr(phrase: readonly Situe[], index: number): boolean {
  for (let back = index - 1; back >= 0; back -= 1) {
    const sens = phrase[back]?.element.sens
    if (sens?.sorte === 'liaison') return sens.mot === 'ou'
    if (sens?.sorte !== 'muet') return false
  }
  return false
}

function shareHours(groupes: readonly Groupe[], phrase: readonly Situe[]): Groupe[] {
  const dated = groupes.filter(({ jours, ponctuel }) => jours.length > 0 || ponctuel)
  const weeks = phrase.flatMap(({ element }, index) => (isWeek(element.sens) ? [index] : []))
  const isOfSlot = groupes.some(({ repete }) => repete)
  const alone = weeks.length === 1 && !isOfSlot && isApart(phrase, weeks[0] ?? 0)
  const venues = groupes.flatMap(({ lieu }) => lieu ?? [])
  const runners = new Set(groupes.flatMap(({ organisateur }) => organisateur ?? []))
  const owner = groupes.findIndex((g) => g.parite !== null || g.rythme !== null || g.semaines.length > 0)
  const { parite = null, rythme = null, semaines = [] } = groupes[owner] ?? {}
  for (const groupe of dated) {
    if (alone && groupes.indexOf(groupe) <= owner) Object.assign(groupe, { parite, rythme, semaines })
    if (venues.length === 1) groupe.lieu = venues[0] ?? null
    if (runners.size === 1) groupe.organisateur = [...runners][0] ?? null
  }
  return groupes.filter(
    (groupe) =>
      !(groupe.repete && groupe.horaires.length === 0) &&
      (dated.includes(groupe) || groupe.horaires.length > 0),
  )
}

function isApart(phrase: readonly Situe[], index: number): boolean {
  let back = index - 1
  while (phrase[back]?.element.sens.sorte === 'muet') back -= 1
  const sens = phrase[back]?.element.sens
  // "samedi (un sur deux)": brackets right after a day are about that day.
  if (sens?.sorte === 'ouvrante' && phrase[back - 1]?.element.sens.sorte === 'jours') return false
  return sens !== undefined && !ATTACHED.has(sens.sorte) && !(sens.sorte === 'liaison' && sens.mot !== ',')
}

function empty(): Groupe {
  return {
    jours: [],
    rangs: [],
    ponctuel: false,
    horaires: [],
    parite: null,
    rythme: null,
    semaines: [],
    precisions: [],
    lieu: null,
    organisateur: null,
    alternative: false,
    type: 'atelier',
    ecrit: false,
    debut: 0,
    fin: 0,
    limite: false,
    repete: false,
  }
}

import type { TypeAtelier } from '../table/table-values.ts'
import type { Situe } from './give-contexts.ts'
import type { RythmeSansAncre, Sens } from './model.ts'

type Lieu = { readonly texte: string; readonly commune: string | null }

/** Days that share their hours, their weeks and their venue. */
export type Groupe = {
  jours: number[]
  rangs: readonly number[]
  /** A single date of the calendar: no series. */
  ponctuel: boolean
  horaires: Sens[]
  parite: 'paire' | 'impaire' | 'toutes' | null
  rythme: RythmeSansAncre | null
  lieu: Lieu | null
  organisateur: string | null
  alternative: boolean
  type: TypeAtelier
  ecrit: boolean
  debut: number
  fin: number
}

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
    }
    closed = false
  }
  /** "le mardi de 9h à 12h à la mairie et de 14h à 16h à l'école": same days, another place. */
  const repeatDays = () => {
    const { jours, rangs, ponctuel, parite, rythme, type, ecrit, debut } = current
    groupes.push(current)
    current = { ...empty(), jours: [...jours], rangs, ponctuel, parite, rythme, type, ecrit, debut }
  }
  phrase.forEach(({ element, type, ecrit }, index) => {
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
  return shareHours(groupes, phrase)
}

function isDay(sens: Sens): sens is Extract<Sens, { sorte: 'jours' | 'date' }> {
  return sens.sorte === 'jours' || sens.sorte === 'date'
}

function isHour(sens: Sens): boolean {
  return sens.sorte === 'moment' || sens.sorte === 'creneau' || sens.sorte === 'creneau-douteux'
}

function isWeek(sens: Sens): boolean {
  return sens.sorte === 'parite' || sens.sorte === 'rythme'
}

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
  const alone = weeks.length === 1 && isApart(phrase, weeks[0] ?? 0)
  const venues = groupes.flatMap(({ lieu }) => lieu ?? [])
  const runners = new Set(groupes.flatMap(({ organisateur }) => organisateur ?? []))
  const owner = groupes.findIndex(({ parite, rythme }) => parite !== null || rythme !== null)
  const { parite = null, rythme = null } = groupes[owner] ?? {}
  for (const groupe of dated) {
    if (alone && groupes.indexOf(groupe) <= owner) Object.assign(groupe, { parite, rythme })
    if (venues.length === 1) groupe.lieu = venues[0] ?? null
    if (runners.size === 1) groupe.organisateur = [...runners][0] ?? null
  }
  return groupes.filter((groupe) => dated.includes(groupe) || groupe.horaires.length > 0)
}

function isApart(phrase: readonly Situe[], index: number): boolean {
  let back = index - 1
  while (phrase[back]?.element.sens.sorte === 'muet') back -= 1
  const sens = phrase[back]?.element.sens
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
    lieu: null,
    organisateur: null,
    alternative: false,
    type: 'atelier',
    ecrit: false,
    debut: 0,
    fin: 0,
  }
}

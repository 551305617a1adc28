import type { Situe } from './give-contexts.ts'
import type { Groupe, Precision, Sens } from './model.ts'

export function isDay(sens: Sens): sens is Extract<Sens, { sorte: 'jours' | 'date' }> {
  return sens.sorte === 'jours' || sens.sorte === 'date'
}

export function isHour(sens: Sens): boolean {
  return sens.sorte === 'moment' || sens.sorte === 'creneau' || sens.sorte === 'creneau-douteux'
}

/**
 * "samedi 9h-12h (uniquement les 2 premiers samedis)", "du mardi au samedi de 14h à 18h (19h le vendredi)": the
 * bracket that opens at `index` names days of the group again. null when it says something else.
 */
export function readPrecision(phrase: readonly Situe[], index: number, groupe: Groupe): Precision | null {
  const end = phrase.findIndex(({ element }, at) => at > index && element.sens.sorte === 'fermante')
  if (end < 0 || groupe.jours.length === 0) return null
  const inside = phrase
    .slice(index, end)
    .map(({ element }, offset) => ({ sens: element.sens, at: index + offset }))
  const days = inside.filter(({ sens }) => isDay(sens))
  const hours = inside.filter(({ sens }) => isHour(sens))
  const [day] = days
  if (day === undefined || days.length !== 1 || day.sens.sorte !== 'jours') return null
  const { jours, rangs } = day.sens
  if (!jours.every((jour) => groupe.jours.includes(jour))) return null
  const [hour] = hours
  if (rangs.length > 0 && hour === undefined)
    return { jours, rangs, heure: null, parite: null, taken: [day.at] }
  const isPart = jours.length < groupe.jours.length && groupe.horaires.length > 0
  const week = inside.find(({ sens }) => sens.sorte === 'parite')
  const parite = week?.sens.sorte === 'parite' ? week.sens.parite : null
  if (hour === undefined && week !== undefined && isPart)
    return { jours, rangs, heure: null, parite, taken: [day.at, week.at] }
  if (hour === undefined || hours.length !== 1 || !isPart) return null
  const taken = [day.at, hour.at, ...(week === undefined ? [] : [week.at])]
  return { jours, rangs, heure: hour.sens, parite, taken }
}

/** "14h-18h (17h en juillet)": the index of a lone hour in brackets after a slot, without a day; null for none. */
export function hourAside(phrase: readonly Situe[], index: number, { horaires }: Groupe): number | null {
  const last = horaires.at(-1)
  if (last?.sorte !== 'creneau' || last.endMin === null) return null
  const end = phrase.findIndex(({ element }, at) => at > index && element.sens.sorte === 'fermante')
  const inside = phrase.slice(index, end < 0 ? phrase.length : end).map(({ element }) => element.sens)
  const at = inside.findIndex(isHour)
  const hour = inside[at]
  if (inside.some(isDay) || hour?.sorte !== 'creneau' || (hour.startMin !== null && hour.endMin !== null))
    return null
  return index + at
}

/** Whether weeks said after an hour are those of that hour alone: another one has its own, or `;` parts them. */
export function isSlotParity(phrase: readonly Situe[], index: number, horaires: readonly Sens[]): boolean {
  if (horaires.length === 0) return false
  const before = phrase.slice(0, index).map(({ element }) => element.sens)
  const isParted =
    before.findLastIndex((sens) => sens.sorte === 'liaison' && sens.mot === ';') > before.findLastIndex(isDay)
  if (isParted && horaires.length > 1) return true
  const after = phrase.slice(index + 1).map(({ element }) => element.sens)
  const hour = after.findIndex(isHour)
  const day = after.findIndex(isDay)
  const week = after.findIndex(({ sorte }) => sorte === 'parite')
  return hour >= 0 && week > hour && (day < 0 || day > week)
}

/** The group, and the groups that brackets make of some of its days. */
export function applyPrecisions(groupe: Groupe): Groupe[] {
  return groupe.precisions.reduce<Groupe[]>(
    (groupes, { jours, rangs, heure, parite }) =>
      groupes.flatMap((one) => {
        const named = one.jours.filter((jour) => jours.includes(jour))
        const others = one.jours.filter((jour) => !jours.includes(jour))
        const part: Groupe = {
          ...one,
          jours: named,
          parite: parite ?? one.parite,
          rangs: rangs.length > 0 ? rangs : one.rangs,
          horaires: heure === null ? one.horaires : hoursWith(one.horaires, heure),
        }
        return [
          ...(others.length > 0 ? [{ ...one, jours: others }] : []),
          ...(named.length > 0 ? [part] : []),
        ]
      }),
    [{ ...groupe, precisions: [] }],
  )
}

/** A lone hour later than the last start is when that day ends; hours of their own replace. */
function hoursWith(horaires: readonly Sens[], heure: Sens): Sens[] {
  const last = horaires.at(-1)
  if (heure.sorte !== 'creneau' || last?.sorte !== 'creneau' || last.endMin === null) return [heure]
  const end = heure.startMin === null ? heure.endMin : heure.endMin === null ? heure.startMin : null
  if (end === null || last.startMin === null || end <= last.startMin) return [heure]
  return [...horaires.slice(0, -1), { ...last, endMin: end }]
}

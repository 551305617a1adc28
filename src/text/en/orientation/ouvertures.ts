import { faireOuvertures, isWholeDay, joursAbreges, runsOf } from '../../langue/faire/ouvertures.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { heure } from '../dates/heure.ts'
import { JOURS } from '../socle/format.ts'
import { jourLong } from '../socle/quand.ts'
import catalogue from './ouvertures.json' with { type: 'json' }

const dayOf = (jour = 0): string => JOURS[jour] ?? ''

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Weekdays in order; three and more in a row are a range, among others too. */
function daysOf(jours: readonly number[]): string {
  if (jours.length === 7) return 'every day'
  const parts = runsOf(jours).flatMap((run) =>
    run.length > 2 ? [`${dayOf(run[0])} to ${dayOf(run.at(-1))}`] : run.map(dayOf),
  )
  return `${parts.length === 1 && jours.length > 2 ? '' : 'on '}${joined(parts)}`
}

export const { sayOuvertures, sayOuverturesSimple, sayOuverturesCourt, sayProchaineOuverture } =
  faireOuvertures({
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireOuvertures>[0]>(catalogue.phrases),
    jourLong,
    jours: daysOf,
    joursCourts: (jours) => joursAbreges(jours, (jour) => dayOf(jour).slice(0, 3)),
    plage: (plage) => (isWholeDay(plage) ? 'all day' : `from ${heure(plage.start)} to ${heure(plage.end)}`),
    plageCourte: (plage) =>
      isWholeDay(plage) ? '24h' : `${heure(plage.start)}-${heure(plage.end)}`.replace(/\s/g, ''),
    et: ' and ',
    venez: (plage, isFirst) => `${isFirst ? 'Come' : 'Or come'} ${plage}.`,
  })

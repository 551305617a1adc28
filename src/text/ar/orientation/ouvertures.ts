import type { TimeRange } from '../../../domain/places/hours/model.ts'
import { faireOuvertures, isWholeDay, runsOf } from '../../langue/faire/ouvertures.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { heure } from '../dates/heure.ts'
import { JOURS } from '../socle/format.ts'
import { jourLong } from '../socle/quand.ts'
import catalogue from './ouvertures.json' with { type: 'json' }

const sayPlage = (plage: TimeRange): string =>
  isWholeDay(plage) ? 'طوال اليوم' : `من ${heure(plage.start)} إلى ${heure(plage.end)}`

/** Weekdays in order: three and more that follow each other are a range. */
function sayJours(jours: readonly number[]): string {
  const names = jours.map((jour) => JOURS[jour] ?? '')
  if (jours.length > 2 && runsOf(jours).length === 1)
    return jours.length === 7 ? 'كل الأيام' : `من ${names[0]} إلى ${names.at(-1)}`
  return names.join(' و')
}

export const { sayOuvertures, sayOuverturesSimple, sayOuverturesCourt, sayProchaineOuverture } =
  faireOuvertures({
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireOuvertures>[0]>(catalogue.phrases),
    jourLong,
    jours: sayJours,
    joursCourts: sayJours,
    plage: sayPlage,
    plageCourte: sayPlage,
    et: ' و',
    etCourt: ' و',
    venez: (plage, isFirst) => (isFirst ? `تعالوا ${plage}.` : `أو تعالوا ${plage}.`),
    pointVirgule: '؛ ',
  })

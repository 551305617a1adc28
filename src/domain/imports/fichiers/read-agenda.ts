import type { CivilDate } from '../../calendar/civil-date.ts'
import { importIcs } from '../../sessions/ics/ics-import.ts'
import type { IcalReader } from '../../sessions/ics/ics-properties.ts'
import { ateliersSansAVenir } from '../../sessions/table/date-a-venir.ts'
import { decodeText } from '../../tables/decode-text.ts'
import type { AgendaLu } from '../examine.ts'
import type { Remarque } from '../model.ts'

export const isAgenda = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*BEGIN:VCALENDAR/i.test(decodeText(bytes.subarray(0, 200)).texte)

/** The workshops of a calendar; `fuseau` is the clock (IANA zone) of what is held in an unknown place. */
export function readAgenda(
  bytes: Uint8Array,
  source: string,
  { fuseau, aujourdhui }: { readonly fuseau: string; readonly aujourdhui: CivilDate },
  ical: IcalReader,
): AgendaLu['agenda'] {
  const read = importIcs(bytes, ical, {
    lieuId: '',
    commune: '',
    codeInsee: '',
    fuseau,
    source,
  })
  const table = ateliersSansAVenir(read, aujourdhui)
  const say =
    (gravite: Remarque['gravite']) =>
    (found: (typeof table.rejects)[number]): Remarque => ({
      ligne: found.line,
      colonne: null,
      champ: found.field,
      recu: found.value,
      voulu: found.reason,
      gravite,
    })
  const remarques = [
    ...table.problemes.map(
      (voulu): Remarque => ({
        ligne: 1,
        colonne: null,
        champ: 'fichier',
        recu: source,
        voulu,
        gravite: 'verifier',
      }),
    ),
    ...table.rejects.map(say('rejet')),
    ...table.warnings.map(say('verifier')),
  ]
  const lues = table.ateliers.length + new Set(table.rejects.map(({ line }) => line)).size
  return {
    lieux: [],
    ateliers: table.ateliers,
    lignes: table.lignes,
    remarques,
    lues,
    gardees: table.ateliers.length,
    corrigees: 0,
    aVerifier: new Set(table.warnings.map(({ line }) => line)).size,
    rejetees: lues - table.ateliers.length,
  }
}

import ICAL from 'ical.js'
import { FUSEAU_METROPOLE } from '../../domain/calendar/fuseau.ts'
import type { Examen, Remarque } from '../../domain/imports/model.ts'
import { importIcs } from '../../domain/sessions/ics/ics-import.ts'
import { decodeText } from '../../domain/tables/decode-text.ts'

export const isAgenda = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*BEGIN:VCALENDAR/i.test(decodeText(bytes.subarray(0, 200)).texte)

/** The workshops of a calendar, as the pipeline reads them. */
export function readAgenda(bytes: Uint8Array, source: string): Omit<Examen, 'lieuxDemandes' | 'adresses'> {
  const table = importIcs(bytes, ICAL, {
    lieuId: '',
    commune: '',
    codeInsee: '',
    fuseau: FUSEAU_METROPOLE,
    source,
  })
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
    remarques,
    lues,
    gardees: table.ateliers.length,
    corrigees: 0,
    aVerifier: new Set(table.warnings.map(({ line }) => line)).size,
    rejetees: lues - table.ateliers.length,
  }
}

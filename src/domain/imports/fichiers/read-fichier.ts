import { FUSEAU_METROPOLE, fuseauOfCommune } from '../../calendar/fuseau.ts'
import type { IcalReader } from '../../sessions/ics/ics-properties.ts'
import type { Feuille } from '../../tables/feuille.ts'
import { readFeuilles } from '../../tables/read-feuilles.ts'
import type { AgendaLu } from '../examine.ts'
import type { Contexte } from '../model.ts'
import { isAgenda, readAgenda } from './read-agenda.ts'

/** A file once read: its sheets that hold something, or a calendar. */
export type Fichier =
  | { readonly nom: string; readonly feuilles: readonly Feuille[] }
  | { readonly nom: string; readonly agenda: AgendaLu['agenda'] }

/**
 * Reads a file that somebody brings, in the page or to the command line: spreadsheet, CSV, JSON, GeoJSON or calendar.
 * `refus` says in French why nothing was read. `territoire`, codes of its communes, gives the clock of a calendar
 * without one. Never throws.
 */
export async function readFichier(
  bytes: Uint8Array,
  nom: string,
  { territoire, aujourdhui }: Pick<Contexte, 'territoire' | 'aujourdhui'>,
  ical: IcalReader,
): Promise<{ readonly fichier: Fichier; readonly refus: string | null }> {
  if (isAgenda(bytes))
    return {
      fichier: { nom, agenda: readAgenda(bytes, nom, { fuseau: clockOf(territoire), aujourdhui }, ical) },
      refus: null,
    }
  const { feuilles, refus } = await readFeuilles(bytes, nom)
  const filled = feuilles.filter(({ lignes }) =>
    lignes.some((line) => line.some((cell) => cell.trim() !== '')),
  )
  return { fichier: { nom, feuilles: filled }, refus }
}

/** The one clock of a territory; of several, or of none, that of metropolitan France. */
function clockOf(territoire: ReadonlySet<string>): string {
  const clocks = new Set([...territoire].map(fuseauOfCommune))
  const [only] = clocks
  return clocks.size === 1 && only !== undefined ? only : FUSEAU_METROPOLE
}

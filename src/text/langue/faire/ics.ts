import type { SeanceSituee } from '../../../domain/orientation/seance-situee.ts'
import type { Horaire } from '../../../domain/sessions/atelier.ts'
import { writeIcs } from '../../../domain/sessions/ics/ics.ts'
import type { faireSeance } from '../faire-seance.ts'

type Seances = ReturnType<typeof faireSeance>

/** What a language says of sessions and of whom to ask. */
interface Dits extends Pick<Seances, 'adresseDe' | 'confianceDe' | 'faitsDeSeance' | 'statutDe'> {
  readonly titreAgenda: Seances['titreAgenda']
  /** "l’après-midi", "heure à demander": a calendar has no room for it but the words. */
  readonly heureDebut: (seance: Horaire) => string
  readonly contactEnTexte: (contacts: SeanceSituee['ou']['contacts']) => string
  readonly virgule?: string
  readonly telephone?: (telephone: string) => string
  /** Others' words, in a sentence of another direction. */
  readonly citer?: (texte: string) => string
}

/** Makes the calendar files of a language: which facts, in which order, is the same in all. `code`: "FR". */
export function faireIcs(code: string, dits: Dits) {
  const { virgule = ', ', citer = (texte: string) => texte, telephone: number = citer } = dits
  const list = (parts: readonly string[]): string => parts.filter(Boolean).join(virgule)

  /** Number and mail of the session; without any, whom to ask: the body above, a neighbour, the town hall. */
  const contactDe = ({ telephone, courriel, contacts }: SeanceSituee['ou']): string =>
    contacts.some(({ lien }) => lien !== 'propre')
      ? dits.contactEnTexte(contacts)
      : list([number(telephone), citer(courriel)])

  /** A calendar file of some sessions, in the words of the page. `horodatageMs`: when the data were built. */
  return (situees: readonly SeanceSituee[], nom: string, horodatageMs: number): string => {
    const byUid = new Map(situees.map((s) => [s.seance.uid, s]))
    return writeIcs(
      situees.map((s) => s.seance),
      {
        nom,
        produit: `-//A portee//Ateliers//${code}`,
        horodatageMs,
        detailsOf: (seance) => {
          const found = byUid.get(seance.uid)
          if (found === undefined) throw new Error(`séance ${seance.uid} sans détail`)
          const { serie, ou } = found
          const lines = [
            dits.statutDe(seance) ?? '',
            seance.debut === null ? dits.heureDebut(seance) : '',
            dits.faitsDeSeance({ seance, serie }).join(virgule),
            list([contactDe(ou), citer(serie.lien)]),
            dits.confianceDe(seance) ?? '',
          ]
          // The middle of a commune is not a place to go to.
          const isKnown = ou.position === 'exacte'
          return {
            titre: dits.titreAgenda(seance),
            description: lines.filter(Boolean).join('\n'),
            adresse: dits.adresseDe(ou),
            latitude: isKnown ? ou.lat : null,
            longitude: isKnown ? ou.lon : null,
            lien: serie.lien,
          }
        },
      },
    )
  }
}

import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { writeIcs } from '../../domain/sessions/ics/ics.ts'
import { contactEnTexte } from './orientation/contact.ts'
import { adresseDe, confianceDe, faitsDeSeance, statutDe, seance as text } from './seance.ts'

/** Number and mail of the session; without any, whom to ask: the body above, a neighbour, the town hall. */
const contactDe = ({ telephone, courriel, contacts }: SeanceSituee['ou']): string =>
  contacts.some(({ lien }) => lien !== 'propre')
    ? contactEnTexte(contacts)
    : [telephone, courriel].filter(Boolean).join(', ')

/** A calendar file of some sessions, in the words of the page. `horodatageMs`: when the data were built. */
export function icsDeSeances(situees: readonly SeanceSituee[], nom: string, horodatageMs: number): string {
  const byUid = new Map(situees.map((s) => [s.seance.uid, s]))
  return writeIcs(
    situees.map((s) => s.seance),
    {
      nom,
      produit: '-//A portee//Ateliers//FR',
      horodatageMs,
      detailsOf: (seance) => {
        const found = byUid.get(seance.uid)
        if (found === undefined) throw new Error(`séance ${seance.uid} sans détail`)
        const { serie, ou } = found
        const contact = [contactDe(ou), serie.lien].filter(Boolean).join(', ')
        return {
          titre: text.titreAgenda(seance),
          description: [
            statutDe(seance) ?? '',
            faitsDeSeance({ seance, serie }).join(', '),
            contact,
            confianceDe(seance) ?? '',
          ]
            .filter(Boolean)
            .join('\n'),
          adresse: adresseDe(ou),
          // The middle of a commune is not a place to go to.
          latitude: ou.position === 'exacte' ? ou.lat : null,
          longitude: ou.position === 'exacte' ? ou.lon : null,
          lien: serie.lien,
        }
      },
    },
  )
}

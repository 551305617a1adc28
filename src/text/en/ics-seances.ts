import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { writeIcs } from '../../domain/sessions/ics/ics.ts'
import { contactEnTexte } from './orientation/contact.ts'
import { adresseDe, confianceDe, faitsDeSeance, statutDe, seance as text } from './seance.ts'

const contactOf = ({ telephone, courriel, contacts }: SeanceSituee['ou']): string =>
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
      produit: '-//A portee//Ateliers//EN',
      horodatageMs,
      detailsOf: (seance) => {
        const found = byUid.get(seance.uid)
        if (found === undefined) throw new Error(`séance ${seance.uid} sans détail`)
        const { serie, ou } = found
        const lines = [
          statutDe(seance) ?? '',
          faitsDeSeance({ seance, serie }).join(', '),
          [contactOf(ou), serie.lien].filter(Boolean).join(', '),
          confianceDe(seance) ?? '',
        ]
        // The middle of a commune is not a place to go to.
        const isKnown = ou.position === 'exacte'
        return {
          titre: text.titreAgenda(seance),
          description: lines.filter(Boolean).join('\n'),
          adresse: adresseDe(ou),
          latitude: isKnown ? ou.lat : null,
          longitude: isKnown ? ou.lon : null,
          lien: serie.lien,
        }
      },
    },
  )
}

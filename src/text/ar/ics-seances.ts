import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { writeIcs } from '../../domain/sessions/ics/ics.ts'
import { isoler } from '../langue/isoler.ts'
import { telephoneLisible } from './format.ts'
import { contactEnTexte } from './orientation/contact.ts'
import { adresseDe, confianceDe, faitsDeSeance, statutDe, seance as text } from './seance.ts'

const contactDe = ({ telephone, courriel, contacts }: SeanceSituee['ou']): string =>
  contacts.some(({ lien }) => lien !== 'propre')
    ? contactEnTexte(contacts)
    : [telephoneLisible(telephone), isoler(courriel)].filter(Boolean).join('، ')

/** As in French, in Arabic words; what is a place's own stands between isolates, which calendars keep. */
export function icsDeSeances(situees: readonly SeanceSituee[], nom: string, horodatageMs: number): string {
  const byUid = new Map(situees.map((s) => [s.seance.uid, s]))
  return writeIcs(
    situees.map((s) => s.seance),
    {
      nom,
      produit: '-//A portee//Ateliers//AR',
      horodatageMs,
      detailsOf: (seance) => {
        const found = byUid.get(seance.uid)
        if (found === undefined) throw new Error(`séance ${seance.uid} sans détail`)
        const { serie, ou } = found
        const contact = [contactDe(ou), isoler(serie.lien)].filter(Boolean).join('، ')
        return {
          titre: text.titreAgenda(seance),
          description: [
            statutDe(seance) ?? '',
            faitsDeSeance({ seance, serie }).join('، '),
            contact,
            confianceDe(seance) ?? '',
          ]
            .filter(Boolean)
            .join('\n'),
          adresse: adresseDe(ou),
          latitude: ou.position === 'exacte' ? ou.lat : null,
          longitude: ou.position === 'exacte' ? ou.lon : null,
          lien: serie.lien,
        }
      },
    },
  )
}

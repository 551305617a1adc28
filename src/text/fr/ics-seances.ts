import { faireIcs } from '../langue/faire/ics.ts'
import { contactEnTexte } from './orientation/contact.ts'
import { heureDebut } from './quand.ts'
import { adresseDe, confianceDe, faitsDeSeance, seance, statutDe } from './seance.ts'

/** A calendar file of some sessions. */
export const icsDeSeances = faireIcs('FR', {
  ...{ adresseDe, confianceDe, contactEnTexte, faitsDeSeance, heureDebut, statutDe },
  titreAgenda: seance.titreAgenda,
})

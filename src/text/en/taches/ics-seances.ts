import { faireIcs } from '../../langue/faire/ics.ts'
import { contactEnTexte } from '../socle/orientation/contact.ts'
import { heureDebut } from '../socle/quand.ts'
import { adresseDe, confianceDe, faitsDeSeance, seance, statutDe } from './seance.ts'

/** A calendar file of some sessions. */
export const icsDeSeances = faireIcs('EN', {
  ...{ adresseDe, confianceDe, contactEnTexte, faitsDeSeance, heureDebut, statutDe },
  titreAgenda: seance.titreAgenda,
})

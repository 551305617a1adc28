import { faireIcs } from '../../langue/faire/ics.ts'
import { contactEnTexte } from '../socle/orientation/contact.ts'
import { adresseDe, confianceDe, faitsDeSeance, seance, statutDe } from './seance.ts'

export const icsDeSeances = faireIcs('TR', {
  ...{ adresseDe, confianceDe, contactEnTexte, faitsDeSeance, statutDe },
  titreAgenda: seance.titreAgenda,
})

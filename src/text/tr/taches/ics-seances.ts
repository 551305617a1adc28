import { faireIcs } from '../../langue/faire/ics.ts'
import { contactEnTexte } from '../socle/orientation/contact.ts'
import { heureDebut } from '../socle/quand.ts'
import { adresseDe, confianceDe, faitsDeSeance, seance, statutDe } from './seance.ts'

export const icsDeSeances = faireIcs('TR', {
  ...{ adresseDe, confianceDe, contactEnTexte, faitsDeSeance, heureDebut, statutDe },
  titreAgenda: seance.titreAgenda,
})

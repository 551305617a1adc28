import { faireIcs } from '../../langue/faire/ics.ts'
import { isoler } from '../../langue/isoler.ts'
import { telephoneLisible } from '../socle/format.ts'
import { contactEnTexte } from '../socle/orientation/contact.ts'
import { heureDebut } from '../socle/quand.ts'
import { adresseDe, confianceDe, faitsDeSeance, seance, statutDe } from './seance.ts'

/** A calendar file of some sessions. */
export const icsDeSeances = faireIcs('AR', {
  ...{ adresseDe, confianceDe, contactEnTexte, faitsDeSeance, heureDebut, statutDe },
  titreAgenda: seance.titreAgenda,
  // What is a place’s own stands between isolates, which calendars keep.
  citer: isoler,
  telephone: telephoneLisible,
  virgule: '، ',
})

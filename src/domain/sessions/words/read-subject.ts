import type { TypeAtelier } from '../table/table-values.ts'
import type { Contexte, Trouve } from './model.ts'
import { followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

const WORKSHOP = /^(ateliers?|seances?)$/
/** Workshops too, but of anything: alone they do not say that it is about digital things. */
const LESSON = /^(cours|initiations?|formations?|sessions?|stages?|animations?)$/
const DROP_IN =
  /^(permanences?|accompagnements?|aides?|passages?|interventions?|conseiller|conseillere|conseillers|mediateur|mediatrice)$/
const TOPIC = /^(informatiques?|numeriques?|ordinateurs?|tablettes?|smartphones?|internet|bureautique)$/
const OPENING =
  /^(ouverte?s?|ouvertures?|ouvre|ouvrent|accueil|accueille|accueillent|secretariat|guichet|standard)$/
const CLOSED = /^(fermee?s?|fermetures?)$/
const CONTACT =
  /^(renseignements?|contacts?|contacter|contactez|inscriptions?|inscrire|inscrivez|reservations?|reserver|reservez|telephone|telephoner|tel|appeler|appelez|joindre|joignable|mail|courriel|numeros?)$/
const OTHER =
  /^(marche|marches|messe|loto|dechetterie|decheterie|collecte|ramassage|cantine|garderie|repas|conseil|reunion|yoga|gym|gymnastique|couture|lecture|belote|bibliobus|ludotheque|portage|consultation|consultations|vaccination|pmi|cinema|spectacle|concert|exposition)$/
const STOPPED = /^(suspendue?s?|annulee?s?|supprimee?s?|interrompue?s?|reportee?s?|arretee?s?)$/
const NOT_DIGITAL = words(
  'telephonique elus elu maire secretariat sociale social juridique assistante notaire avocat architecte',
)
const FILLER = words("des de du d l la les le ' un une")

/** The head words that say what a stretch of text is about, and where it changes. */
export function readSubject(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm } = tokenAt(jetons, at)
  const told = (contexte: Contexte, taken = 1, type: TypeAtelier | null = null, faible = false): Trouve => ({
    sens: { sorte: 'sujet', contexte, type, faible },
    suivant: at + taken,
  })
  if (norm === 'adresse' || norm === 'adresses') return told('adresse')
  if (norm === 'horaires' || norm === 'horaire' || norm === 'heures')
    return { sens: { sorte: 'horaires' }, suivant: at + 1 }
  if (STOPPED.test(norm)) return { sens: { sorte: 'arret' }, suivant: at + 1 }
  if (/^(prise|prises|prendre|prenez)$/.test(norm) && isAppointment(jetons, at + 1)) return told('contact', 2)
  if (/^(acces|service|consultation)$/.test(norm) && followedBy(jetons, at + 1, 'libre'))
    return readOpenAccess(jetons, at)
  if (norm === 'libre' && /^(acces|service)$/.test(tokenAt(jetons, at + 1).norm))
    return readOpenAccess(jetons, at)
  if (WORKSHOP.test(norm)) return told('atelier', 1, 'atelier')
  if (LESSON.test(norm)) return isFalseWorkshop(jetons, at) ? null : told('atelier', 1, 'atelier', true)
  if (DROP_IN.test(norm)) return readDropIn(jetons, at)
  if (norm === 'rendez' || norm === 'rdv' || norm === 'rdvs') return readAppointment(jetons, at)
  if (CLOSED.test(norm)) return told('ferme')
  if (isOpenToAll(jetons, at)) return { sens: { sorte: 'muet' }, suivant: at + 3 }
  if (OPENING.test(norm)) return told('ouverture')
  if (CONTACT.test(norm)) return told('contact')
  if (OTHER.test(norm)) return told('autre')
  return TOPIC.test(norm) ? told('atelier', 1, 'atelier', true) : null
}

/** "accès libre." is a way to come; "accès libre aux ordinateurs" is use of the place without help. */
function readOpenAccess(jetons: readonly Jeton[], at: number): Trouve {
  const after = tokenAt(jetons, at + 2)
  const alone = after.sorte === 'signe' && after.norm !== ':'
  return {
    sens: alone
      ? { sorte: 'inscription', mode: 'libre' }
      : { sorte: 'sujet', contexte: 'ouverture', type: null, faible: false },
    suivant: at + 2,
  }
}

/** "Ateliers ouverts à tous": who may come, not when the doors are open. */
function isOpenToAll(jetons: readonly Jeton[], at: number): boolean {
  if (!/^ouverte?s?$/.test(tokenAt(jetons, at).norm)) return false
  return (
    followedBy(jetons, at + 1, 'aux') ||
    (followedBy(jetons, at + 1, 'a') && /^(tou|ceux|chacun)/.test(tokenAt(jetons, at + 2).norm))
  )
}

/** "en cours d'organisation", "au cours de", "cours de la République" are no lessons. */
function isFalseWorkshop(jetons: readonly Jeton[], at: number): boolean {
  const isCours = followedBy(jetons, at, 'cours')
  if (!isCours) return false
  const { norm } = tokenAt(jetons, at - 1)
  return norm === 'en' || norm === 'au' || tokenAt(jetons, at - 1).sorte === 'nombre'
}

function isAppointment(jetons: readonly Jeton[], at: number): boolean {
  const index = skipWords(jetons, at, FILLER, 3)
  return /^(rendez|rdv)$/.test(tokenAt(jetons, index).norm)
}

function readDropIn(jetons: readonly Jeton[], at: number): Trouve {
  const index = skipWords(jetons, at + 1, FILLER, 3)
  const { norm } = tokenAt(jetons, index)
  if (NOT_DIGITAL.has(norm))
    return { sens: { sorte: 'sujet', contexte: 'autre', type: null, faible: false }, suivant: index + 1 }
  const alone = /^(individuel|individuels|individualise|individualises|personnalise|personnalises)$/.test(
    norm,
  )
  const type = alone ? 'individuel' : 'permanence'
  const faible = !alone && !/^(permanences?|conseill.*|mediat.*)$/.test(tokenAt(jetons, at).norm)
  return {
    sens: { sorte: 'sujet', contexte: 'atelier', type, faible },
    suivant: alone ? index + 1 : at + 1,
  }
}

/** "Rendez-vous individuels le mardi" is a slot; "sur rendez-vous" is a way to come, read elsewhere. */
function readAppointment(jetons: readonly Jeton[], at: number): Trouve {
  const length = followedBy(jetons, at, 'rendez') ? 2 : 1
  const alone = /^(individuels?|personnalises?|numeriques?)$/.test(tokenAt(jetons, at + length).norm)
  const contexte: Contexte = alone ? 'atelier' : 'contact'
  return {
    sens: { sorte: 'sujet', contexte, type: alone ? 'individuel' : null, faible: false },
    suivant: at + length + (alone ? 1 : 0),
  }
}

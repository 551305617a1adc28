import { toYmd } from '../../domain/calendar/civil-date.ts'
import { bookingOf, saidBookingOf } from '../../domain/orientation/heritage.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import type { Atelier, Seance } from '../../domain/sessions/atelier.ts'
import { isPrevue } from '../../domain/sessions/prevue.ts'
import type { Inscription, Moment } from '../../domain/sessions/table/table-values.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { telephoneLisible } from './format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from './quand.ts'

// The words of a dated session: every list, sheet, poster, message and calendar takes them from here.

/** No-break space. */
const S = '\u00a0'

const enPlaces = (n: number): string => `${n}${S}place${n < 2 ? '' : 's'}`

/** What is left and what there is, never one for the other: "2 places restantes sur 8", "complet", "places inconnues". */
export function placesDe({
  statut,
  places,
  placesRestantes,
}: Pick<Seance, 'statut' | 'places' | 'placesRestantes'>): string {
  if (statut === 'annulee') return 'annulé'
  if (statut === 'complete') return 'complet'
  if (placesRestantes === null)
    return places === null ? 'places inconnues' : `${enPlaces(places)} en tout, places restantes inconnues`
  const left = `${enPlaces(placesRestantes)} restante${placesRestantes < 2 ? '' : 's'}`
  return places === null ? left : `${left} sur ${places}`
}

/** "gratuit", "gratuit sous condition", "payant", "coût à demander". */
export function coutDe({ fraisACharge }: { readonly fraisACharge: readonly string[] }): string {
  if (fraisACharge.includes('Gratuit')) return 'gratuit'
  if (fraisACharge.includes('Gratuit sous condition')) return 'gratuit sous condition'
  return fraisACharge.includes('Payant') ? 'payant' : 'coût à demander'
}
export const chequesDe = ({ chequesNumeriques }: Pick<Atelier, 'chequesNumeriques'>): string | null =>
  chequesNumeriques === 'oui' ? 'chèques numériques acceptés' : null

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'sans rendez-vous',
  telephone: 'inscription par téléphone',
  courriel: 'inscription par courriel',
  lien: 'inscription par internet',
}
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  const [first, ...others] = inscription
  if (first === undefined) return 'inscription à demander'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return [INSCRIPTIONS[first], ...others.map((i) => INSCRIPTIONS[i].replace('inscription ', ''))].join(' ou ')
}

/** What there is, what it costs, how one comes. */
export const faitsDeSeance = ({
  seance,
  serie,
}: {
  readonly seance: Seance
  readonly serie: Atelier
}): string[] => [placesDe(seance), coutDe(serie), inscriptionDe(serie)]

/** How one comes to a place, and what its own words ask for: "sans rendez-vous", "sur rendez-vous, dit le lieu"; none: not said. */
export function accueilDe(lieu: Parameters<typeof bookingOf>[0]): string[] {
  const inscription = bookingOf(lieu)
  const dit = {
    inscription: 'inscription obligatoire, dit le lieu',
    'rendez-vous': 'sur rendez-vous, dit le lieu',
  }
  const demande = saidBookingOf(lieu)
  return [
    ...(inscription.length === 0 ? [] : [inscriptionDe({ inscription })]),
    ...(demande === null ? [] : [dit[demande]]),
  ]
}

/** What must be known of the dates before relying on them; null when they were read in a source. */
export function confianceDe({
  confiance,
  dateMaj,
  vacancesInconnues,
  atelierId,
}: Pick<Seance, 'confiance' | 'dateMaj' | 'vacancesInconnues' | 'atelierId'>): string | null {
  if (confiance === 'exemple' && isPrevue(atelierId))
    return 'Séance d’un scénario : prévue, pas encore confirmée.'
  if (confiance === 'exemple') return 'Exemple : ces dates montrent la forme, elles ne sont pas réelles.'
  const year = dateMaj === null ? '' : ` de ${toYmd(dateMaj).year}`
  const said = [
    confiance === 'deduit' ? `Déduit d’une phrase${year} : à vérifier.` : '',
    vacancesInconnues ? seance.vacances : '',
  ]
  return said.filter(Boolean).join(' ') || null
}
/** What, when, and what must be known before relying on it, without a full stop at the end. */
export const enUneLigne = (s: Seance): string =>
  [`${s.titre || seance.titreVide}, ${quandComplet(s)}`, confianceDe(s)?.replace(/\.$/, '')]
    .filter(Boolean)
    .join('. ')

/** Cancelled, moved or full, with its reason; null for an ordinary session. */
export function statutDe({ statut, motif, dateInitiale }: Seance): string | null {
  const reason = motif === '' ? '' : ` ${motif}.`
  if (statut === 'annulee') return `Annulé.${reason}`
  if (statut === 'complete') return `Complet.${reason}`
  if (statut === 'a_verifier')
    return `À vérifier avant de venir : une correction n’a pas pu être lue.${reason}`
  if (dateInitiale !== null) return `Déplacé : prévu d’abord le ${jourLong(dateInitiale)}.${reason}`
  return statut === 'reportee' ? `Heure changée.${reason}` : null
}

/** As `sayTrajet`, in the person's own commune "dans votre commune, environ 12 min à pied…". */
export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'dans votre commune, ' : ''}${sayTrajet(trajet, precision)}`

/** "Mairie annexe, 3 rue du Lac, Lavault" without saying the same name twice. */
export function adresseDe({
  nom,
  adresse,
  commune,
}: Pick<Rendezvous, 'nom' | 'adresse' | 'commune'>): string {
  return [nom, adresse, commune].filter((part, i, all) => part !== '' && all.indexOf(part) === i).join(', ')
}

const PASTILLES: Readonly<Record<Moment, string>> = {
  matin: 'matin',
  'apres-midi': 'après-midi',
  journee: 'journée',
  soir: 'soir',
}

/** A calendar shows little more than the title: what must be known before coming stands first in it. */
function avantTitre(s: Seance): string {
  if (s.statut === 'annulee') return 'Annulé : '
  if (s.confiance === 'exemple' && isPrevue(s.atelierId)) return 'Prévu : '
  const mark = confianceCourte(s) ?? (s.statut === 'a_verifier' ? 'à vérifier' : null)
  return mark === null ? '' : `${mark.charAt(0).toUpperCase()}${mark.slice(1)} : `
}

export const seance = {
  /** The hour or the half-day, short: the sentence beside it says it in full. */
  pastille: (s: Seance) => (s.debut !== null ? heureDebut(s) : s.moment === null ? '?' : PASTILLES[s.moment]),
  titreVide: 'Atelier numérique',
  /** The title in an agenda: some show a cancelled session like any other, so that its title says it. */
  titreAgenda: (s: Seance) => `${avantTitre(s)}${s.titre || 'Atelier numérique'}`,
  fichierAgenda: (nom: string) =>
    `Le fichier « ${nom} » est enregistré. Ouvrez-le s’il ne s’ouvre pas seul : votre agenda ajoute la date.`,
  tournee: (rang: number) => `Arrêt ${rang} de la tournée`,
  phraseSource: 'La phrase d’origine',
  appeler: (numero: string) => `Appeler le ${telephoneLisible(numero)}`,
  ecrire: 'Écrire un courriel',
  inscrire: 'S’inscrire',
  ajouter: 'Ajouter à mon agenda',
  ajouterAide: (titre: string) => `Ajouter à mon agenda : ${titre}`,
  itineraire: 'Voir le trajet (autre site)',
  sujets: (liste: string) => `Sujet : ${liste}.`,
  niveau: (n: string) => `niveau ${n}`,
  publics: (liste: string) => `pour : ${liste}`,
  positionCommune: 'Lieu exact à demander.',
  vacances: 'Les vacances scolaires de cette date ne sont pas publiées : à vérifier.',
} as const

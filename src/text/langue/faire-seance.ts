import { toYmd } from '../../domain/calendar/civil-date.ts'
import { bookingOf, saidBookingOf } from '../../domain/orientation/heritage.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import { type CoutDit, coutDit } from '../../domain/places/cout.ts'
import type { Atelier, Horaire, Seance } from '../../domain/sessions/atelier.ts'
import { isDatesOuvertes, type Surete } from '../../domain/sessions/dates-sures.ts'
import { isPrevue } from '../../domain/sessions/prevue.ts'
import type { Moment } from '../../domain/sessions/table/table-values.ts'
import type { Mots, Ponctuation } from './traduction.ts'

/** The words of a dated session in a language. */
export interface MotsDeSeance
  extends Mots<
      | 'titreVide'
      | 'annulee'
      | 'complete'
      | 'placesInconnues'
      | 'cheques'
      | 'prevue'
      | 'exemple'
      | 'vacances'
      | 'datesAVerifier'
      | 'aVerifier'
    >,
    Ponctuation {
  /** "8 places en tout, places restantes inconnues". */
  readonly enTout: (places: number) => string
  readonly reste: (restantes: number) => string
  readonly sur: (reste: string, places: number) => string
  readonly couts: Readonly<Record<CoutDit, string>>
  readonly accueil: Readonly<Record<NonNullable<ReturnType<typeof saidBookingOf>>, string>>
  readonly deduit: (annee: number | null) => string
  /** Of an ordinary session nothing; each is a sentence, the reason follows. */
  readonly statuts: Readonly<Record<'annulee' | 'complete' | 'a_verifier' | 'reportee', string>>
  readonly deplacee: (jour: string) => string
  /** Before a title in a calendar. */
  readonly avant: Readonly<Record<'annulee' | 'prevue', string>>
  readonly pastilles: Readonly<Record<Moment | 'inconnue', string>>
  readonly majuscule?: (texte: string) => string
}

/** What a language says of days and hours. */
export interface Quand {
  readonly jourLong: (date: Seance['date']) => string
  readonly quandComplet: (seance: Horaire) => string
  readonly confianceCourte: (seance: Surete) => string | null
  /** The hour, short. */
  readonly heure: (seance: Horaire) => string
  readonly inscriptionDe: (serie: Pick<Atelier, 'inscription'>) => string
}

const capital = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1)

/** Makes what is said of a session: which facts, in which order, and what is not known, are the same in all languages. */
export function faireSeance(mots: MotsDeSeance, quand: Quand) {
  const { virgule = ', ', deuxPoints = ': ', majuscule = capital, citer = (texte: string) => texte } = mots

  /** What is left and what there is, never one for the other: "2 places restantes sur 8", "complet", "places inconnues". */
  const placesDe = ({
    statut,
    places,
    placesRestantes,
  }: Pick<Seance, 'statut' | 'places' | 'placesRestantes'>): string => {
    if (statut === 'annulee') return mots.annulee
    if (statut === 'complete') return mots.complete
    if (placesRestantes === null) return places === null ? mots.placesInconnues : mots.enTout(places)
    const left = mots.reste(placesRestantes)
    return places === null ? left : mots.sur(left, places)
  }

  /** "gratuit", "gratuit sous condition", "payant", "coût à demander". */
  const coutDe = ({ fraisACharge }: { readonly fraisACharge: readonly string[] }): string =>
    mots.couts[coutDit(fraisACharge)]
  const chequesDe = ({ chequesNumeriques }: Pick<Atelier, 'chequesNumeriques'>): string | null =>
    chequesNumeriques === 'oui' ? mots.cheques : null

  /** What there is, what it costs, how one comes. */
  const faitsDeSeance = ({
    seance,
    serie,
  }: {
    readonly seance: Seance
    readonly serie: Atelier
  }): string[] => [placesDe(seance), coutDe(serie), quand.inscriptionDe(serie)]

  /** How one comes to a place, and what its own words ask for: "sans rendez-vous", "sur rendez-vous, dit le lieu"; none: not said. */
  const accueilDe = (lieu: Parameters<typeof bookingOf>[0]): string[] => {
    const inscription = bookingOf(lieu)
    const asked = saidBookingOf(lieu)
    return [
      ...(inscription.length === 0 ? [] : [quand.inscriptionDe({ inscription })]),
      ...(asked === null ? [] : [mots.accueil[asked]]),
    ]
  }

  /** What must be known of the dates before relying on them; null when they were read in a source. */
  const confianceDe = (seance: Surete & Pick<Seance, 'dateMaj' | 'atelierId'>): string | null => {
    const { confiance, dateMaj, vacancesInconnues, atelierId } = seance
    if (confiance === 'exemple') return isPrevue(atelierId) ? mots.prevue : mots.exemple
    const said = [
      confiance === 'deduit' ? mots.deduit(dateMaj === null ? null : toYmd(dateMaj).year) : '',
      vacancesInconnues ? mots.vacances : '',
      confiance !== 'deduit' && isDatesOuvertes(seance) ? mots.datesAVerifier : '',
    ]
    return said.filter(Boolean).join(' ') || null
  }

  /** What, when, and what must be known before relying on it, without a full stop at the end. */
  const enUneLigne = (s: Seance): string =>
    [
      `${citer(s.titre) || mots.titreVide}${virgule}${quand.quandComplet(s)}`,
      confianceDe(s)?.replace(/\.$/, ''),
    ]
      .filter(Boolean)
      .join('. ')

  /** Cancelled, moved or full, with its reason; null for an ordinary session. */
  const statutDe = ({ statut, motif, dateInitiale }: Seance): string | null => {
    const reason = motif === '' ? '' : ` ${citer(motif)}.`
    if (statut === 'annulee' || statut === 'complete' || statut === 'a_verifier')
      return `${mots.statuts[statut]}${reason}`
    if (dateInitiale !== null) return `${mots.deplacee(quand.jourLong(dateInitiale))}${reason}`
    return statut === 'reportee' ? `${mots.statuts.reportee}${reason}` : null
  }

  /** "Mairie annexe, 3 rue du Lac, Lavault" without saying the same name twice. */
  const adresseDe = ({ nom, adresse, commune }: Pick<Rendezvous, 'nom' | 'adresse' | 'commune'>): string =>
    citer([nom, adresse, commune].filter((part, i, all) => part !== '' && all.indexOf(part) === i).join(', '))

  /** A calendar shows little more than the title: what must be known before coming stands first in it. */
  const avantTitre = (s: Seance): string => {
    if (s.statut === 'annulee') return `${mots.avant.annulee}${deuxPoints}`
    if (s.confiance === 'exemple' && isPrevue(s.atelierId)) return `${mots.avant.prevue}${deuxPoints}`
    const mark = quand.confianceCourte(s) ?? (s.statut === 'a_verifier' ? mots.aVerifier : null)
    return mark === null ? '' : `${majuscule(mark)}${deuxPoints}`
  }

  return {
    ...{
      placesDe,
      coutDe,
      chequesDe,
      faitsDeSeance,
      accueilDe,
      confianceDe,
      enUneLigne,
      statutDe,
      adresseDe,
    },
    /** The hour or the half-day, short: the sentence beside it says it in full. */
    pastille: (s: Seance): string =>
      s.debut !== null ? quand.heure(s) : mots.pastilles[s.moment ?? 'inconnue'],
    /** The title in an agenda: some show a cancelled session like any other, so that its title says it. */
    titreAgenda: (s: Seance): string => `${avantTitre(s)}${citer(s.titre) || mots.titreVide}`,
  }
}

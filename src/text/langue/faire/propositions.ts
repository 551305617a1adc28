import type { CivilDate } from '../../../domain/calendar/civil-date.ts'
import type { RoutesCredit } from '../../../domain/coverage/report.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import type { Contact } from '../../../domain/orientation/contact.ts'
import type { JourOuvert } from '../../../domain/orientation/ouvertures.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Critere } from '../../../domain/orientation/verdicts.ts'
import type { Atelier, Seance } from '../../../domain/sessions/atelier.ts'
import { PUBLICS, type PublicAtelier } from '../../../domain/sessions/table/table-values.ts'
import type { faireQuand } from '../faire-quand.ts'
import type { faireSeance } from '../faire-seance.ts'
import type { faireOuvertures } from './ouvertures.ts'

/** The words of a proposal in a language. */
interface MotsDesPropositions {
  readonly titreVide: string
  readonly sansNom: string
  readonly inconnus: Readonly<Record<Critere, string>>
  readonly enLigne: string
  readonly lieuSansHoraires: string
  readonly publics: Readonly<Record<PublicAtelier, string>>
  /** "pour : jeunes ou femmes". */
  readonly pour: (publics: string) => string
  /** Between two of them, spaces included. */
  readonly ou: string
  /** The head of an e-mail, up to the first of so many proposals. */
  readonly bonjour: (nombre: number) => string
  readonly virgule?: string
  readonly pointVirgule?: string
  /** Others' words, in a sentence of another direction. */
  readonly citer?: (texte: string) => string
}

type Dates = Pick<ReturnType<typeof faireQuand>, 'quand' | 'quandComplet' | 'confianceCourte'>
type Seances = Pick<
  ReturnType<typeof faireSeance>,
  'placesDe' | 'coutDe' | 'faitsDeSeance' | 'accueilDe' | 'adresseDe'
>
type Ouvertures = Omit<ReturnType<typeof faireOuvertures>, 'sayOuverturesSimple'>

/** What a language says of sessions, hours, ways and whom to ask. */
interface Dits extends Dates, Seances, Ouvertures {
  /** The same where every letter counts. */
  readonly quandCourt: (seance: Seance) => string
  readonly inscriptionDe: (serie: Pick<Atelier, 'inscription'>) => string
  readonly trajetDe: (trajet: Trajet) => string
  readonly sayTrajet: (trajet: Trajet) => string
  readonly sayRoutes: (routes: RoutesCredit) => string
  readonly contactEnTexte: (contacts: readonly Contact[]) => string
  readonly contactCourt: (contacts: readonly Contact[]) => string
  /** Of several wordings, the fullest first, that which a telephone takes. */
  readonly choisirSms: (textes: readonly string[]) => { texte: string; longueur: number }
}

type Horaires = readonly JourOuvert[]

/** Makes what is said of a proposal, in a list, on a sheet and in a message: which facts, in which order, is the same in all languages. */
export function fairePropositions(mots: MotsDesPropositions, dits: Dits) {
  const { virgule = ', ', pointVirgule = '; ', citer = (texte: string) => texte } = mots
  const list = (parts: readonly string[]): string => parts.filter(Boolean).join(virgule)

  /** What a proposal is called everywhere: others' words, as they are. */
  const titreProposition = (p: Proposition): string =>
    p.type === 'seance' ? p.situee.seance.titre || mots.titreVide : p.lieu.nom || mots.sansNom
  const titreCite = (p: Proposition): string => citer(titreProposition(p))

  /** When: of a session its date, of a place its opening hours. */
  const quandDe = (p: Proposition): string => {
    if (p.type === 'seance') return dits.quandComplet(p.situee.seance)
    return p.ouvertures.length === 0 ? mots.lieuSansHoraires : dits.sayOuvertures(p.ouvertures)
  }

  /** What it costs and how to come, as far as is said. */
  const faitsDe = (p: Proposition): string[] =>
    p.type === 'lieu'
      ? [dits.coutDe({ fraisACharge: p.lieu.frais }), ...dits.accueilDe(p.lieu)]
      : dits.faitsDeSeance(p.situee)

  const ouDe = (p: Proposition): string => dits.adresseDe(p.type === 'seance' ? p.situee.ou : p.lieu)

  /** "pour : jeunes": whom it is for, in the words of the choices. */
  const sayPublics = (publics: readonly string[]): string[] => {
    const named = PUBLICS.filter((p) => publics.includes(p)).map((p) => mots.publics[p])
    return named.length === 0 ? [] : [mots.pour(named.join(mots.ou))]
  }

  /** Of the hours of a place: in words, short, then the next opening from `today` on. Null: the hours are those of any day. */
  const hours = (ouvertures: Horaires, level: number, today: CivilDate | null): string => {
    if (level < 0) return dits.sayOuvertures(ouvertures)
    return level < 1 || today === null
      ? dits.sayOuverturesCourt(ouvertures)
      : dits.sayProchaineOuverture(ouvertures, today)
  }

  /** A proposal in a message; from level to level less is said. */
  const line = (p: Proposition, level: number, today: CivilDate | null): string => {
    const contact = dits.contactCourt(p.contacts)
    // An estimate is no fact to send; a time by road is, where it fits.
    const trajet = level < 0 && p.trajet?.connu === 'routes' ? dits.sayTrajet(p.trajet) : ''
    if (p.type === 'lieu')
      return list([
        level < 2 ? ouDe(p) : citer(p.lieu.nom),
        hours(p.ouvertures, level, today),
        trajet,
        contact,
      ])
    const { seance, serie, ou } = p.situee
    return list([
      level < 3 ? dits.quand(seance) : dits.quandCourt(seance),
      level < 3 ? titreCite(p) : '',
      level < 2 ? ouDe(p) : citer(ou.commune),
      trajet,
      level < 1 && serie.fraisACharge.length > 0 ? dits.coutDe(serie) : '',
      contact,
      dits.confianceCourte(seance) ?? '',
    ])
  }

  return {
    titreProposition,
    titreCite,
    quandDe,
    faitsDe,
    ouDe,
    /** "12 min à pied, gratuit, mardi 14 h, 3 places": why it stands where it stands, unknowns named. */
    raisonDuRang: (p: Proposition): string => {
      const facts =
        p.type === 'seance'
          ? [
              dits.coutDe(p.situee.serie),
              dits.quand(p.situee.seance),
              dits.placesDe(p.situee.seance),
              dits.inscriptionDe(p.situee.serie),
            ]
          : [
              dits.coutDe({ fraisACharge: p.lieu.frais }),
              dits.sayOuvertures(p.ouvertures) || mots.inconnus.moments,
              ...dits.accueilDe(p.lieu),
            ]
      const unknown = p.verdicts.filter(({ reponse }) => reponse === 'inconnu')
      const said = new Set([
        p.trajet === null ? '' : dits.trajetDe(p.trajet),
        ...facts,
        ...sayPublics(p.type === 'seance' ? p.situee.serie.publics : p.lieu.publics),
        ...unknown.map(({ critere }) => mots.inconnus[critere]),
        p.inscriptionEnLigne ? mots.enLigne : '',
      ])
      return list([...said])
    },
    /** The text for a telephone, and what it takes. Facts are left out, the link first, until it fits. */
    composeSms: (
      choix: readonly Proposition[],
      lien: string,
      today: CivilDate | null = null,
    ): { texte: string; longueur: number } =>
      dits.choisirSms(
        [-1, 0, 1, 2, 3].flatMap((level) => {
          const body = choix.map((p) => line(p, level, today)).join('\n')
          return [`${body}\n${lien}`, body]
        }),
      ),
    /** The e-mail: every fact of the sheet, no name. */
    composeCourriel: (choix: readonly Proposition[], lien: string, routes: RoutesCredit | null): string => {
      const blocks = choix.map((p) =>
        [
          titreCite(p),
          quandDe(p),
          ouDe(p),
          p.trajet === null ? '' : dits.trajetDe(p.trajet),
          faitsDe(p).join(virgule),
          dits.contactEnTexte(p.contacts),
          p.type === 'seance' ? (dits.confianceCourte(p.situee.seance) ?? '') : '',
        ]
          .filter(Boolean)
          .join('\n'),
      )
      const credit = routes === null ? '' : `${dits.sayRoutes(routes)}\n`
      return `${mots.bonjour(choix.length)}\n\n${blocks.join('\n\n')}\n\n${lien}\n${credit}`
    },
    /** "jeudi 3 décembre, 14 h ; jeudi 17 décembre, 14 h": the dates after the first. */
    datesSuivantes: (p: Proposition): string =>
      p.type === 'seance'
        ? p.suivantes.map(({ seance }) => dits.quandComplet(seance)).join(pointVirgule)
        : '',
  }
}

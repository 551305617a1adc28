import type { Contact } from '../../../domain/orientation/contact.ts'
import type { AgeDesChoix } from '../../../domain/orientation/dates-maj.ts'

/** The words in which a language says whom to ask, and of when that is. */
interface MotsDuContact {
  /** Empty: it is not known of which commune. */
  readonly mairie: (commune: string) => string
  readonly memeAdresse: (nom: string) => string
  /** Whom to ask, one idea a sentence. */
  readonly demander: {
    readonly mairie: (qui: string) => string
    readonly voisin: (nom: string) => readonly string[]
    readonly structure: (nom: string) => string
  }
  readonly dateInconnue: string
  /** `au`: where it is another day; `sansDate`: some of it has none. */
  readonly informations: (du: string, au: string | null, sansDate: boolean) => string
  readonly appelez: string
  readonly telephone: (numero: string) => string
  readonly date: (iso: string) => string
  readonly deuxPoints?: string
  readonly pointVirgule?: string
  /** Others' words, in a sentence of another direction. */
  readonly citer?: (texte: string) => string
}

/** Makes what is said of contacts: who answers for whom, and by what, is the same in all languages. */
export function faireContact(mots: MotsDuContact) {
  const { deuxPoints = ': ', pointVirgule = '; ', citer = (texte: string) => texte } = mots
  /** Who answers, empty for the place itself: "Mission locale, à la même adresse", "mairie d’Ahun". */
  const quiDe = ({ lien, nom }: Pick<Contact, 'lien' | 'nom'>): string => {
    if (lien === 'mairie') return mots.mairie(nom)
    return lien === 'voisin' ? mots.memeAdresse(citer(nom)) : citer(nom)
  }
  const numberOf = ({ telephone, courriel }: Contact): string =>
    telephone === '' ? citer(courriel) : mots.telephone(telephone)
  return {
    quiDe,
    /** One line for a message: who, and the number or else the mail; the last one, who can be reached. */
    contactEnTexte: (contacts: readonly Contact[]): string =>
      contacts
        .map((contact) => [quiDe(contact), numberOf(contact)].filter(Boolean).join(deuxPoints))
        .join(pointVirgule),
    /** The same where every letter counts: the number or the mail alone, else who is left to ask. */
    contactCourt: (contacts: readonly Contact[]): string => {
      const last = contacts.at(-1)
      return last === undefined ? '' : numberOf(last) || quiDe(last)
    },
    /** Whom to ask when the place has no number nor mail of its own; nothing when it has. */
    sayAQuiDemander: (contacts: readonly Contact[]): string[] =>
      contacts.flatMap((contact) => {
        const { lien, nom } = contact
        const said = citer(nom.replaceAll(',', ''))
        if (lien === 'propre') return []
        if (lien === 'mairie') return [mots.demander.mairie(quiDe(contact))]
        return lien === 'voisin'
          ? mots.demander.voisin(said).slice(0, said === '' ? 1 : undefined)
          : [mots.demander.structure(said)]
      }),
    /** From when to when the records of a sheet or a list are, and what to do before relying on them. */
    sayInformations: ({ du, au, sansDate }: AgeDesChoix): string => {
      const said =
        du === null || au === null
          ? mots.dateInconnue
          : mots.informations(mots.date(du), du === au ? null : mots.date(au), sansDate)
      return `${said} ${mots.appelez}`
    },
  }
}

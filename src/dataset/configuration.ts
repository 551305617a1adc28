import { safeMailLink, safeWebLink } from '../domain/places/safe-link.ts'
import { DELAI_BORNES_S, DELAI_S, readDelai } from './pannes/delai.ts'

/** Who publishes this page and how to reach them; what is not said is an empty text. */
export interface Configuration {
  /** What this publication of the map is called. */
  readonly nom: string
  /** The body that answers for it. */
  readonly organisme: string
  readonly contact: {
    readonly courriel: string
    readonly telephone: string
    /** A page of the web: a form to write by, or legal notices. */
    readonly page: string
  }
  /** What a public body must publish beside its declaration: addresses of the web. */
  readonly accessibilite: {
    /** The plan of several years (schéma pluriannuel). */
    readonly schema: string
    /** The plan of the year. */
    readonly plan: string
  }
  /** Seconds without a byte after which a file is given up. */
  readonly delaiFichierS: number
}

export interface ConfigurationLue {
  readonly configuration: Configuration
  /** What could not be read, each with what was got, what was wanted and where. */
  readonly problemes: readonly string[]
}

export const CONFIGURATION_VIDE: Configuration = {
  nom: 'À portée',
  organisme: '',
  contact: { courriel: '', telephone: '', page: '' },
  accessibilite: { schema: '', plan: '' },
  delaiFichierS: DELAI_S,
}

const MAX = 120
const isTelephone = (text: string): boolean =>
  /^[+\d][\d ().-]{2,24}$/.test(text) && /\d{2}/.test(text.replace(/\D/g, ''))

interface Rule {
  readonly attendu: string
  readonly isRight: (text: string) => boolean
}
const isShort = (text: string): boolean => text.length <= MAX
const ADRESSE: Rule = {
  attendu: 'une adresse http ou https, ou rien',
  isRight: (text) => safeWebLink(text) !== null,
}
/** Each field's own rule, for a text that is not empty; `public/schemas/configuration.schema.json` says the same. */
const RULES = {
  nom: { attendu: `un texte de 1 à ${MAX} signes`, isRight: isShort },
  organisme: { attendu: `un texte de ${MAX} signes au plus`, isRight: isShort },
  'contact.courriel': {
    attendu: 'une adresse de courriel, ou rien',
    isRight: (text) => safeMailLink(text) !== null,
  },
  'contact.telephone': { attendu: 'un numéro de téléphone, ou rien', isRight: isTelephone },
  'contact.page': ADRESSE,
  'accessibilite.schema': ADRESSE,
  'accessibilite.plan': ADRESSE,
} as const satisfies Readonly<Record<string, Rule>>

/**
 * Reads `configuration.json`. Never throws: a field that is missing or wrong is left out and told, the others are kept.
 * `nom` alone must be there.
 */
export function readConfiguration(value: unknown): ConfigurationLue {
  const problemes: string[] = []
  const tell = (champ: string, recu: unknown, attendu: string) =>
    problemes.push(`configuration.json, ${champ} : ${quote(recu)} reçu, ${attendu} attendu`)
  const root = asObject(value)
  if (root === null) {
    tell('le fichier', value, 'un objet')
    return { configuration: CONFIGURATION_VIDE, problemes }
  }
  const group = (champ: 'contact' | 'accessibilite') => {
    const got = root[champ] === undefined ? {} : asObject(root[champ])
    if (got === null) tell(champ, root[champ], 'un objet')
    return got
  }
  const contact = group('contact')
  const accessibilite = group('accessibilite')
  const values: Readonly<Record<keyof typeof RULES, unknown>> = {
    nom: root.nom,
    organisme: root.organisme,
    'contact.courriel': contact?.courriel,
    'contact.telephone': contact?.telephone,
    'contact.page': contact?.page,
    'accessibilite.schema': accessibilite?.schema,
    'accessibilite.plan': accessibilite?.plan,
  }
  const read = (champ: keyof typeof RULES): string => {
    const { attendu, isRight }: Rule = RULES[champ]
    const got = values[champ]
    const text = typeof got === 'string' ? got.trim() : ''
    const isAbsent = got === undefined || text === ''
    const isWrong =
      (got !== undefined && typeof got !== 'string') || (isAbsent ? champ === 'nom' : !isRight(text))
    if (isWrong) tell(champ, got, attendu)
    return isWrong ? '' : text
  }
  const { delaiFichierS } = root
  const delai = readDelai(root)
  if (delaiFichierS !== undefined && delai === null)
    tell('delaiFichierS', delaiFichierS, `un nombre entier de ${DELAI_BORNES_S.join(' à ')} secondes`)
  const configuration = {
    nom: read('nom') || CONFIGURATION_VIDE.nom,
    organisme: read('organisme'),
    contact: {
      courriel: read('contact.courriel'),
      telephone: read('contact.telephone'),
      page: read('contact.page'),
    },
    accessibilite: { schema: read('accessibilite.schema'), plan: read('accessibilite.plan') },
    delaiFichierS: delai ?? DELAI_S,
  }
  return { configuration, problemes }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null

function quote(value: unknown): string {
  if (value === undefined) return 'rien'
  const text = JSON.stringify(value) ?? 'rien'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

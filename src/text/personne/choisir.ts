import type { LanguePersonne, MotsPersonne } from './mots.ts'

const LIRE: { readonly [K in LanguePersonne]: () => Promise<MotsPersonne> } = {
  en: async () => (await import('./langues/en.ts')).en,
  ar: async () => (await import('./langues/ar.ts')).ar,
  tr: async () => (await import('./langues/tr.ts')).tr,
  pt: async () => (await import('./langues/pt.ts')).pt,
  falc: async () => (await import('./langues/falc.ts')).falc,
}

/** The words of a language, its file read when it is chosen. Rejects where the file does not come. */
export const readMots = (langue: LanguePersonne): Promise<MotsPersonne> => LIRE[langue]()

/** The choice itself, for the professional who helps. */
export const personne = {
  langue: 'Langue de la personne',
  langues: {
    fr: 'français',
    en: 'anglais',
    ar: 'arabe',
    tr: 'turc',
    pt: 'portugais',
    falc: 'français facile à lire (FALC)',
  } satisfies Readonly<Record<LanguePersonne | 'fr', string>>,
  aide: 'La fiche est alors dans sa langue, avec le français à côté. Le SMS est dans sa langue ; le français en est un second.',
  chargement: 'Les mots de cette langue se chargent…',
  echec: 'Les mots de cette langue n’ont pas pu être lus. La fiche reste en français.',
  smsDe: (langue: string) => `SMS en ${langue}`,
  smsFrancais: 'SMS en français',
  smsParties: (caracteres: number, parties: number) =>
    parties === 1 ? `${caracteres} caractères : un seul SMS.` : `${caracteres} caractères : ${parties} SMS.`,
} as const

import type { CodeLangue } from '../../domain/common/langues.ts'
import type { MotsPersonne } from './mots.ts'

const LIRE: { readonly [K in CodeLangue]: () => Promise<MotsPersonne> } = {
  fr: async () => (await import('./langues/fr.ts')).fr,
  en: async () => (await import('./langues/en.ts')).en,
  ar: async () => (await import('./langues/ar.ts')).ar,
  tr: async () => (await import('./langues/tr.ts')).tr,
  pt: async () => (await import('./langues/pt.ts')).pt,
  falc: async () => (await import('./langues/falc.ts')).falc,
}

/** The words of a language, its file read when it is chosen. Rejects where the file does not come. */
export const readMots = (langue: CodeLangue): Promise<MotsPersonne> => LIRE[langue]()

import type { CodeLangue } from '../../domain/common/langues.ts'

/** A language as it is named in itself, how its text is marked, and what a reader of it must know. */
interface NomDeLangue {
  readonly nom: string
  /** BCP 47: FALC is French. */
  readonly lang: string
  readonly dir?: 'rtl'
  /** Nobody has read the translation yet, said in the language. */
  readonly aRelire?: string
}

/** Whoever looks for a language reads its name in it, whatever the page is in. */
export const NOMS_DE_LANGUES: Readonly<Record<CodeLangue, NomDeLangue>> = {
  fr: { nom: 'Français', lang: 'fr' },
  ar: {
    nom: 'العربية',
    lang: 'ar',
    dir: 'rtl',
    aRelire: 'ترجمة قيد المراجعة',
  },
  falc: {
    nom: 'Français facile à lire (FALC)',
    lang: 'fr',
    aRelire: 'écrit selon les règles du FALC, pas encore relu',
  },
  en: {
    nom: 'English',
    lang: 'en',
    aRelire: 'translation to be reviewed',
  },
  tr: {
    nom: 'Türkçe',
    lang: 'tr',
    aRelire: 'çeviri henüz kontrol edilmedi, geri kalanı Fransızcadır',
  },
  pt: {
    nom: 'Português',
    lang: 'pt',
    aRelire: 'tradução por rever, o resto está em francês',
  },
}

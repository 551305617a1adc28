import type { CodeLangue } from '../../domain/common/langues.ts'

/** A language as it is named in itself, how its text is marked, and what a reader of it must know. */
interface NomDeLangue {
  readonly nom: string
  /** BCP 47: FALC is French. */
  readonly lang: string
  readonly dir?: 'rtl'
  /** Nobody has read the translation yet, said in the language. */
  readonly aRelire?: string
  /** Its words did not come, said in the language, and the button that asks for them again. */
  readonly manque?: readonly [phrase: string, reessayer: string]
}

/** Whoever looks for a language reads its name in it, whatever the page is in. */
export const NOMS_DE_LANGUES: Readonly<Record<CodeLangue, NomDeLangue>> = {
  fr: { nom: 'Français', lang: 'fr' },
  ar: {
    nom: 'العربية',
    lang: 'ar',
    dir: 'rtl',
    aRelire: 'ترجمة قيد المراجعة',
    manque: ['لم تصل الكلمات العربية. الصفحة الآن بالفرنسية.', 'إعادة المحاولة'],
  },
  falc: {
    nom: 'Français facile à lire (FALC)',
    lang: 'fr',
    aRelire: 'écrit selon les règles du FALC, pas encore relu',
    manque: ['Les mots faciles ne sont pas venus. La page est en français.', 'Recommencer'],
  },
  en: {
    nom: 'English',
    lang: 'en',
    aRelire: 'translation to be reviewed',
    manque: ['The English words did not come. The page is in French for now.', 'Try again'],
  },
  tr: {
    nom: 'Türkçe',
    lang: 'tr',
    aRelire: 'çeviri henüz kontrol edilmedi, geri kalanı Fransızcadır',
    manque: ['Türkçe sözler gelmedi. Sayfa şimdilik Fransızca.', 'Yeniden dene'],
  },
  pt: {
    nom: 'Português',
    lang: 'pt',
    aRelire: 'tradução por rever, o resto está em francês',
    manque: ['As palavras em português não chegaram. A página está em francês por agora.', 'Tentar de novo'],
  },
}

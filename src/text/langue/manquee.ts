import type { CodeLangue } from '../../domain/common/langues.ts'

/** To a reader of another language, in it: its words did not come, and the button that asks for them again. */
export const LANGUE_MANQUEE: Readonly<
  Record<Exclude<CodeLangue, 'fr'>, readonly [phrase: string, reessayer: string]>
> = {
  ar: ['لم تصل الكلمات العربية. الصفحة الآن بالفرنسية.', 'إعادة المحاولة'],
  falc: ['Les mots faciles ne sont pas venus. La page est en français.', 'Recommencer'],
  en: ['The English words did not come. The page is in French for now.', 'Try again'],
  tr: ['Türkçe sözler gelmedi. Sayfa şimdilik Fransızca.', 'Yeniden dene'],
  pt: ['As palavras em português não chegaram. A página está em francês por agora.', 'Tentar de novo'],
}

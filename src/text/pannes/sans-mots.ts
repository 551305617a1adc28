import type { CodeLangue } from '../../domain/common/langues.ts'

/**
 * That the words of a language did not come, in French: nothing but the page's first file is there. The browser knows how a
 * language names itself; easy French, which is none to it, needs no name.
 */
export function saySansMots(code: CodeLangue | null): string {
  let nom = ''
  try {
    nom = ` (${new Intl.DisplayNames(code ?? '', { type: 'language' }).of(code ?? '')})`
  } catch {
    // Easy French, or a browser that names none.
  }
  return `Les mots de votre langue${nom} ne sont pas venus. La page est en français.`
}

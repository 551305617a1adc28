import type { ComponentType } from 'react'
import type { Francais } from '../../text/langue/modules.ts'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { estTraduit, langueLue } from '../../text/langue/textes.ts'
import { langues } from '../../text/langues.ts'

/**
 * A view as a reader of another language needs it. In their language, it says at its end that nobody has read the translation yet;
 * else it says so in it first, and is marked as French. `module`: the sentences of the view; null: French in every language.
 * `contenu`: what one finds in it, in their language.
 */
export function direLangue<P extends object>(
  Vue: ComponentType<P>,
  module: keyof Francais | null,
  contenu?: string,
): ComponentType<P> {
  const langue = langueLue()
  if (langue === 'fr') return Vue
  const { lang, dir = 'ltr' } = NOMS_DE_LANGUES[langue]
  if (module !== null && estTraduit(module)) {
    return function Traduite(props: P) {
      const dite = (
        <>
          <Vue {...props} />
          <ARelire />
        </>
      )
      // A language that has parts of the page only marks them: the page is in French.
      return document.documentElement.lang === lang ? (
        dite
      ) : (
        <div lang={lang} dir={dir}>
          {dite}
        </div>
      )
    }
  }
  return function EnFrancais(props: P) {
    return (
      <>
        <p className="note sans-impression" lang={lang} dir={dir}>
          {langues.enFrancais} {contenu}
        </p>
        <div lang="fr" dir="ltr">
          <Vue {...props} />
        </div>
      </>
    )
  }
}

/** In a language that nobody has read yet: that it is so, and what is not in it. On paper too. Nothing in French. */
export function ARelire() {
  const { aRelire, lang, dir = 'ltr' } = NOMS_DE_LANGUES[langueLue()]
  return aRelire === undefined ? null : (
    <p className="note majuscule" lang={lang} dir={dir}>
      {aRelire}.
    </p>
  )
}

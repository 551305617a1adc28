import { LANGUES } from '../../domain/common/langues.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { useLinkTo } from '../../state/url/share-context.tsx'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { langueLue } from '../../text/langue/textes.ts'
import { langues } from '../../text/langues.ts'

/** The languages of the page, each by its own name: a link to the same view in it, which the device then remembers. */
export function Langues() {
  const link = useLinkTo()({ page: null })
  // What the configuration offers; French always.
  const offertes = useUi((s) => s.site?.langues) ?? LANGUES
  return (
    <>
      <p>{langues.choisir}</p>
      <ul className="pages-langues">
        {LANGUES.filter((code) => code === 'fr' || offertes.includes(code)).map((code) => {
          const { nom, lang, dir, aRelire } = NOMS_DE_LANGUES[code]
          return (
            <li key={code} lang={lang} dir={dir}>
              <a
                className="lien-seul"
                href={withLangue(link, code)}
                hrefLang={lang}
                aria-current={code === langueLue() ? 'true' : undefined}
              >
                {nom}
              </a>
              {aRelire !== undefined && <span className="note"> ({aRelire})</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The same address in a language: links leave it out, but for this one. */
function withLangue(link: string, code: string): string {
  const [search = '', hash] = link.split('#')
  const asked = `${search}${search.includes('?') ? '&' : '?'}langue=${code}`
  return hash === undefined ? asked : `${asked}#${hash}`
}

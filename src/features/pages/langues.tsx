import { type MouseEvent, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { isTabAlone } from '../../data/mine/suivre-onglets.ts'
import { type CodeLangue, LANGUES } from '../../domain/common/langues.ts'
import { MARKED } from '../../state/brouillons/brouillons.ts'
import { BrouillonsContext } from '../../state/brouillons/brouillons-context.ts'
import { DEPLIANTS, readDepliants } from '../../state/brouillons/depliants.ts'
import { giveBrouillons } from '../../state/brouillons/give-brouillons.ts'
import { SessionContext } from '../../state/scenario/session-context.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { useLinkTo } from '../../state/url/share-context.tsx'
import { withLangue } from '../../state/url/with-langue.ts'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { langueLue } from '../../text/langue/textes.ts'
import { langues as text } from '../../text/langues.ts'
import { Bouton } from '../../ui/bouton.tsx'

/**
 * The languages of the page, each by its own name: a link to the same view in it, which the device then remembers. What
 * was prepared goes along; where it cannot, nothing changes before the person says so.
 */
export function Langues() {
  const link = useLinkTo()({ page: null })
  // What the configuration offers, French always; and the one being read: an address or the browser may ask for any.
  const lue = langueLue()
  const offertes = useUi((s) => s.site?.langues) ?? LANGUES
  const handOver = useHandOver()
  /** The language that waits for a yes. */
  const [attendue, setAttendue] = useState<CodeLangue | null>(null)
  const follow = (event: MouseEvent, code: CodeLangue) => {
    // Another tab or window: this one stays as it is.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || handOver()) return
    event.preventDefault()
    setAttendue(code)
  }
  return (
    <>
      <p>{text.choisir}</p>
      <div role="status">
        {attendue !== null && (
          <Perte onRester={() => setAttendue(null)}>
            <a className="bouton" href={withLangue(link, attendue)}>
              {text.changer}
            </a>
          </Perte>
        )}
      </div>
      <ul className="pages-langues">
        {LANGUES.filter((code) => code === 'fr' || code === lue || offertes.includes(code)).map((code) => {
          const { nom, lang, dir, aRelire } = NOMS_DE_LANGUES[code]
          return (
            <li key={code} lang={lang} dir={dir}>
              <a
                className="lien-seul"
                href={withLangue(link, code)}
                hrefLang={lang}
                aria-current={code === lue ? 'true' : undefined}
                onClick={(event) => follow(event, code)}
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

/** Hands over what it can; says whether that is all of what was prepared. */
function useHandOver(): () => boolean {
  const brouillons = use(BrouillonsContext)
  const session = use(SessionContext)
  const chemins = useUi((s) => s.cheminsOuverts)
  return () => {
    const prepared = brouillons.all()
    const depliants = readDepliants(document)
    const whole = {
      ...prepared,
      page: withView(prepared.page),
      chemins: chemins.size === 0 ? undefined : [...chemins],
      [DEPLIANTS]: Object.keys(depliants).length === 0 ? undefined : depliants,
    }
    const isGiven = giveBrouillons(window, whole) || Object.keys(prepared).length === 0
    // Of these no page can give anything to the next.
    const isLeft = isTabAlone() || document.querySelector(MARKED) !== null
    const { scenarios, etat } = session?.current ?? {}
    const isUnkept =
      etat?.getState().garde === false &&
      scenarios?.getState().scenarios.some(({ modifications }) => modifications.length > 0) === true
    return isGiven && !isLeft && !isUnkept
  }
}

/** A page opens over the list: on a phone that showed its map, the entry below in the history knows so. */
function withView(page: unknown): unknown {
  const below = (history.state as { avant?: { pas?: { vue?: unknown } } } | null)?.avant?.pas?.vue
  return below === 'carte' ? { ...(page as object | undefined), vue: below } : page
}

interface PerteProps {
  /** What changes all the same. */
  readonly children: ReactNode
  readonly onRester: () => void
}

/** Something would be lost: it is said first, in the language that the person still reads. */
function Perte({ children, onRester }: PerteProps) {
  const rester = useRef<HTMLButtonElement>(null)
  useEffect(() => rester.current?.focus(), [])
  return (
    <div className="avis bords">
      <p>{text.perte}</p>
      <Bouton ref={rester} onClick={onRester}>
        {text.rester}
      </Bouton>
      {children}
    </div>
  )
}

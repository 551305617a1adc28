import { useSetUi } from '../state/ui/ui-context.tsx'
import { useLinkTo, useSetShare, useShare } from '../state/url/share-context.tsx'
import type { Page } from '../state/url/share-state.ts'
import { app } from '../text/app.ts'
import { Link } from '../ui/link.tsx'

/** A page that stands before the view: a real link, as the entrances are. */
export function LienPage({ page }: { readonly page: Page }) {
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  const setUi = useSetUi()
  const current = useShare((s) => s.page)
  return (
    <Link
      className="app-lien-page"
      href={linkTo({ page })}
      aria-current={current === page ? 'page' : undefined}
      onOpen={() => {
        setShare({ page })
        // On a phone the map may hide the panel.
        setUi({ vue: 'liste' })
      }}
    >
      {app.pages[page]}
    </Link>
  )
}

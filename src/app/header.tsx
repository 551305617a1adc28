import { useUi } from '../state/ui/ui-context.tsx'
import { useLinkTo, useSetShare, useShare } from '../state/url/share-context.tsx'
import { VALEURS } from '../state/url/share-state.ts'
import { app } from '../text/app.ts'
import { citer } from '../text/langue/citer.ts'
import { Phrase } from '../ui/langue/francais.tsx'
import { Link } from '../ui/link.tsx'
import { LienPage } from './lien-page.tsx'

/** Brand and the three entrances: real links, so that each opens in a new tab and works before anything else. */
export function Header() {
  const current = useShare((s) => (s.page === null ? s.onglet : null))
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  const site = useUi((s) => s.site)
  return (
    <header className="app-entete">
      <span className="app-marque">
        {site?.logo ? (
          <img src={site.logo} alt="" />
        ) : (
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <circle
              cx="16"
              cy="16"
              r="13"
              fill="none"
              stroke="var(--accent)"
              strokeWidth="2.5"
              strokeDasharray="4 2.8"
            />
            <circle cx="16" cy="16" r="5.5" fill="var(--accent)" />
          </svg>
        )}
        <Phrase>{citer(site?.nom ?? app.marque)}</Phrase>
      </span>
      <nav aria-label={app.navigation}>
        <ul className="app-onglets">
          {VALEURS.onglet.map((onglet) => (
            <li key={onglet}>
              <Link
                href={linkTo({ onglet })}
                aria-current={current === onglet ? 'page' : undefined}
                onOpen={() => setShare({ onglet })}
              >
                {app.onglets[onglet]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <span className="app-liens">
        {/* The rooms of Couverture are in French only: there it is at the foot, a stop less for who has no mouse. */}
        {current !== 'couverture' && <LienPage page="langues" />}
        <LienPage page="aide" />
      </span>
    </header>
  )
}

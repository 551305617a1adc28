import { VALEURS } from '../state/url/share-state.ts'
import { app } from '../text/app.ts'
import { citer } from '../text/langue/citer.ts'
import { Phrase } from '../ui/langue/francais.tsx'
import { LienPage } from './lien-page.tsx'

/** At the end of every view: help, what all of it rests on, whom to write to. */
export function Pied({ titre }: { readonly titre: string }) {
  return (
    <footer className="app-pied note">
      <nav aria-label={app.pagesNom}>
        <ul className="rangee">
          {VALEURS.page.map((page) => (
            <li key={page}>
              <LienPage page={page} />
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Phrase>{app.donnees(citer(titre))}</Phrase>
      </p>
    </footer>
  )
}

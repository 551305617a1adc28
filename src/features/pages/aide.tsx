import { useServices } from '../../data/context.tsx'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { citer } from '../../text/langue/citer.ts'
import { aide } from '../../text/pages/aide.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import { Abonnements } from '../abonnement/abonnements.tsx'
import { Partie } from './partie.tsx'

/** More would be a list to search in: the page of all communes is linked. */
const MAX_DEPARTEMENTS = 4

/** What one can do here and how, in plain words; and what can be read without the map. */
export function Aide({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire).data
  return (
    <>
      <p>
        <Phrase>{aide.bonjour}</Phrase>
      </p>
      {aide.parties.map((partie) => (
        <Partie key={partie.titre} {...partie} />
      ))}
      {manifest.pages !== undefined && <SansCarte manifest={manifest} territoire={territoire} info={info} />}
    </>
  )
}

interface SansCarteProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  readonly info: TerritoireInfo | undefined
}

/** The pages without script of where the person is, and the calendars one can subscribe to. */
function SansCarte({ manifest, territoire, info }: SansCarteProps) {
  const { base } = useServices()
  const depart = useShare((s) => s.depart)
  const codes = depart === null ? [] : [depart]
  const near = manifest.departements.filter(({ code }) => info?.departements.includes(code))
  const links = [
    ...near.slice(0, MAX_DEPARTEMENTS).map(({ code, nom }) => ({
      href: `liste/departement-${code}.html`,
      texte: aide.sansCarte.departement(citer(nom, 'pages/aide')),
    })),
    { href: 'liste/index.html', texte: aide.sansCarte.toutes },
  ]
  return (
    <Partie titre={aide.sansCarte.titre} phrases={[aide.sansCarte.phrase]}>
      <ul className="puces">
        {links.map(({ href, texte }) => (
          <li key={href}>
            <a className="lien-seul" href={`${base}${href}`}>
              <Phrase>{texte}</Phrase>
            </a>
          </li>
        ))}
      </ul>
      <Abonnements manifest={manifest} territoire={territoire} info={info} codes={codes} />
    </Partie>
  )
}

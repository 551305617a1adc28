import { useMemo, useState } from 'react'
import { useServices } from '../../data/context.tsx'
import { useTerritoireEnBref } from '../../data/queries.ts'
import { usePages } from '../../data/site/pages.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { type Abonnement, abonnementsAutour } from '../../domain/orientation/abonnements.ts'
import { agenda } from '../../text/agenda.ts'
import { citer } from '../../text/langue/citer.ts'
import { filtreDeFlux } from '../../text/seance-mots.ts'
import { Manque } from '../../ui/erreur/manque.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { nommer } from '../../ui/langue/nommer.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'

const text = agenda.abonnement
/** More would be a list to search in: the page of all communes is linked. */
const MAX_ABONNEMENTS = 8

interface AbonnementsProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  readonly info: TerritoireInfo | undefined
  /** Codes of the communes that matter most, those of the dates shown; arrondissements too. */
  readonly codes: readonly string[]
}

/** Calendars to subscribe to and pages without script, around what is shown; looked up once it is opened. */
export function Abonnements({ manifest, territoire, info, codes }: AbonnementsProps) {
  const [open, setOpen] = useState(false)
  const { base } = useServices()
  const { data: pages, error, refetch } = usePages(manifest, open)
  const found = useMemo(() => {
    const epciOf = new Map((info?.communes ?? []).map(({ code, epci }) => [code, epci]))
    const communes = [...new Set(codes.map(communeOfArrondissement))]
      .filter((code) => code !== '')
      .map((code) => ({ code, epci: epciOf.get(code) ?? null }))
    return pages && abonnementsAutour({ territoire, communes, pages }, MAX_ABONNEMENTS)
  }, [territoire, info, codes, pages])
  if (manifest.pages === undefined) return null
  return (
    <details className="depliant abonnements" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="bouton">{text.titre}</summary>
      <div className="pile">
        <p className="note">{text.aide}</p>
        {error !== null && <Manque texte={text.echec} error={error} onRetry={() => void refetch()} />}
        <ul className="pile">
          {found?.map((abonnement) => (
            <Liens key={abonnement.code} manifest={manifest} base={base} abonnement={abonnement} />
          ))}
          {pages?.has('liste/index.html') && (
            <li>
              <a className="bouton bouton--discret" href={`${base}liste/index.html`}>
                {text.toutes}
              </a>
            </li>
          )}
        </ul>
        <p role="status">
          {error !== null || found?.length ? '' : found === undefined ? text.chargement : text.aucun}
        </p>
      </div>
    </details>
  )
}

interface LiensProps {
  readonly manifest: Manifest
  readonly base: string
  readonly abonnement: Abonnement
}

function Liens({ manifest, base, abonnement }: LiensProps) {
  const { type, code, agenda: ics, rss, page, filtres } = abonnement
  const nom = useTerritoireEnBref(manifest, { type, code }).data?.nom ?? code
  const dit = nommer({ type, code }, nom)
  return (
    <li className="pile">
      <b>
        <Phrase>{nommer({ type, code }, citer(nom))}</Phrase>
      </b>
      <p className="rangee">
        {ics !== null && (
          <>
            <a className="bouton" href={webcal(`${base}${ics}`)} aria-label={text.abonnerA(dit)}>
              {text.abonner}
            </a>
            <a className="bouton" href={`${base}${ics}`} download aria-label={text.fichierDe(dit)}>
              {text.fichier}
            </a>
          </>
        )}
        {rss !== null && (
          <a className="bouton" href={`${base}${rss}`} aria-label={text.rssDe(dit)}>
            {text.rss}
          </a>
        )}
        {page !== null && (
          <a className="bouton" href={`${base}${page}`} aria-label={text.pageDe(dit)}>
            {text.page}
          </a>
        )}
      </p>
      {filtres.length > 0 && (
        <details className="depliant">
          <summary className="bouton bouton--discret">{text.filtres(filtres.length)}</summary>
          <ul className="pile">
            {filtres.map((one) => (
              <LiensFiltres key={one.agenda} {...one} base={base} nom={dit} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

type LiensFiltresProps = Abonnement['filtres'][number] & { readonly base: string; readonly nom: string }

/** The same feeds, narrowed to one theme, level or audience. */
function LiensFiltres({ base, nom, filtre, agenda: ics, rss }: LiensFiltresProps) {
  const mot = filtreDeFlux(filtre)
  return (
    <li className="rangee">
      <span>{mot}</span>
      {ics !== null && (
        <a
          className="bouton"
          href={webcal(`${base}${ics}`)}
          aria-label={text.abonnerA(text.filtre(nom, mot))}
        >
          {text.abonner}
        </a>
      )}
      {rss !== null && (
        <a className="bouton" href={`${base}${rss}`} aria-label={text.rssDe(text.filtre(nom, mot))}>
          {text.rss}
        </a>
      )}
    </li>
  )
}

/** An address that opens in a calendar program, which then keeps it up to date. */
const webcal = (href: string): string => href.replace(/^https?:/, 'webcal:')

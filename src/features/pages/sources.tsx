import type { ComponentType } from 'react'
import { useServices } from '../../data/context.tsx'
import { useMaintenant } from '../../data/maintenant.ts'
import { useTerritoireEnBref } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useConfiguration } from '../../data/site/configuration.ts'
import { useListeLieux } from '../../data/trouver.ts'
import type { Manifest, SourceInfo } from '../../dataset/manifest.ts'
import { isOutsideOpen } from '../../domain/common/outside.ts'
import { FILTRES_VIDES } from '../../domain/places/filters/filtres.ts'
import { safeWebLink } from '../../domain/places/safe-link.ts'
import { nombre } from '../../text/format.ts'
import { citer } from '../../text/langue/citer.ts'
import { estTraduit } from '../../text/langue/textes.ts'
import { sources as text } from '../../text/pages/sources.ts'
import { sayDans } from '../../text/territoire.ts'
import { direLangue } from '../../ui/langue/dire-langue.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Etat } from './etat.tsx'
import { Partie } from './partie.tsx'
import { Reutiliser } from './reutiliser.tsx'

/** In French whatever the page is in; it says so where the rest of the page is not. */
const enFrancais = <P extends object>(Partie: ComponentType<P>) =>
  estTraduit('pages/sources') ? direLangue(Partie, null) : Partie
const ReutiliserDit = enFrancais(Reutiliser)
const EtatDit = enFrancais(Etat)

const cite = (nom: string) => citer(nom, 'pages/sources')

/** Who publishes, from when the data are, where they come from, how times are reckoned, what the program is. */
export function Sources({ manifest }: { readonly manifest: Manifest }) {
  const { base } = useServices()
  const configuration = useConfiguration()
  return (
    <>
      {configuration !== null && (
        <p>
          <Phrase>{text.editeur(cite(configuration.nom), cite(configuration.organisme))}</Phrase>
        </p>
      )}
      {text.quoi.map((phrase) => (
        <p key={phrase}>
          <Phrase>{phrase}</Phrase>
        </p>
      ))}
      <Partie titre={text.dates}>
        <DatesDesFiches manifest={manifest} />
        <p>
          <Phrase>{text.fichesAnciennes}</Phrase>
        </p>
        <p>
          <Phrase>{text.construit(cite(manifest.titre), manifest.construitLe)}</Phrase>
        </p>
      </Partie>
      <Partie titre={text.sources} phrases={[text.grille(cite(manifest.grille.nom))]}>
        <ul className="pages-sources">
          {manifest.sources.map((source) => (
            <li key={source.id}>
              <Source source={source} bilan={manifest.bilan.find((b) => b.source === source.id)} />
            </li>
          ))}
        </ul>
        <p>
          <a className="lien-seul" href={`${base}${manifest.rapport.chemin}`}>
            {text.rapport}
          </a>
        </p>
      </Partie>
      <ReutiliserDit manifest={manifest} />
      <Partie titre={text.calcul} phrases={text.calculs} />
      <Partie titre={text.logiciel} phrases={text.logiciels} />
      <EtatDit />
    </>
  )
}

/** The day of the newest record of the territory shown: that of the data, never of the build. */
function DatesDesFiches({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const nom = useTerritoireEnBref(manifest, territoire).data?.nom ?? ''
  const asked = { territoire, filtres: FILTRES_VIDES, depart: null, mode: 'voiture', emprise: null } as const
  const instantMs = useMaintenant()
  const liste = useListeLieux(manifest, { ...asked, instantMs }, 1).data
  if (liste === undefined || nom === '') return null
  const ou = sayDans(territoire, citer(nom))
  return (
    <p>
      <Phrase>
        {liste.plusRecente === '' ? text.fichesSansDate(ou) : text.fiches(ou, liste.plusRecente)}
      </Phrase>
    </p>
  )
}

interface SourceProps {
  readonly source: SourceInfo
  readonly bilan: Manifest['bilan'][number] | undefined
}

/** A producer: what, from when, under which licence, what we change, what came in and what was kept. */
function Source({ source, bilan }: SourceProps) {
  const { titre, url, producteur, millesime, licence, modifications } = source
  const href = safeWebLink(url)?.href
  return (
    <>
      <b lang="fr">{href === undefined || !isOutsideOpen() ? titre : <a href={href}>{titre}</a>}</b>
      {/* On an intranet nothing leads out: the address is a text, to be copied. */}
      {href !== undefined && !isOutsideOpen() && (
        <p className="note">
          <bdi dir="ltr">{href}</bdi>
        </p>
      )}
      <p>
        <Phrase>{text.source(cite(producteur), cite(millesime), cite(licence))}</Phrase>
      </p>
      <p className="note">
        <Phrase>{text.modifications(cite(modifications))}</Phrase>
      </p>
      {bilan !== undefined && (
        <p className="note">
          <Phrase>{text.bilan(nombre(bilan.lues), nombre(bilan.gardees), nombre(bilan.rejetees))}</Phrase>
        </p>
      )}
    </>
  )
}

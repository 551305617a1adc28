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
import { sources as text } from '../../text/pages/sources.ts'
import { sayDans } from '../../text/territoire.ts'
import { Etat } from './etat.tsx'
import { Partie } from './partie.tsx'
import { Reutiliser } from './reutiliser.tsx'

/** Who publishes, from when the data are, where they come from, how times are reckoned, what the program is. */
export function Sources({ manifest }: { readonly manifest: Manifest }) {
  const { base } = useServices()
  const configuration = useConfiguration()
  return (
    <>
      {configuration !== null && <p>{text.editeur(configuration.nom, configuration.organisme)}</p>}
      {text.quoi.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
      <Partie titre={text.dates}>
        <DatesDesFiches manifest={manifest} />
        <p>{text.fichesAnciennes}</p>
        <p>{text.construit(manifest.titre, manifest.construitLe)}</p>
      </Partie>
      <Partie titre={text.sources} phrases={[text.grille(manifest.grille.nom)]}>
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
      <Reutiliser manifest={manifest} />
      <Partie titre={text.calcul} phrases={text.calculs} />
      <Partie titre={text.logiciel} phrases={text.logiciels} />
      <Etat />
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
  const ou = sayDans(territoire, nom)
  return <p>{liste.plusRecente === '' ? text.fichesSansDate(ou) : text.fiches(ou, liste.plusRecente)}</p>
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
      <b>{href === undefined || !isOutsideOpen() ? titre : <a href={href}>{titre}</a>}</b>
      {/* On an intranet nothing leads out: the address is a text, to be copied. */}
      {href !== undefined && !isOutsideOpen() && (
        <p className="note">
          <bdi dir="ltr">{href}</bdi>
        </p>
      )}
      <p>{text.source(producteur, millesime, licence)}</p>
      <p className="note">{text.modifications(modifications)}</p>
      {bilan !== undefined && (
        <p className="note">
          {text.bilan(nombre(bilan.lues), nombre(bilan.gardees), nombre(bilan.rejetees))}
        </p>
      )}
    </>
  )
}

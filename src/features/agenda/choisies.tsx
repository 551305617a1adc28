import { todayIn } from '../../data/maintenant.ts'
import { useSeances } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { SeanceSituee, SerieSansDate } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { deuxPoints } from '../../text/format.ts'
import { contactText } from '../../text/orientation/contact.ts'
import { seance as seanceText } from '../../text/seance.ts'
import { Contacts } from '../../ui/contacts.tsx'
import { Francais } from '../../ui/langue/francais.tsx'
import { TexteFrancais } from '../../ui/langue/texte-francais.tsx'
import { LienLieu } from '../chemin/lien-lieu.tsx'
import { LieuChoisi } from './lieu-choisi.tsx'
import { type ListeProps, UneDate } from './listes.tsx'

interface ChoisiesProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  readonly trajetOf: (situee: SeanceSituee) => Trajet | null
  readonly chemins: ListeProps['chemins']
}

/** The sessions and places a printed sheet or poster points to; sessions are looked for from a month ago to ten months ahead. */
export function Choisies({ manifest, territoire, trajetOf, chemins }: ChoisiesProps) {
  const cles = useShare((s) => s.seances)
  const lieux = useShare((s) => s.lieux)
  const aujourdhui = todayIn()
  const wanted = cles.length > 0
  const seances = useSeances(wanted ? manifest : undefined, territoire, {
    du: aujourdhui - 30,
    au: aujourdhui + 300,
  })
  const isThere = seances.data !== undefined && !seances.isPlaceholderData
  if (wanted ? !isThere : lieux.length === 0) return null
  const found = (wanted ? (seances.data?.seances ?? []) : []).filter((s) => cles.includes(s.cle))
  return (
    <section className="agenda-choisies encadre encadre--fort" aria-labelledby="choisies-titre">
      <h3 id="choisies-titre">{text.choisies(lieux.length)}</h3>
      {found.map((situee) => (
        <UneDate
          key={situee.seance.uid}
          situee={situee}
          titre={4}
          trajetOf={trajetOf}
          horodatageMs={Date.parse(manifest.construitLe)}
          chemins={chemins}
        />
      ))}
      {lieux.map((id) => (
        <LieuChoisi key={id} manifest={manifest} territoire={territoire} id={id} />
      ))}
      {found.length < cles.length && <p className="avis">{text.choisiesPerdues}</p>}
    </section>
  )
}

/** Workshops that exist, but whose dates nobody wrote: said, and never made up. */
export function SansDate({ series }: { readonly series: readonly SerieSansDate[] }) {
  if (series.length === 0) return null
  return (
    <section className="pile" aria-labelledby="sans-date-titre">
      <h3 id="sans-date-titre">{text.sansDate}</h3>
      <p>{text.sansDateAide}</p>
      <ul className="agenda-sans-date puces pile ecart-3">
        {series.map(({ serie, ou }) => (
          <li key={serie.id}>
            <b>{serie.titre === '' ? seanceText.titreVide : <Francais>{serie.titre}</Francais>}</b>,{' '}
            <LienLieu ou={ou} />
            {serie.texteSource !== '' && (
              <TexteFrancais balise="blockquote" className="note">
                {serie.texteSource}
              </TexteFrancais>
            )}
            <p>
              {deuxPoints(contactText.demandez)}
              <Contacts contacts={ou.contacts} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { Equipement, Lieu } from '../../domain/places/lieu.ts'
import { sayAcces, sayValeurs, lieu as text } from '../../text/lieu.ts'
import { AutourFrancais } from '../../ui/langue/autour-francais.tsx'
import { Francais } from '../../ui/langue/francais.tsx'

/** What one finds there: every list of the record that is filled in. */
export function Offre({ lieu, natures }: { readonly lieu: Lieu; readonly natures: readonly string[] }) {
  const { champs } = text
  const lists: readonly (readonly [string, readonly string[], 'donnee'?])[] = [
    [champs.services, sayValeurs(lieu.services)],
    [champs.accompagnement, sayValeurs(lieu.modalitesAccompagnement)],
    [champs.acces, sayAcces(lieu.modalitesAcces)],
    [champs.frais, sayValeurs(lieu.frais)],
    [champs.publics, sayValeurs(lieu.publics)],
    [champs.prises, sayValeurs(lieu.prisesEnCharge)],
    [champs.materiel, lieu.equipement === null ? [] : materielOf(lieu.equipement)],
    [champs.itinerance, sayValeurs(lieu.itinerance)],
    [champs.typologies, natures],
    [champs.dispositifs, lieu.dispositifs, 'donnee'],
    [champs.formations, lieu.formationsLabels, 'donnee'],
    [champs.labels, lieu.autresLabels, 'donnee'],
    [champs.structure, lieu.structureParente === '' ? [] : [lieu.structureParente], 'donnee'],
  ]
  const filled = lists.filter(([, values]) => values.length > 0)
  if (filled.length === 0) return null
  return (
    <section aria-labelledby="fiche-offre">
      <h3 id="fiche-offre">{text.offre}</h3>
      {lieu.servicesSupposes && <p className="avis">{text.servicesSupposes}</p>}
      <dl className="lieu-champs">
        {filled.map(([titre, values, donnee]) => (
          <div key={titre}>
            <dt className="note">{titre}</dt>
            {values.map((value) => (
              <dd key={value}>{donnee ? <Francais>{value}</Francais> : <bdi>{value}</bdi>}</dd>
            ))}
          </div>
        ))}
      </dl>
      {(lieu.equipement?.source ?? '') !== '' && (
        <p className="note">
          <AutourFrancais dire={text.materiel.source} nom={lieu.equipement?.source ?? ''} />
        </p>
      )}
    </section>
  )
}

function materielOf({
  ordinateursPortables,
  ordinateursFixes,
  tablettes,
  telephones,
  wifi,
}: Equipement): string[] {
  const { materiel } = text
  const counted = (count: number | null, say: (n: number) => string) => (count === null ? [] : [say(count)])
  return [
    ...counted(ordinateursPortables, materiel.portables),
    ...counted(ordinateursFixes, materiel.fixes),
    ...counted(tablettes, materiel.tablettes),
    ...counted(telephones, materiel.telephones),
    ...(wifi === null ? [] : [wifi ? materiel.wifi : materiel.sansWifi]),
  ]
}

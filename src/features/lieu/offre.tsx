import type { Equipement, Lieu } from '../../domain/places/lieu.ts'
import { sayAcces, sayValeurs, lieu as text } from '../../text/lieu.ts'

/** What one finds there: every list of the record that is filled in. */
export function Offre({ lieu, natures }: { readonly lieu: Lieu; readonly natures: readonly string[] }) {
  const { champs } = text
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [champs.services, sayValeurs(lieu.services)],
    [champs.accompagnement, sayValeurs(lieu.modalitesAccompagnement)],
    [champs.acces, sayAcces(lieu.modalitesAcces)],
    [champs.frais, sayValeurs(lieu.frais)],
    [champs.publics, sayValeurs(lieu.publics)],
    [champs.prises, sayValeurs(lieu.prisesEnCharge)],
    [champs.materiel, lieu.equipement === null ? [] : materielOf(lieu.equipement)],
    [champs.itinerance, sayValeurs(lieu.itinerance)],
    [champs.typologies, natures],
    [champs.dispositifs, lieu.dispositifs],
    [champs.formations, lieu.formationsLabels],
    [champs.labels, lieu.autresLabels],
    [champs.structure, lieu.structureParente === '' ? [] : [lieu.structureParente]],
  ]
  const filled = lists.filter(([, values]) => values.length > 0)
  if (filled.length === 0) return null
  return (
    <section aria-labelledby="fiche-offre">
      <h3 id="fiche-offre">{text.offre}</h3>
      {lieu.servicesSupposes && <p className="avis">{text.servicesSupposes}</p>}
      <dl className="lieu-champs">
        {filled.map(([titre, values]) => (
          <div key={titre}>
            <dt className="note">{titre}</dt>
            {values.map((value) => (
              <dd key={value}>
                <bdi>{value}</bdi>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {(lieu.equipement?.source ?? '') !== '' && (
        <p className="note">
          <bdi>{text.materiel.source(lieu.equipement?.source ?? '')}</bdi>
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

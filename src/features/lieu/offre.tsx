import type { Equipement, Lieu } from '../../domain/places/lieu.ts'
import { citer } from '../../text/langue/citer.ts'
import { sayAcces, sayValeurs, lieu as text } from '../../text/lieu.ts'
import { sayNatures } from '../../text/trouver.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { NomPicto } from '../../ui/pictos/dessins.ts'
import { Signe, signeDuCout } from '../../ui/pictos/signe.tsx'
import { PartieFiche } from './partie-fiche.tsx'

/** What one finds there: every list of the record that is filled in. */
export function Offre({ lieu, natures }: { readonly lieu: Lieu; readonly natures: readonly string[] }) {
  const { champs } = text
  const lists: readonly (readonly [string, readonly string[], NomPicto?])[] = [
    [champs.services, sayValeurs(lieu.services)],
    [champs.accompagnement, sayValeurs(lieu.modalitesAccompagnement), 'amene'],
    [champs.acces, sayAcces(lieu.modalitesAcces)],
    [champs.frais, sayValeurs(lieu.frais), signeDuCout(lieu.frais)],
    [champs.publics, sayValeurs(lieu.publics)],
    [champs.prises, sayValeurs(lieu.prisesEnCharge)],
    [champs.materiel, lieu.equipement === null ? [] : materielOf(lieu.equipement)],
    [champs.itinerance, sayValeurs(lieu.itinerance)],
    [champs.typologies, sayNatures(natures)],
    [champs.dispositifs, autres(lieu.dispositifs)],
    [champs.formations, autres(lieu.formationsLabels)],
    [champs.labels, autres(lieu.autresLabels)],
    [champs.structure, lieu.structureParente === '' ? [] : autres([lieu.structureParente])],
  ]
  const filled = lists.filter(([, values]) => values.length > 0)
  if (filled.length === 0) return null
  return (
    <PartieFiche id="fiche-offre" titre={text.offre}>
      {lieu.servicesSupposes && <p className="avis">{text.servicesSupposes}</p>}
      <dl className="lieu-champs">
        {filled.map(([titre, values, picto]) => (
          <div key={titre}>
            <dt className="note">{picto === undefined ? titre : <Signe nom={picto}>{titre}</Signe>}</dt>
            {values.map((value) => (
              <dd key={value}>
                <bdi>
                  <Phrase>{value}</Phrase>
                </bdi>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {(lieu.equipement?.source ?? '') !== '' && (
        <p className="note">
          <bdi>
            <Phrase>{text.materiel.source(citer(lieu.equipement?.source ?? '', 'lieu'))}</Phrase>
          </bdi>
        </p>
      )}
    </PartieFiche>
  )
}

/** Names that no language translates. */
const autres = (noms: readonly string[]) => noms.map((nom) => citer(nom, 'lieu'))

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

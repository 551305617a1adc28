import { useTemps } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { PARTS_TEMPS, type Temps } from '../../../domain/coverage/counting/temps.ts'
import type { GroupeAge } from '../../../domain/geo/groupe.ts'
import { questionEnMots } from '../../../text/couverture/rapport.ts'
import { tableauTemps } from '../../../text/couverture/tableaux.ts'
import { sayMinutes, sayMoyenne, saySeulLieu, temps as text } from '../../../text/couverture/temps.ts'
import { deuxPoints } from '../../../text/fr/format.ts'
import { citeSources } from '../../../text/tableur/sources.ts'
import type { Couverture } from '../../../worker/protocol/index.ts'
import { ExportPlie } from '../table/export-plie.tsx'
import { questionInName } from '../table/export-zones.ts'
import { TableChiffres } from '../table/table-chiffres.tsx'
import { SurDemande, useDemande } from './sur-demande.tsx'

interface TempsProps {
  readonly manifest: Manifest
  readonly couverture: Couverture
}

/** How long to a place, as people ask it. It looks for every place: only when asked for. */
export function TempsFigure({ manifest, couverture: { rapport, question, nom } }: TempsProps) {
  const demande = useDemande(question)
  const reponse = useTemps(manifest, demande.question)
  if (rapport.distanceM !== undefined || (rapport.population?.totale ?? 0) === 0) return null
  return (
    <SurDemande id="couv-temps" mots={text} demande={demande} reponse={reponse}>
      {(data) => (
        <>
          <TableTemps temps={data} groupe={rapport.groupe} />
          <ExportPlie
            noms={[nom, text.fichier, questionInName(rapport)]}
            tableau={async () =>
              tableauTemps(data, {
                question: `${nom}, ${questionEnMots(rapport)}`,
                groupe: rapport.groupe,
                sources: citeSources(manifest.sources, rapport.routes),
              })
            }
          />
        </>
      )}
    </SurDemande>
  )
}

/** Minutes for each share of the residents, by how many places there are to choose from. */
export function TableTemps({
  temps,
  groupe,
}: {
  readonly temps: Temps
  readonly groupe: GroupeAge | undefined
}) {
  const { rangs, seulLieu, totale } = temps
  const lignes = rangs.map((rang, i) => ({ ...rang, nom: text.rangs[i] ?? '' }))
  return (
    <>
      <TableChiffres
        titre={text.titre}
        lignes={lignes}
        cleOf={({ nom }) => nom}
        colonnes={[
          { titre: text.rang, cellule: ({ nom }) => nom },
          ...PARTS_TEMPS.map((part) => ({
            titre: text.part(part),
            cellule: (ligne: (typeof lignes)[number]) => sayMinutes(ligne[`p${part}`]),
          })),
        ]}
      />
      {lignes.map((ligne) => (
        <p key={ligne.nom}>
          {ligne.nom}, {deuxPoints(text.moyenne, sayMoyenne(ligne, groupe))}.
        </p>
      ))}
      <p>{saySeulLieu(seulLieu, totale, groupe)}</p>
      <p className="note">{text.note}</p>
    </>
  )
}

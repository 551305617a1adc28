import { useEffect, useState } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import { usePlacesDuJour } from '../../../data/queries.ts'
import { useSettled } from '../../../data/use-settled.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { readPourcent } from '../../../domain/common/chiffres.ts'
import type { PlacesDuJour } from '../../../domain/plan/territoire/places-du-jour.ts'
import { Legende } from '../../../map/controls/legende.tsx'
import { useBrouillon } from '../../../state/brouillons/use-brouillon.ts'
import { useSetUi } from '../../../state/ui/ui-context.tsx'
import { comptesOf, sayPlacesDuJour, tableauPlaces, places as text } from '../../../text/couverture/places.ts'
import { nombre } from '../../../text/fr/format.ts'
import { citeSources } from '../../../text/tableur/sources.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ChampSaisie, Refus } from '../../../ui/champ.tsx'
import type { Couverture } from '../../../worker/protocol/index.ts'
import { CadreDefilant } from '../table/cadre-defilant.tsx'
import { ExportPlie } from '../table/export-plie.tsx'
import { questionInName } from '../table/export-zones.ts'
import { TableChiffres } from '../table/table-chiffres.tsx'
import { SurDemande, useDemande } from './sur-demande.tsx'

interface PlacesProps {
  readonly manifest: Manifest
  readonly couverture: Couverture
}

/** Communes that are shown at first: those where most people are left out. */
const MONTREES = 10
/** An answer is asked once a share is typed, not at each of its digits. */
const WAIT_MS = 600

/** Who has a seat in the workshops of today, who is in reach without one, who is out of reach. Only when asked for. */
export function PlacesFigure({ manifest, couverture: { rapport, question, nom } }: PlacesProps) {
  const demande = useDemande(question)
  const [part, setPart] = useBrouillon('couverture.part', '')
  const taux = readPourcent(part)
  const reponse = usePlacesDuJour(manifest, demande.question, todayIn(), useSettled(taux ?? null, WAIT_MS))
  if (rapport.offre !== 'ateliers' || (rapport.tous ?? rapport.population) === null) return null
  return (
    <SurDemande
      id="couv-places"
      mots={text}
      demande={demande}
      reponse={reponse}
      reglage={
        <>
          <ChampSaisie
            etiquette={text.part}
            note={text.partAide}
            inputMode="decimal"
            value={part}
            onValeur={setPart}
          />
          <Refus texte={taux === undefined ? text.partRefus(part) : ''} />
        </>
      }
    >
      {(data) => (
        <>
          {sayPlacesDuJour(data).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {data.total.besoin > 0 && <SurLaCarte version={data.version} />}
          {data.total.besoin > 0 && <TablePlaces places={data} />}
          <ExportPlie
            noms={[nom, text.fichier, questionInName(rapport)]}
            tableau={async () => tableauPlaces(data, nom, citeSources(manifest.sources, rapport.routes))}
          />
        </>
      )}
    </SurDemande>
  )
}

/** Paints the cells by who has a seat, while the box is ticked. */
function SurLaCarte({ version }: { readonly version: Couverture['version'] }) {
  const [on, setOn] = useState(false)
  const setUi = useSetUi()
  useEffect(() => {
    if (!on) return
    setUi({ places: version })
    return () => setUi({ places: null })
  }, [on, setUi, version])
  return (
    <div className="sans-impression">
      <label className="case">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => setOn(currentTarget.checked)} />
        <span>{text.carte}</span>
      </label>
      {on && <Legende nom="places" />}
    </div>
  )
}

function TablePlaces({ places: { communes, total } }: { readonly places: PlacesDuJour }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <CadreDefilant titre={text.titre}>
        <TableChiffres
          className="couv-table--simple couv-places"
          titre={text.titre}
          lignes={all ? communes : communes.slice(0, MONTREES)}
          cleOf={({ code }) => code}
          colonnes={[
            { titre: text.commune, cellule: ({ nom }) => nom },
            ...comptesOf(total).map((key) => ({
              titre: text[key],
              cellule: (ligne: (typeof communes)[number]) => nombre(ligne[key]),
            })),
          ]}
        />
      </CadreDefilant>
      {!all && communes.length > MONTREES && (
        <Bouton onClick={() => setAll(true)}>{text.toutes(communes.length)}</Bouton>
      )}
    </>
  )
}

import { useMemo, useState } from 'react'
import type { Par } from '../../domain/coverage/question.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { sayCalcul } from '../../text/fr/couverture/calcul.ts'
import { nombre, unChiffre } from '../../text/fr/format.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import { Case } from '../../ui/champ.tsx'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { CadreDefilant } from '../couverture/table/cadre-defilant.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'

const text = scenario.table
const PAGE = 100

/** Zones whose residents win or lose, the greatest change first; all of them when asked. */
export function TableDifference({ reponse, par }: { readonly reponse: ScenarioReponse; readonly par: Par }) {
  const [tout, setTout] = useState(false)
  const rows = useMemo(() => {
    const kept = tout
      ? reponse.zones
      : reponse.zones.filter((z) => z.gagnes > 0 || z.perdus > 0 || z.placesAvant !== z.placesApres)
    return [...kept].sort(
      (a, b) => b.gagnes + b.perdus - (a.gagnes + a.perdus) || a.nom.localeCompare(b.nom, 'fr'),
    )
  }, [reponse, tout])
  const dated = reponse.apres.fenetre !== undefined
  const places = {
    titre: text.places,
    cellule: (zone: (typeof rows)[number]) => seats(zone.placesAvant, zone.placesApres),
    pied: seats(reponse.avant.fenetre?.placesPour1000, reponse.apres.fenetre?.placesPour1000),
  }
  const sum = (key: 'avant' | 'apres' | 'gagnes' | 'perdus') =>
    reponse.zones.reduce((n, zone) => n + zone[key], 0)
  return (
    <section className="pile" aria-labelledby="scen-table">
      <h2 id="scen-table">{text.titre}</h2>
      <p className="note">{sayCalcul(reponse.apres)}</p>
      <Case className="couv-case" cochee={tout} onCocher={setTout}>
        {text.tout}
      </Case>
      {rows.length === 0 ? (
        <p>{text.rien}</p>
      ) : (
        <CadreDefilant titre={text.titre}>
          <TableChiffres
            className="scen-table"
            titre={`${text.titre}, ${couverture.table.par[par]}`}
            lignes={rows.slice(0, PAGE)}
            cleOf={({ code }) => code}
            colonnes={[
              { titre: text.nom, cellule: ({ nom }) => nom, pied: text.ensemble },
              { titre: text.avant, cellule: ({ avant }) => nombre(avant), pied: nombre(sum('avant')) },
              { titre: text.apres, cellule: ({ apres }) => nombre(apres), pied: nombre(sum('apres')) },
              {
                titre: text.change,
                cellule: Change,
                pied: <Change gagnes={sum('gagnes')} perdus={sum('perdus')} />,
              },
              ...(dated ? [places] : []),
            ]}
          />
        </CadreDefilant>
      )}
      {rows.length > PAGE && <p className="note">{couverture.table.legende(PAGE, rows.length)}</p>}
    </section>
  )
}

function Change({ gagnes, perdus }: Record<'gagnes' | 'perdus', number>) {
  return (
    <>
      {gagnes > 0 && <span className="scen-gagne">{`+ ${nombre(gagnes)}`}</span>}
      {gagnes > 0 && perdus > 0 && <br />}
      {perdus > 0 && <span className="scen-perdu">{`− ${nombre(perdus)}`}</span>}
      {gagnes === 0 && perdus === 0 && '='}
    </>
  )
}

function seats(avant: number | null | undefined, apres: number | null | undefined): string {
  const [before, after] = [avant, apres].map((n) => (typeof n === 'number' ? unChiffre(n) : text.inconnu))
  return before === after ? (after ?? '') : `${before} → ${after}`
}

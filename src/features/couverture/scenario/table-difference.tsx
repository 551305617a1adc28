import { useMemo, useState } from 'react'
import type { Par } from '../../../domain/coverage/question.ts'
import { couverture } from '../../../text/couverture.ts'
import { nombre } from '../../../text/format.ts'
import { scenario } from '../../../text/scenario.ts'
import type { ScenarioReponse } from '../../../worker/protocol-scenario.ts'

const text = scenario.table
const PAGE = 100

/** Zones whose residents win or lose, the greatest change first; all of them when asked. */
export function TableDifference({ reponse, par }: { readonly reponse: ScenarioReponse; readonly par: Par }) {
  const [tout, setTout] = useState(false)
  const rows = useMemo(() => {
    const kept = tout ? reponse.zones : reponse.zones.filter((z) => z.gagnes > 0 || z.perdus > 0)
    return [...kept].sort(
      (a, b) => b.gagnes + b.perdus - (a.gagnes + a.perdus) || a.nom.localeCompare(b.nom, 'fr'),
    )
  }, [reponse, tout])
  const sum = (key: 'avant' | 'apres' | 'gagnes' | 'perdus') => rows.reduce((n, zone) => n + zone[key], 0)
  return (
    <section className="pile" aria-labelledby="scen-table">
      <h2 id="scen-table">{text.titre}</h2>
      <label className="couv-fond">
        <input type="checkbox" checked={tout} onChange={(event) => setTout(event.currentTarget.checked)} />
        {text.tout}
      </label>
      {rows.length === 0 ? (
        <p>{text.rien}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached with the keyboard
        <section className="couv-defile" aria-label={text.titre} tabIndex={0}>
          <table className="couv-table scen-table">
            <caption className="invisible">{`${text.titre}, ${couverture.table.par[par]}`}</caption>
            <thead>
              <tr>
                {[text.nom, text.avant, text.apres, text.gagnes, text.perdus].map((titre) => (
                  <th key={titre} scope="col">
                    {titre}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, PAGE).map(({ code, nom, avant, apres, gagnes, perdus }) => (
                <tr key={code}>
                  <th scope="row">{nom}</th>
                  <td>{nombre(avant)}</td>
                  <td>{nombre(apres)}</td>
                  <td className="scen-gagne">{gagnes === 0 ? '' : `+ ${nombre(gagnes)}`}</td>
                  <td className="scen-perdu">{perdus === 0 ? '' : `− ${nombre(perdus)}`}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text.ensemble}</th>
                <td>{nombre(sum('avant'))}</td>
                <td>{nombre(sum('apres'))}</td>
                <td>{nombre(sum('gagnes'))}</td>
                <td>{nombre(sum('perdus'))}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      {rows.length > PAGE && <p className="note">{couverture.table.legende(PAGE, rows.length)}</p>}
    </section>
  )
}

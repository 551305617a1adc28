import { useMemo, useState } from 'react'
import type { Par } from '../../domain/coverage/question.ts'
import { couverture } from '../../text/couverture.ts'
import { nombre, unChiffre } from '../../text/format.ts'
import { scenario } from '../../text/scenario.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'

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
  const sum = (key: 'avant' | 'apres' | 'gagnes' | 'perdus') =>
    reponse.zones.reduce((n, zone) => n + zone[key], 0)
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
                {[text.nom, text.avant, text.apres, text.change, ...(dated ? [text.places] : [])].map(
                  (titre) => (
                    <th key={titre} scope="col">
                      {titre}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {rows
                .slice(0, PAGE)
                .map(({ code, nom, avant, apres, gagnes, perdus, placesAvant, placesApres }) => (
                  <tr key={code}>
                    <th scope="row">{nom}</th>
                    <td>{nombre(avant)}</td>
                    <td>{nombre(apres)}</td>
                    <td>
                      <Change gagnes={gagnes} perdus={perdus} />
                    </td>
                    {dated && <td>{seats(placesAvant, placesApres)}</td>}
                  </tr>
                ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text.ensemble}</th>
                <td>{nombre(sum('avant'))}</td>
                <td>{nombre(sum('apres'))}</td>
                <td>
                  <Change gagnes={sum('gagnes')} perdus={sum('perdus')} />
                </td>
                {dated && (
                  <td>
                    {seats(reponse.avant.fenetre?.placesPour1000, reponse.apres.fenetre?.placesPour1000)}
                  </td>
                )}
              </tr>
            </tfoot>
          </table>
        </section>
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

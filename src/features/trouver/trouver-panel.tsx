import { useEffect, useState } from 'react'
import { useListeLieux } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { isOlderThanAYear } from '../../domain/calendar/freshness.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { trouver } from '../../text/trouver.ts'
import { Depart } from './depart.tsx'
import { FiltresRapides } from './filtres-rapides.tsx'
import { Liste, useLimite } from './liste.tsx'
import { Recherche } from './recherche.tsx'
import { useDemande } from './use-demande.ts'
import './trouver.css'

/** Find a place: search, start point, filters, then the list, nearest first. The map shows the same places. */
export function TrouverPanel({ manifest }: { readonly manifest: Manifest }) {
  const [suitCarte, setSuitCarte] = useState(false)
  const carte = useUi((s) => s.emprise !== null)
  const demande = useDemande(manifest, suitCarte)
  const { instantMs: _now, ...question } = demande
  const [limite, voirPlus] = useLimite(JSON.stringify(question))
  const liste = useListeLieux(manifest, demande, limite)
  const { data } = liste
  useLieuxFiltres(data?.ids ?? null)
  const old = data !== undefined && isOlderThanAYear(data.plusRecente, demande.instantMs)
  return (
    <div className="trouver">
      <h2 className="invisible">{trouver.titre}</h2>
      <Recherche manifest={manifest} />
      <Depart manifest={manifest} depuis={data?.depuis ?? null} />
      <FiltresRapides liste={data} />
      <Liste manifest={manifest} demande={demande} reponse={liste} onPlus={voirPlus}>
        {carte && (
          <label className="trouver-case trouver-suit-carte">
            <input
              type="checkbox"
              checked={suitCarte}
              onChange={(event) => setSuitCarte(event.target.checked)}
            />
            <span>{trouver.liste.emprise}</span>
          </label>
        )}
      </Liste>
      {old && <p className="avis">{trouver.liste.perime(data.plusRecente)}</p>}
    </div>
  )
}

/** The map shows the places the filters keep; all of them again once the panel is gone. */
function useLieuxFiltres(ids: readonly string[] | null): void {
  const setUi = useSetUi()
  useEffect(() => {
    setUi({ lieuxFiltres: ids === null ? null : new Set(ids) })
  }, [ids, setUi])
  useEffect(() => () => setUi({ lieuxFiltres: null, survolLieu: null }), [setUi])
}

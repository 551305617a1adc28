import { useEffect, useMemo, useState } from 'react'
import { useMaintenant } from '../../data/maintenant.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useDepart, useListeLieux } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { isOlderThanAYear } from '../../domain/calendar/freshness.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { useShare } from '../../state/url/share-context.tsx'
import { trouver } from '../../text/trouver.ts'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'
import { Depart } from './depart.tsx'
import { FiltresRapides } from './filtres-rapides.tsx'
import { Liste, useLimite } from './liste.tsx'
import { Recherche } from './recherche.tsx'
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
    <div className="pile">
      <h2 className="invisible">{trouver.titre}</h2>
      <Recherche manifest={manifest} />
      <Depart manifest={manifest} depuis={data?.depuis ?? null} />
      <FiltresRapides liste={data} />
      <Liste manifest={manifest} demande={demande} reponse={liste} onPlus={voirPlus}>
        {carte && (
          <label className="case trouver-suit-carte">
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

/** What the list is asked for: the link, the start point, the time, and the map's box when it is followed. */
function useDemande(manifest: Manifest, suitCarte: boolean): LieuxDemande {
  const territoire = useTerritoireCourant(manifest)
  const depart = useDepart()
  const filtres = useShare((s) => s.filtres)
  const mode = useShare((s) => s.mode)
  const box = useUi((s) => s.emprise)
  const instantMs = useMaintenant()
  const emprise = suitCarte ? box : null
  return useMemo(
    () => ({ territoire, filtres, depart, mode, emprise, instantMs }),
    [territoire, filtres, depart, mode, emprise, instantMs],
  )
}

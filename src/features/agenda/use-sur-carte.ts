import { useEffect, useMemo } from 'react'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Point } from '../../domain/orientation/trajet.ts'
import { isPrevue } from '../../domain/sessions/prevue.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import type { Repere } from '../../state/ui/ui-store.ts'
import { agenda } from '../../text/agenda.ts'
import { carte } from '../../text/carte.ts'
import { seance as mots } from '../../text/seance.ts'
import { seancesPlan } from '../../text/simuler/seances.ts'

/**
 * What the map shows of listed sessions: the ids of their places, and one mark for each spot that is no place of its
 * own, as the stop of a bus is. A session of which only the commune is known is at the commune, and said to be so; one of a
 * plan is said to be planned.
 */
export function seancesSurCarte(listees: readonly SeanceSituee[]): {
  readonly lieux: ReadonlySet<string>
  readonly arrets: readonly Repere[]
} {
  const lieux = new Set<string>()
  const arrets = new Map<string, Repere>()
  for (const { seance, ou } of listees) {
    const { lieuId, lon, lat, position } = ou
    if (lieuId !== null) lieux.add(lieuId)
    else if (lon !== null && lat !== null) {
      const here = ou.nom || ou.commune || seance.titre || mots.titreVide
      const nom = isPrevue(seance.atelierId) ? seancesPlan.surCarte(here) : here
      const isVague = position === 'commune'
      arrets.set(`${lon} ${lat} ${isVague}`, {
        ...{ lon, lat, genre: 'seance', signe: isVague ? '~' : '' },
        nom: isVague ? agenda.environ(nom) : nom,
      })
    }
  }
  return { lieux, arrets: [...arrets.values()] }
}

/** The map shows where the listed sessions are and no other place, while the list is there. Null: not read yet. */
export function useSurCarte(listees: readonly SeanceSituee[] | null, depart: Point | null): void {
  const setUi = useSetUi()
  const { lon, lat } = depart ?? { lon: null, lat: null }
  const shown = useMemo(() => (listees === null ? null : seancesSurCarte(listees)), [listees])
  useEffect(() => {
    const arrets = shown?.arrets ?? []
    const start: Repere[] = lon === null ? [] : [{ lon, lat, genre: 'depart', signe: '', nom: carte.depart }]
    setUi({
      lieuxFiltres: shown?.lieux ?? null,
      reperes: arrets.length === 0 ? null : [...arrets, ...start],
    })
  }, [setUi, shown, lon, lat])
  useEffect(() => () => setUi({ lieuxFiltres: null, reperes: null }), [setUi])
}

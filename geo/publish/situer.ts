import { cleSeance, type Rendezvous, type SeanceSituee } from '../../src/domain/orientation/seance-situee.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Atelier, Seance } from '../../src/domain/sessions/atelier.ts'
import { groupAteliers } from '../../src/domain/sessions/expand-groupes.ts'

/** Puts sessions with their series and their place, as the page does; a session without series is left out. */
export function situerSeances(
  seances: readonly Seance[],
  ateliers: readonly Atelier[],
  lieux: ReadonlyMap<string, Lieu>,
): SeanceSituee[] {
  const series = new Map(groupAteliers(ateliers).map(({ serie }) => [serie.id, serie]))
  return seances.flatMap((seance) => {
    const serie = series.get(seance.atelierId)
    if (serie === undefined) return []
    const ou = rendezvousOf(serie, seance, lieux.get(seance.lieuId ?? '') ?? null)
    return [{ cle: cleSeance(seance.uid), seance, serie, ou }]
  })
}

function rendezvousOf(serie: Atelier, seance: Seance, lieu: Lieu | null): Rendezvous {
  const isOwn = serie.latitude !== null && serie.longitude !== null
  return {
    lieuId: lieu?.id ?? null,
    nom: lieu?.nom ?? '',
    adresse: serie.adresse || [lieu?.adresse, lieu?.complementAdresse].filter(Boolean).join(', '),
    commune: seance.commune,
    codeInsee: seance.codeInsee,
    lon: isOwn ? serie.longitude : (lieu?.longitude ?? null),
    lat: isOwn ? serie.latitude : (lieu?.latitude ?? null),
    position: isOwn ? 'exacte' : (lieu?.position ?? 'inconnue'),
    prisesEnCharge: lieu?.prisesEnCharge ?? [],
    ficheAccesLibre: lieu?.ficheAccesLibre ?? '',
    qpv: lieu?.qpv ?? null,
    telephone: serie.telephone || (lieu?.telephone ?? ''),
    courriel: serie.courriel || (lieu?.courriels[0] ?? ''),
    dansTerritoire: true,
  }
}

import type { Lieu } from '../../../domain/places/lieu.ts'
import { type Modification, roundDegree } from '../../../domain/scenario/scenario.ts'
import type { SeancesPrevues } from '../../../domain/scenario/seances/prevues.ts'
import { cleSalle } from '../../../domain/scenario/seances/salle.ts'
import { parCode } from '../../../text/fr/territoire.ts'
import { seancesPlan as text } from '../../../text/simuler/seances.ts'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import type { Endroit } from './ligne-seances.tsx'

/** Where sessions may go: the places and rooms of the scenario, then the territory's places, then a room of each commune. */
export function listEndroits(
  modifications: readonly Modification[],
  lieux: readonly Lieu[],
  communes: readonly CommunePoint[],
): Endroit[] {
  const nomDe = new Map(communes.map(({ code, nom }) => [code, nom]))
  const placeOf = (lieu: Lieu): Endroit => ({
    cle: lieu.id,
    nom: `${lieu.nom} (${lieu.commune || (nomDe.get(lieu.codeInsee) ?? parCode({ type: 'commune', code: lieu.codeInsee }))})`,
    ou: { lieu: lieu.id, at: null, commune: '', nom: '' },
  })
  const roomOf = (m: SeancesPrevues): Endroit => ({
    cle: cleSalle(m),
    nom: text.salle(m.nom, nomDe.get(m.commune) ?? ''),
    ou: { lieu: m.lieu, at: m.at, commune: m.commune, nom: m.nom },
  })
  const own = modifications.flatMap((m) => (m.type === 'seances' ? [m] : []))
  const byId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const used = own.map((m) => {
    const lieu = byId.get(m.lieu)
    return m.at !== null ? roomOf(m) : lieu === undefined ? { ...roomOf(m), nom: m.lieu } : placeOf(lieu)
  })
  const starts = communes.map(({ code, nom, depart }): Endroit => {
    const at = { lon: roundDegree(depart.lon), lat: roundDegree(depart.lat) }
    return {
      cle: cleSalle({ lieu: '', at }),
      nom: text.salle('', nom),
      ou: { lieu: '', at, commune: code, nom: '' },
    }
  })
  const byName = (a: Endroit, b: Endroit) => a.nom.localeCompare(b.nom, 'fr')
  const all = [...used.sort(byName), ...lieux.map(placeOf).sort(byName), ...starts.sort(byName)]
  return [...new Map(all.reverse().map((one) => [one.cle, one])).values()].reverse()
}

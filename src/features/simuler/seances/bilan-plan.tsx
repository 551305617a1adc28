import type { BilanPlan } from '../../../domain/scenario/seances/assis.ts'
import { parCommune, parConseiller } from '../../../domain/scenario/seances/bilan-seances.ts'
import type { PlanDuScenario } from '../../../domain/scenario/seances/plan-du-scenario.ts'
import type { TenuesPrevues } from '../../../domain/scenario/seances/tenues-prevues.ts'
import { nombre } from '../../../text/fr/format.ts'
import {
  sayAssis,
  sayMeilleur,
  sayMoyensDAlors,
  sayPlanchersRompus,
  seancesPlan as text,
} from '../../../text/simuler/seances.ts'
import { TableChiffres } from '../../couverture/table/table-chiffres.tsx'

interface BilanProps {
  readonly plan: PlanDuScenario | undefined
  readonly bilan: BilanPlan | null
  readonly tenues: readonly TenuesPrevues[]
  readonly nomDe: (commune: string) => string
}

/** What the sessions of now are worth beside the best that was proven, by adviser and by commune: panel and report. */
export function BilanDuPlan({ plan, bilan, tenues, nomDe }: BilanProps) {
  const lieux = new Set(tenues.map(({ lieu }) => `${lieu.longitude} ${lieu.latitude}`)).size
  const sum = (list: readonly { seances: number; places: number }[], key: 'seances' | 'places') =>
    list.reduce((n, one) => n + one[key], 0)
  const conseillers = parConseiller(tenues)
  const assisDe = new Map(bilan?.communes.map((one) => [one.code, one]))
  const communes = rowsOf(tenues, bilan)
  const people = (key: 'besoin' | 'assis' | 'fautePlace' | 'tropLoin') => ({
    titre: text.colonnes[key],
    cellule: ({ cle }: { readonly cle: string }) => {
      const found = assisDe.get(cle)
      return found === undefined ? '—' : nombre(found[key])
    },
  })
  const seats = [
    { titre: text.colonnes.seances, cellule: (l: { readonly seances: number }) => nombre(l.seances) },
    { titre: text.colonnes.places, cellule: (l: { readonly places: number }) => nombre(l.places) },
  ]
  return (
    <div className="pile ecart-2">
      {plan !== undefined && bilan !== null && (
        <>
          <p className="scen-ici">{sayMeilleur(plan, bilan.assis)}</p>
          <p>{sayAssis(bilan)}</p>
          {sayPlanchersRompus(plan, bilan.rompus).map((one) => (
            <p key={one} className="scen-ici">
              {one}
            </p>
          ))}
          <p className="note">{sayMoyensDAlors(plan)}</p>
        </>
      )}
      <p>{text.intro(sum(conseillers, 'seances'), sum(conseillers, 'places'), lieux)}</p>
      <h3>{text.parConseiller}</h3>
      <TableChiffres
        titre={text.parConseiller}
        lignes={conseillers}
        cleOf={({ cle }) => cle}
        colonnes={[{ titre: text.colonnes.qui, cellule: ({ cle }) => text.conseiller(cle) }, ...seats]}
      />
      <h3>{text.parCommune}</h3>
      <div className="couv-cadre">
        <TableChiffres
          titre={text.parCommune}
          lignes={communes}
          cleOf={({ cle }) => cle}
          colonnes={[
            {
              titre: text.colonnes.commune,
              cellule: ({ cle }) => (cle === '' ? text.communeInconnue : nomDe(cle)),
            },
            ...seats,
            ...(bilan === null
              ? []
              : [people('besoin'), people('assis'), people('fautePlace'), people('tropLoin')]),
          ]}
        />
      </div>
    </div>
  )
}

/** Communes where sessions are held, then those that only have a need. */
function rowsOf(tenues: readonly TenuesPrevues[], bilan: BilanPlan | null) {
  const held = parCommune(tenues)
  const known = new Set(held.map(({ cle }) => cle))
  const others = (bilan?.communes ?? []).filter(({ code, besoin }) => besoin > 0 && !known.has(code))
  return [...held, ...others.map(({ code }) => ({ cle: code, seances: 0, places: 0 }))]
}

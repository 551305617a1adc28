import { useState } from 'react'
import { useComparaison } from '../../data/scenario.ts'
import type { Par, Question } from '../../domain/coverage/question.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { partDe } from '../../text/couverture/parts.ts'
import { ditCalcul } from '../../text/fr/couverture/calcul.ts'
import { nombre, unChiffre } from '../../text/fr/format.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import { CadreDefilant } from '../couverture/table/cadre-defilant.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { useScenarios } from './use-session.ts'

const text = scenario.scenarios

type Ligne = ReturnType<typeof useComparaison>[number]

interface ComparerProps {
  readonly question: Question
  readonly par: Par
}

/** All scenarios side by side, for the same question; then zone by zone where they differ. */
export function Comparer({ question, par }: ComparerProps) {
  const scenarios = useScenarios((s) => s.scenarios)
  const [open, setOpen] = useState(false)
  const lignes = useComparaison(question, par, open ? scenarios : NONE)
  return (
    <section className="pile" aria-labelledby="scen-comparer">
      <details onToggle={(event) => setOpen(event.currentTarget.open)} className="couv-savoir">
        <summary id="scen-comparer">{text.comparer}</summary>
        <p className="note">
          {text.comparerAide} {scenarios.length >= BEAUCOUP && text.comparerDefile}
        </p>
        {lignes.length > 0 && (
          <>
            <Ensemble lignes={lignes} />
            <ParZone lignes={lignes} />
          </>
        )}
      </details>
    </section>
  )
}

/** From this many on, a panel may not show all the columns. */
const BEAUCOUP = 2
const NONE: readonly Scenario[] = []

/** One column for each scenario: a panel is too narrow for one column for each figure. */
function Ensemble({ lignes }: { readonly lignes: readonly Ligne[] }) {
  const first = lignes[0]
  if (first === undefined) return null
  const columns: readonly Colonne[] = [
    { cle: '', nom: text.aujourdhui, lieux: 0, rapport: first.reponse.avant, gagnes: 0, perdus: 0 },
    ...lignes.map(({ scenario: { id, nom, modifications }, reponse }) => ({
      cle: id,
      nom,
      lieux: modifications.length,
      rapport: reponse.apres,
      gagnes: reponse.gagnes,
      perdus: reponse.perdus,
    })),
  ]
  const dated = first.reponse.avant.fenetre !== undefined
  const rows = ROWS.filter((row) => dated || !DATED.includes(row))
  return (
    <CadreDefilant titre={text.comparer}>
      <TableChiffres
        className="scen-comparer couv-fige"
        titre={text.legende}
        lignes={rows}
        cleOf={(row) => row}
        colonnes={[
          { cle: 'chiffre', titre: text.chiffre, cellule: (row) => text[row] },
          ...columns.map((column) => ({
            cle: column.cle,
            titre: column.nom,
            cellule: (row: Row) => cellOf(row, column),
          })),
        ]}
      />
    </CadreDefilant>
  )
}

interface Colonne {
  readonly cle: string
  readonly nom: string
  readonly lieux: number
  readonly rapport: Rapport
  readonly gagnes: number
  readonly perdus: number
}

type Row = (typeof ROWS)[number]
const ROWS = [
  'calcul',
  'lieux',
  'atteinte',
  'part',
  'gagnes',
  'perdus',
  'sansAcces',
  'seances',
  'places',
] as const
/** Asked of a window of dates only. */
const DATED: readonly Row[] = ['seances', 'places']

function cellOf(row: Row, { lieux, rapport, gagnes, perdus }: Colonne): string {
  const { atteinte = 0, inconnue = 0, totale = 0 } = rapport.population ?? {}
  const { sansAcces, incertaines } = rapport.communes
  const seats = rapport.fenetre?.placesPour1000 ?? null
  const values: Readonly<Record<Row, () => string>> = {
    calcul: () => ditCalcul(rapport),
    lieux: () => nombre(lieux),
    atteinte: () => nombre(atteinte),
    part: () => partDe({ atteinte, inconnue, totale }),
    gagnes: () => nombre(gagnes),
    perdus: () => nombre(perdus),
    sansAcces: () =>
      nombre(sansAcces - incertaines) + (incertaines === 0 ? '' : text.incertaines(incertaines)),
    seances: () => nombre(rapport.fenetre?.seances ?? 0),
    places: () => (seats === null ? text.inconnu : unChiffre(seats)),
  }
  return values[row]()
}

const MAX_ZONES = 60

function ParZone({ lignes }: { readonly lignes: readonly Ligne[] }) {
  const zones = (lignes[0]?.reponse.zones ?? [])
    .filter((_, i) => lignes.some(({ reponse }) => reponse.zones[i]?.avant !== reponse.zones[i]?.apres))
    .slice(0, MAX_ZONES)
  if (zones.length === 0) return null
  return (
    <CadreDefilant titre={text.par}>
      <TableChiffres
        className="scen-comparer couv-fige"
        titre={text.par}
        isTitreMontre
        lignes={zones}
        cleOf={({ code }) => code}
        colonnes={[
          { cle: 'zone', titre: text.zone, cellule: ({ nom }) => nom },
          { cle: '', titre: text.aujourdhui, cellule: ({ avant }) => nombre(avant) },
          ...lignes.map(({ scenario: one, reponse }) => ({
            cle: one.id,
            titre: one.nom,
            cellule: ({ code }: (typeof zones)[number]) =>
              nombre(reponse.zones.find((z) => z.code === code)?.apres ?? 0),
          })),
        ]}
      />
    </CadreDefilant>
  )
}

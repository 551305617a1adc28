import type { CivilDate } from '../calendar/civil-date.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'
import { ateliersSansAVenir } from '../sessions/table/date-a-venir.ts'
import { readAteliers } from '../sessions/table/table.ts'
import type { Feuille } from '../tables/feuille.ts'
import { createPlacer, type Placer } from './lists/place-atelier.ts'
import { readListe } from './lists/read-liste.ts'
import { indexCommunes, indexLieux } from './match-lieu.ts'
import type { Contexte, Examen, Plan, Reglages, Remarque } from './model.ts'
import { placeAteliers } from './place-ateliers.ts'
import { readLieuxOfSheet } from './read-lieux.ts'
import { columnFor, linesOf, type Retouches } from './rows.ts'

/** A sheet, how it is read, and the cells that a person wrote over. */
export interface FeuilleLue {
  readonly feuille: Feuille
  readonly plan: Plan
  readonly retouches: Retouches
}

/** A calendar, read. */
export interface AgendaLu {
  readonly agenda: Omit<Examen, 'lieuxDemandes' | 'adresses'> & {
    /** Line of each series in the file. */
    readonly lignes: readonly number[]
  }
}

/**
 * What sheets and calendars give, before anything changes; one report each, in their order. Places first, so that a
 * list finds those of another sheet of the same files.
 */
export function examineFeuilles(
  sources: readonly (FeuilleLue | AgendaLu)[],
  reglages: Reglages,
  contexte: Contexte,
): Examen[] {
  const communes = indexCommunes(contexte.communes, contexte.territoire)
  const places = new Map<FeuilleLue | AgendaLu, ReturnType<typeof readLieuxOfSheet> & { lues: number }>()
  for (const one of sources) {
    if ('agenda' in one || one.plan.genre !== 'lieux') continue
    const { lignes, remarques } = linesOf(one.feuille, one.plan, one.retouches)
    const read = readLieuxOfSheet(lignes, one.plan, communes, contexte)
    places.set(one, { ...read, remarques: [...remarques, ...read.remarques], lues: lignes.length })
  }
  const own = [...places.values()].flatMap(({ lieux }) => lieux)
  const ownIds = new Set(own.map(({ id }) => id))
  const all = [...own, ...contexte.lieux.filter(({ id }) => !ownIds.has(id))]
  const around = new Set([...contexte.territoire, ...own.map(({ codeInsee }) => codeInsee)])
  // A former id names its place, where no other has it.
  const known = new Map([
    ...all.flatMap((lieu) => lieu.alias.map((id) => [id, lieu] as const)),
    ...all.map((lieu) => [lieu.id, lieu] as const),
  ])
  const index = indexLieux(all, around)
  return sources.map((one): Examen => {
    const found = places.get(one)
    if (found !== undefined)
      return sum(found.lues, found.lieux, [], found.remarques, { adresses: found.adresses })
    const placer = createPlacer(index, known, communes, reglages, contexte)
    if ('agenda' in one) {
      const { lignes, ...agenda } = one.agenda
      const placed = placeAteliers(agenda.ateliers, lignes, known, placer)
      const lost = agenda.ateliers.length - placed.ateliers.length
      return {
        ...agenda,
        ...placed,
        remarques: [...agenda.remarques, ...placed.remarques],
        gardees: agenda.gardees - lost,
        rejetees: agenda.rejetees + lost,
        lieux: placer.crees(),
        ...askedBy(placer),
      }
    }
    const { plan, feuille, retouches } = one
    const { lignes, remarques } = linesOf(feuille, plan, retouches)
    const read =
      plan.genre === 'ateliers'
        ? readTable(lignes, plan, known, placer, contexte.aujourdhui)
        : readListe(lignes, plan, placer, reglages, contexte)
    return sum(
      lignes.length,
      placer.crees(),
      read.ateliers,
      [...remarques, ...read.remarques],
      askedBy(placer),
    )
  })
}

const askedBy = (placer: Placer) => ({ lieuxDemandes: placer.demandes(), adresses: placer.adresses() })

function readTable(
  lignes: ReturnType<typeof linesOf>['lignes'],
  plan: Plan,
  known: ReadonlyMap<string, Lieu>,
  placer: Placer,
  le: CivilDate,
) {
  const read = readAteliers(
    lignes.map(({ cellules }) => cellules),
    lignes.map(({ numero }) => numero),
  )
  const table = ateliersSansAVenir(read, le)
  const say =
    (gravite: Remarque['gravite']) =>
    (found: (typeof table.rejects)[number]): Remarque => {
      const column = columnFor(plan, found.field)
      return {
        ligne: found.line,
        colonne: column < 0 ? null : column,
        champ: found.field,
        recu: found.value,
        voulu: found.reason,
        gravite,
      }
    }
  const placed = placeAteliers(table.ateliers, table.lignes, known, placer)
  return {
    ateliers: placed.ateliers,
    remarques: [
      ...table.rejects.map(say('rejet')),
      ...table.warnings.map(say('verifier')),
      ...placed.remarques,
    ],
  }
}

/** Counts lines, not remarks: a line is what the worst that is said of it makes it. */
function sum(
  lues: number,
  lieux: readonly Lieu[],
  ateliers: readonly Atelier[],
  remarques: readonly Remarque[],
  asked: Partial<Pick<Examen, 'lieuxDemandes' | 'adresses'>>,
): Examen {
  const of = (gravite: Remarque['gravite']) =>
    new Set(remarques.filter((one) => one.gravite === gravite && one.ligne > 0).map(({ ligne }) => ligne))
  const rejets = of('rejet')
  const doutes = [...of('verifier')].filter((ligne) => !rejets.has(ligne))
  const fixes = [...of('correction')].filter((ligne) => !rejets.has(ligne))
  return {
    lieux,
    ateliers,
    remarques: [...remarques].sort((a, b) => a.ligne - b.ligne),
    lieuxDemandes: [],
    adresses: [],
    ...asked,
    lues,
    gardees: lues - Math.min(lues, rejets.size),
    corrigees: fixes.length,
    aVerifier: doutes.length,
    rejetees: Math.min(lues, rejets.size),
  }
}

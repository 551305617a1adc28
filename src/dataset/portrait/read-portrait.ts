import { type CivilDate, formatIsoDate } from '../../domain/calendar/civil-date.ts'
import { MODES, type Mode } from '../../domain/common/mode.ts'
import { answer, type PreparedFigure } from '../../domain/coverage/answer.ts'
import { zonesSansChiffre } from '../../domain/coverage/counting/zones-sans-chiffre.ts'
import type { Portee } from '../../domain/coverage/modes.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import { reposeOf } from '../../domain/coverage/repose.ts'
import type { Scope } from '../../domain/coverage/zonage.ts'
import { GROUPES } from '../../domain/geo/groupe.ts'
import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import {
  type AgeMax,
  ANS_ANCIEN,
  ageMaxAt,
  etatCompte,
  isTropAncien,
  jourMaj,
} from '../../domain/places/age.ts'
import { sumEquipement } from '../../domain/places/equipement.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { type Etat, OFFRES, type Offre } from '../../domain/places/offre.ts'
import {
  type LignePortee,
  type Manques,
  type OffreDuPortrait,
  PORTRAIT_JOURS,
  type Portrait,
  rankManques,
  type TerritoireDuPortrait,
} from '../../domain/portrait/portrait.ts'
import { matchHeld } from '../../domain/sessions/held-sessions.ts'
import { withGroupe } from '../ages/groupe-scope.ts'
import type { Dataset } from '../dataset.ts'
import { prepareFenetre, prepareFigure, prepareScope } from '../prepare-scope.ts'
import { nomOf } from '../scope.ts'
import { chooseComparables, residentsOf } from './choose-comparables.ts'

/**
 * The portrait of the territory of a question, on the day `le`: the same answers as Couverture gives for each mode and
 * group, whatever group the question asks for. Throws DonneesPartielles, SansRoutes or DataError.
 */
export async function readPortrait(dataset: Dataset, asked: Question, le: CivilDate): Promise<Portrait> {
  const question: Question = { ...asked, groupe: 'tous' }
  const { territoire, offre, portee, ageMax = null } = question
  const prepared = await prepareScope(dataset, question, 'edits')
  const { scope } = prepared
  const index = await dataset.index()
  const compared = chooseComparables(dataset, index, territoire)
  const all: readonly (TerritoireDuPortrait & { readonly lu: Territoire })[] = [
    { lu: territoire, territoire: formatTerritoire(territoire), nom: scope.nom, lien: 'soi' },
    ...compared.map(({ territoire: lu, lien }) => ({
      lu,
      territoire: formatTerritoire(lu),
      nom: nomOf(index, lu),
      lien,
    })),
  ]
  const byTerritory: Ligne[][] = []
  // One after the other: what is read of one serves its next mode.
  for (const { lu } of all) byTerritory.push(await reachOf(dataset, { ...question, territoire: lu }))
  const lines = (byTerritory[0] ?? []).map(
    ({ mode, groupe }, i): LignePortee => ({
      mode,
      groupe,
      rapports: byTerritory.flatMap((own) => own[i]?.rapport ?? []),
    }),
  )
  const figure = await prepareFigure(dataset, question)
  const whole = await answer({ data: dataset, prepared: figure, offre, portee, par: null })
  const repose = reposeOf(prepared, portee, le)
  const { lieux } = scope
  const unsure = lieux.filter((lieu) => etatCompte(lieu, offre, ageMax) === 'inconnu').length
  const undated = lieux.filter((lieu) => jourMaj(lieu) === null).length
  const old = ageMaxAt(ANS_ANCIEN, le)
  const ages = lines.find(({ groupe }) => groupe === '65plus')?.rapports[0]
  return {
    territoires: all.map(({ territoire: code, nom, lien }) => ({ territoire: code, nom, lien })),
    populationMunicipale: territoire.type === 'qpv' ? null : residentsOf(scope.communes),
    question: whole,
    portee: lines,
    offre: await offerOf(dataset, scope, question, le),
    manques: await gapsOf(dataset, question, figure),
    inconnu: {
      sansAge: ages?.agesInconnus ?? null,
      habitants: whole.population?.inconnue ?? null,
      lieux: unsure,
      fichesSansDate: undated,
    },
    fraicheur: {
      le: formatIsoDate(le),
      repose,
      fiches: lieux.length,
      anciennes: lieux.filter((lieu) => jourMaj(lieu) !== null && isTropAncien(lieu, old)).length,
    },
  }
}

interface Ligne {
  readonly mode: Mode | null
  readonly groupe: (typeof GROUPES)[number]
  readonly rapport: Rapport
}

/** Each mode and each group of one territory, by the question's own minutes; its plain distance as it is. */
async function reachOf(dataset: Dataset, question: Question): Promise<Ligne[]> {
  const { offre, portee } = question
  const portees: readonly Portee[] =
    portee.type === 'distance' ? [portee] : MODES.map((mode) => ({ ...portee, mode }))
  const lines: Ligne[] = []
  for (const one of portees) {
    const prepared = await prepareFigure(dataset, { ...question, portee: one })
    for (const groupe of GROUPES) {
      const counted = await countedFor(dataset, prepared, groupe)
      const rapport = await answer({ data: dataset, prepared: counted, offre, portee: one, par: null })
      lines.push({ mode: one.type === 'mode' ? one.mode : null, groupe, rapport })
    }
  }
  return lines
}

/** The same fields over the cells counted for a group: they keep their order. */
const countedFor = async (
  dataset: Dataset,
  prepared: PreparedFigure,
  groupe: (typeof GROUPES)[number],
): Promise<PreparedFigure> => ({ ...prepared, scope: await withGroupe(dataset, prepared.scope, groupe) })

async function gapsOf(
  dataset: Dataset,
  { offre, portee, territoire }: Question,
  everyone: PreparedFigure,
): Promise<Portrait['manques']> {
  const ofAges = await countedFor(dataset, everyone, '65plus')
  const isAged = (ofAges.scope.grid.ages?.sansAge ?? []).some(
    (people, i) => people < everyone.scope.grid.population[i]!,
  )
  const readQpv = async () => (await dataset.index()).qpv
  const rank = async (prepared: PreparedFigure, par: 'commune' | 'qpv'): Promise<Manques> => {
    const rapport = await answer({ data: dataset, prepared, offre, portee, par })
    return {
      groupe: rapport.groupe ?? 'tous',
      zones: rankManques(rapport.zones ?? []),
      sansAge: rapport.zonesSansAge ?? [],
      sansChiffre: await zonesSansChiffre(prepared.scope, par, readQpv),
    }
  }
  const none: Manques = { groupe: 'tous', zones: [], sansAge: [], sansChiffre: [] }
  return {
    commune: territoire.type === 'qpv' ? none : await rank(isAged ? ofAges : everyone, 'commune'),
    // Nobody knows the ages of the neighbourhoods' residents.
    qpv: await rank(everyone, 'qpv'),
  }
}

async function offerOf(
  dataset: Dataset,
  scope: Scope,
  { offre, fenetre, ageMax = null }: Question,
  le: CivilDate,
): Promise<OffreDuPortrait> {
  const asked = (offre === 'ateliers' ? fenetre : null) ?? { du: le, au: le + PORTRAIT_JOURS - 1 }
  const sites = await prepareFenetre(dataset, scope, asked, ageMax)
  const held = sites.tenues.filter((one) => one.dansTerritoire && matchHeld(one, asked) === 'oui')
  const seats = held.map(({ seance }) => seance.placesRestantes ?? seance.places)
  return {
    lieux: countOffers(scope.lieux, ageMax),
    seances: {
      du: formatIsoDate(asked.du),
      au: formatIsoDate(asked.au),
      nombre: sites.seances,
      lieux: sites.ouverts.length,
      exemples: sites.exemples,
      places: seats.reduce<number>((sum, n) => sum + (n ?? 0), 0),
      sansPlaces: seats.filter((n) => n === null).length,
    },
    appareils: sumEquipement(scope.lieux),
  }
}

function countOffers(lieux: readonly Lieu[], ageMax: AgeMax | null): OffreDuPortrait['lieux'] {
  const count = (offre: Offre) => {
    const counts: Record<Etat, number> = { oui: 0, inconnu: 0, non: 0 }
    for (const lieu of lieux) counts[etatCompte(lieu, offre, ageMax)]++
    return counts
  }
  const [ouverts, accompagnement, ateliers] = OFFRES.map(count)
  const none = { oui: 0, inconnu: 0, non: 0 }
  return { lieux: ouverts ?? none, accompagnement: accompagnement ?? none, ateliers: ateliers ?? none }
}

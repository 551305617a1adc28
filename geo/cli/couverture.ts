import { compareAvecEtSans } from '../../src/dataset/comparer/compare-territoires.ts'
import { COLONNES_HISTORIQUE, type LigneHistorique } from '../../src/dataset/historique/historique-file.ts'
import { readHistorique } from '../../src/dataset/historique/read-historique.ts'
import { readPlacesDuJour } from '../../src/dataset/plan/read-places-du-jour.ts'
import { prepareFigure, prepareScope } from '../../src/dataset/prepare-scope.ts'
import { loadArretsHorsCompte } from '../../src/dataset/seances.ts'
import { formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { LigneComparee } from '../../src/domain/coverage/counting/ligne-comparee.ts'
import { type Temps, tempsOf } from '../../src/domain/coverage/counting/temps.ts'
import { rowsSansAge } from '../../src/domain/coverage/counting/zone-figures.ts'
import {
  type ZoneSansChiffre,
  zonesSansChiffre,
} from '../../src/domain/coverage/counting/zones-sans-chiffre.ts'
import { everybody, type Rapport, ZONE_COLUMNS } from '../../src/domain/coverage/report.ts'
import { REPOSE_COLUMNS, type Repose, reposeOf } from '../../src/domain/coverage/repose.ts'
import type { Commune } from '../../src/domain/geo/communes.ts'
import type { PlacesDuJour } from '../../src/domain/plan/territoire/places-du-jour.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { sayAvertissement } from '../../src/text/couverture/avertissements.ts'
import { sayComparaison } from '../../src/text/couverture/comparer.ts'
import { sayArrets } from '../../src/text/couverture/fenetre.ts'
import { sayHistorique } from '../../src/text/couverture/historique.ts'
import { sayCommunes, sayPlacesDuJour, tableauPlaces } from '../../src/text/couverture/places.ts'
import { questionEnMots, sayRapport } from '../../src/text/couverture/rapport.ts'
import { sayRepose } from '../../src/text/couverture/repose.ts'
import { tableauComparaison, tableauHistorique, tableauTemps } from '../../src/text/couverture/tableaux.ts'
import { sayTemps, temps as textTemps } from '../../src/text/couverture/temps.ts'
import { nombre, pluriel } from '../../src/text/fr/format.ts'
import { citeSources } from '../../src/text/tableur/sources.ts'
import { AIDE_COUVERTURE } from './aide.ts'
import { type CouvertureOptions, readCouvertureOptions } from './arguments.ts'
import { openDatasetDir } from './open-dataset.ts'
import { printPortrait } from './portrait/print-portrait.ts'
import { printCsv, startCommand } from './print.ts'
import { failCommand, MauvaisArgument } from './read-arguments.ts'
import type { Ouverture, Refus } from './siting/open-next.ts'
import type { TurfAudit } from './turf-engine.ts'

/** Runs one question and returns what to print. */
async function run(options: CouvertureOptions): Promise<string> {
  const dataset = await openDatasetDir(options.data)
  if (options.portrait) return printPortrait(dataset, options)
  // Only turf measures each place again; a figure counts them.
  const whole = options.moteur === 'turf' ? await prepareScope(dataset, options.question) : null
  const prepared = whole ?? (await prepareFigure(dataset, options.question))
  const { offre, portee } = options.question
  if (prepared.routes !== null && whole !== null)
    throw new MauvaisArgument('--moteur turf est à vol d’oiseau : ajoutez --calcul direct')
  const counted = await answer({ data: dataset, prepared, offre, portee, par: options.par })
  const { le } = options
  // What was counted does not say which places: they, and the network by road, do.
  const edits = await prepareScope(dataset, options.question, 'edits')
  const rapport = { ...counted, le: formatIsoDate(le), repose: reposeOf(edits, portee, le) }
  const temps = options.temps ? tempsOf(edits, portee) : undefined
  const places = options.places
    ? (await readPlacesDuJour(dataset, options.question, le, options.taux)).places
    : undefined
  const lignes = options.historique ? await readHistorique(dataset, options.question.territoire) : undefined
  const siting = options.ouvrir === null ? null : await import('./siting/open-next.ts')
  const ouverture =
    options.ouvrir === null ? undefined : await siting?.openNext(dataset, options.question, options.ouvrir)
  const without = options.sansAjouts === null ? null : await openDatasetDir(options.sansAjouts)
  const isCompared = options.avec.length > 0 || without !== null
  const others = isCompared ? [options.question.territoire, ...options.avec] : []
  const comparees = await compareAvecEtSans(dataset, without, options.question, others)
  const { fenetre = null, territoire } = options.question
  const stops = offre === 'ateliers' ? await loadArretsHorsCompte(dataset, territoire, fenetre) : null
  const left = stops === null ? [] : [sayArrets(stops, fenetre !== null)]
  const sansChiffre = await zonesSansChiffre(
    prepared.scope,
    options.par,
    async () => (await dataset.index()).qpv,
  )
  if (options.format === 'csv') {
    const { nom } = prepared.scope
    const sources = citeSources(dataset.manifest.sources, counted.routes)
    const question = `${nom}, ${questionEnMots(counted)}`
    const pied = { question, groupe: counted.groupe, sources }
    if (places !== undefined) return printCsv(tableauPlaces(places, nom, sources))
    if (temps) return printCsv(tableauTemps(temps, pied))
    if (lignes !== undefined)
      return printCsv(tableauHistorique(lignes, COLONNES_HISTORIQUE, { nom, sources }))
    if (comparees.length > 0) return printCsv(tableauComparaison(comparees, pied))
  }
  if (options.format === 'csv')
    return toCsv(rapport, sansChiffre, options.par === 'commune' ? await prepared.scope.readCommunes() : [])
  // turf is read only when asked for: loading it takes longer than answering for a département.
  const turf = whole === null ? null : (await import('./turf-engine.ts')).auditWithTurf(whole, portee)
  if (options.format === 'json')
    return JSON.stringify(
      toJson({ ...rapport, ...(sansChiffre.length === 0 ? {} : { zonesSansChiffre: sansChiffre }) }, left, {
        temps,
        lignes,
        places,
        ouverture,
        turf,
        comparees,
      }),
      null,
      2,
    )
  const said = [
    sayRapport(counted, prepared.scope.nom, sansChiffre),
    ...left,
    ...sayComparaison(comparees),
    ...(temps ? sayTemps(temps, counted.groupe) : []),
    ...(places ? [...sayPlacesDuJour(places), ...sayCommunes(places)] : []),
    ...(ouverture === undefined || siting === null ? [] : siting.sayOuverture(ouverture, counted.groupe)),
    ...(lignes ? sayHistorique(lignes) : []),
    ...sayRepose(rapport.repose, everybody(counted)),
  ]
  return [...said, ...(turf === null ? [] : sayAudit(turf))].join('\n')
}

interface RapportRepose extends Rapport {
  /** The day on which the age of records is counted. */
  readonly le: string
  readonly repose: Repose
  readonly zonesSansChiffre?: readonly ZoneSansChiffre[]
}

/** What only a flag of the command asks for. */
interface Plus {
  readonly temps: Temps | null | undefined
  readonly lignes: readonly LigneHistorique[] | undefined
  readonly places: PlacesDuJour | undefined
  readonly ouverture: Ouverture | Refus | undefined
  readonly turf: TurfAudit | null
  readonly comparees: readonly LigneComparee[]
}

/** Remarks become sentences: the JSON is read by people as well as by programs. */
function toJson(
  rapport: RapportRepose,
  left: readonly string[],
  { temps, lignes, places, ouverture, turf, comparees }: Plus,
) {
  const { fenetre, premieresDates, ...agreed } = rapport
  return {
    ...agreed,
    avertissements: [...rapport.avertissements.map(sayAvertissement), ...left],
    ...(fenetre === undefined ? {} : { fenetre }),
    ...(premieresDates === undefined ? {} : { premieresDates }),
    ...(temps === undefined ? {} : { temps: temps && jsonOfTemps(temps) }),
    ...(ouverture === undefined
      ? {}
      : { ouvrir: typeof ouverture === 'string' ? { raison: ouverture } : ouverture }),
    ...(places === undefined ? {} : { places }),
    ...(lignes === undefined ? {} : { historique: lignes.map(jsonOfLigne) }),
    ...(comparees.length === 0
      ? {}
      : {
          comparaison: comparees.map(({ territoire, nom, rapport: one, sansMiennes }) => ({
            territoire,
            nom,
            ...(sansMiennes ? { sansAjouts: true } : {}),
            ...figureOf(one),
          })),
        }),
    ...(turf === null ? {} : { turf }),
  }
}

/** Of a territory beside another: what a table says of it; all null where the data do not hold it in full. */
const figureOf = (one: Rapport | null) => ({
  population: one?.population ?? null,
  communes: one?.communes ?? null,
  calcul: one?.calcul ?? null,
})

/** A date and, by offer, the residents in each state. */
const jsonOfLigne = ({ date, habitants }: LigneHistorique) => ({
  date,
  ...Object.fromEntries(COLONNES_HISTORIQUE.map((colonne, i) => [colonne, habitants[i] ?? null])),
})

/** Minutes that never come are said in a word, not left as an empty value. */
function jsonOfTemps({ rangs, ...rest }: Temps) {
  const said = (n: number | null) => n ?? textTemps.jamais
  return {
    ...rest,
    rangs: rangs.map(({ p50, p75, p90, ...one }) => ({
      p50: said(p50),
      p75: said(p75),
      p90: said(p90),
      ...one,
    })),
  }
}

function sayAudit({ atteinte, communes }: TurfAudit): string[] {
  return [
    `Contrôle par turf, sur une sphère : ${pluriel(atteinte, 'habitant atteint', 'habitants atteints')}.`,
    communes.length === 0 ? 'Aucune commune ne diffère.' : 'Communes qui diffèrent :',
    ...communes.map((c) => `  ${c.nom} (${c.code}) : turf ${nombre(c.turf)}, noyau ${nombre(c.noyau)}`),
  ]
}

/** One line per zone, empty where nobody knows; without `--par`, one line for the territory. What the figure rests on is that of the territory. */
function toCsv(
  rapport: RapportRepose,
  sansChiffre: readonly ZoneSansChiffre[],
  communes: readonly Pick<Commune, 'code' | 'populationMunicipale'>[],
): string {
  const municipales = new Map(communes.map((c) => [c.code, c.populationMunicipale]))
  const own = rapport.population
  const total = [
    { code: rapport.territoire, nom: '', ...(own === null ? {} : { population: own.totale, ...own }) },
  ]
  const { groupe, agesInconnus } = rapport
  const rows = [
    ...(rapport.zones ?? total.map((row) => ({ ...row, agesInconnus }))),
    ...rowsSansAge(rapport),
    ...sansChiffre,
  ].map((row) => ({
    ...row,
    ...rapport.repose,
    groupe,
    ...(municipales.size === 0 ? {} : { populationMunicipale: municipales.get(row.code) ?? '' }),
  }))
  const both = municipales.size === 0 ? [] : ['populationMunicipale']
  const ages = groupe === undefined ? [] : ['groupe', 'agesInconnus']
  return writeCsv([...ZONE_COLUMNS, ...REPOSE_COLUMNS, ...both, ...ages], rows)
}

startCommand(AIDE_COUVERTURE)
try {
  process.stdout.write(`${(await run(readCouvertureOptions(process.argv.slice(2)))).trimEnd()}\n`)
} catch (error) {
  failCommand(error)
}

import type { Manifest } from '../../../dataset/manifest.ts'
import { rowsSansAge } from '../../../domain/coverage/counting/zone-figures.ts'
import { everybody, ZONE_COLUMNS } from '../../../domain/coverage/report.ts'
import { REPOSE_COLUMNS, type Repose } from '../../../domain/coverage/repose.ts'
import type { APropos, Colonne, Tableau } from '../../../domain/tables/tableau.ts'
import { sayAvertissement } from '../../../text/couverture/avertissements.ts'
import { couverture as text } from '../../../text/couverture/couverture.ts'
import { sayFenetre } from '../../../text/couverture/fenetre.ts'
import { groupe } from '../../../text/couverture/groupe.ts'
import { phraseFigure } from '../../../text/couverture/rapport.ts'
import { sayRepose } from '../../../text/couverture/repose.ts'
import { EN_TETES, type EnTete } from '../../../text/couverture/tableur.ts'
import { citeSources } from '../../../text/tableur/sources.ts'
import type { Couverture } from '../../../worker/protocol/index.ts'
import { provenanceOf } from './export-zones.ts'

/** Columns of texts; the others are numbers, but for days. */
const TEXTES: ReadonlySet<EnTete> = new Set(['code', 'nom', 'question', 'grille', 'remarque'])
const JOURS: ReadonlySet<EnTete> = new Set(['date_donnees', 'plusRecente', 'mediane', 'premiereDate'])
const DECIMALES: Readonly<Partial<Record<EnTete, number>>> = { part: 1, partInconnue: 1, placesPour1000: 1 }

const columnOf = (nom: EnTete): Colonne => ({
  nom,
  titre: EN_TETES[nom],
  genre: TEXTES.has(nom) ? 'texte' : JOURS.has(nom) ? 'jour' : 'nombre',
  ...(DECIMALES[nom] !== undefined && { decimales: DECIMALES[nom] }),
})

/** What a table of figures rests on, a line each. */
export function aproposOf(
  { rapport, nom }: Pick<Couverture, 'rapport' | 'nom'>,
  repose: Repose,
  manifest: Manifest,
  avant: readonly APropos[] = [],
): APropos[] {
  const provenance = provenanceOf({ rapport, repose, manifest, nom })
  const noms = ['question', 'grille', 'date_donnees', ...REPOSE_COLUMNS] as const
  return [...avant, ...noms.map((nom) => ({ ...columnOf(nom), valeur: provenance[nom] }))]
}

/**
 * The table by zone for a person: shares beside the numbers, dates and seats where the page shows them, and the zones
 * without a figure too, which say why.
 */
export function zonesTableau(
  { rapport, par, nom: territoire, municipales, sansChiffre }: Couverture,
  repose: Repose,
  manifest: Manifest,
): Tableau {
  const dates = new Map(rapport.premieresDates?.map((zone) => [zone.code, zone]))
  const sansAge = rowsSansAge(rapport)
  const hasMunicipales = municipales.size > 0 && par === 'commune'
  const noms: readonly EnTete[] = [
    ...ZONE_COLUMNS,
    'part',
    'partInconnue',
    ...(hasMunicipales ? (['populationMunicipale'] as const) : []),
    ...(rapport.premieresDates === undefined ? [] : (['premiereDate', 'placesPour1000'] as const)),
    ...(rapport.groupe === undefined ? [] : (['agesInconnus'] as const)),
    ...(sansChiffre.length + sansAge.length === 0 ? [] : (['remarque'] as const)),
  ]
  const municipale = (code: string) => municipales.get(code) ?? null
  return {
    titre: text.table.titre[par],
    colonnes: noms.map(columnOf),
    lignes: [
      ...(rapport.zones ?? []).map((zone) => ({
        ...zone,
        part: shareOf(zone.atteinte, zone.population),
        partInconnue: shareOf(zone.inconnue, zone.population),
        populationMunicipale: municipale(zone.code),
        premiereDate: dates.get(zone.code)?.premiereDate ?? null,
        placesPour1000: dates.get(zone.code)?.placesPour1000 ?? null,
      })),
      ...sansAge.map((zone) => ({ ...zone, remarque: groupe.sansAge })),
      ...sansChiffre.map(({ code, nom }) => ({
        code,
        nom,
        populationMunicipale: municipale(code),
        remarque: par === 'qpv' ? text.table.inconnueQpv : text.table.sansCarreau,
      })),
    ],
    apropos: aproposOf({ rapport, nom: territoire }, repose, manifest),
    reserves: reservesOf(rapport, repose),
    sources: citeSources(manifest.sources, rapport.routes),
  }
}

/** What the page says beside the figure, for the workbook. */
export const reservesOf = (rapport: Couverture['rapport'], repose: Repose): string[] => [
  phraseFigure(rapport),
  ...(rapport.fenetre === undefined ? [] : sayFenetre(rapport.fenetre, everybody(rapport))),
  ...sayRepose(repose, everybody(rapport)),
  ...rapport.avertissements.map(sayAvertissement),
]

/** In percent; null without anybody. */
export const shareOf = (part: number, of: number): number | null => (of === 0 ? null : (100 * part) / of)

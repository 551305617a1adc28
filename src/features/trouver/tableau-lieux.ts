import { COLONNES_LIEUX } from '../../domain/places/colonnes.ts'
import { COLONNES_LISTE, COLONNES_TRAJET } from '../../domain/places/schema-row.ts'
import { TERMES } from '../../domain/places/termes.ts'
import type { Colonne, Tableau } from '../../domain/tables/tableau.ts'
import { EN_TETES_DATES, tableurDates } from '../../text/tableur/tableur-dates.ts'
import { EN_TETES_LIEUX } from '../../text/tableur/tableur-lieux.ts'

type Nom = keyof typeof EN_TETES_LIEUX
const NOMBRES: ReadonlySet<Nom> = new Set([
  'latitude',
  'longitude',
  'equipement_ordinateurs_portables',
  'equipement_ordinateurs_fixes',
  'equipement_tablettes',
  'equipement_telephones',
  'distance_m',
  'trajet_minutes',
])
/** Several values in a cell. */
const LISTES: ReadonlySet<Nom> = new Set([
  ...(Object.keys(TERMES) as Nom[]),
  'courriels',
  'site_web',
  'sources_fusionnees',
  'autres_formations_labels',
])

type Ligne = Readonly<Partial<Record<Nom, string | number>>>

/** A list of places for a spreadsheet: the columns of the national schema, in words, then those of the list. */
export function lieuxTableau(
  lignes: readonly Ligne[],
  contenu: string,
  sources: Tableau['sources'],
): Tableau {
  const hasStart = lignes.some((ligne) => ligne.distance_m !== undefined)
  const noms: readonly Nom[] = [...COLONNES_LIEUX, ...COLONNES_LISTE, ...(hasStart ? COLONNES_TRAJET : [])]
  const days = lignes.map((ligne) => String(ligne.date_maj ?? '')).sort()
  return {
    titre: tableurDates.feuilles.lieux,
    colonnes: noms.map(
      (nom): Colonne => ({
        nom,
        titre: EN_TETES_LIEUX[nom],
        genre: NOMBRES.has(nom) ? 'nombre' : nom === 'date_maj' ? 'jour' : 'texte',
      }),
    ),
    lignes: lignes.map((ligne) =>
      Object.fromEntries(noms.map((nom) => [nom, cellOf(nom, ligne[nom] ?? '')])),
    ),
    apropos: [
      { nom: 'question', titre: EN_TETES_DATES.question, valeur: contenu },
      { nom: 'date_donnees', titre: EN_TETES_DATES.date_donnees, genre: 'jour', valeur: days.at(-1) ?? '' },
    ],
    sources,
  }
}

function cellOf(nom: Nom, value: string | number): string | number {
  if (value === '') return ''
  if (NOMBRES.has(nom)) return Number(value)
  return LISTES.has(nom) ? String(value).replaceAll('|', ' ; ') : value
}

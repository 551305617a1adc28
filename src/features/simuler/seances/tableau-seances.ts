import type { Manifest } from '../../../dataset/manifest.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../domain/calendar/fuseau.ts'
import { heureOfMinute } from '../../../domain/scenario/seances/prevues.ts'
import type { Tableau } from '../../../domain/tables/tableau.ts'
import { confianceDe } from '../../../text/fr/seance.ts'
import { NIVEAUX } from '../../../text/fr/seance-mots.ts'
import { seancesPlan as text } from '../../../text/simuler/seances.ts'
import type { SeancePrevue } from '../../../text/simuler/seances-situees.ts'
import { EN_TETES_SEANCES } from '../../../text/simuler/tableur.ts'
import { citeSources } from '../../../text/tableur/sources.ts'

const GENRES: Readonly<Record<keyof typeof EN_TETES_SEANCES, 'texte' | 'nombre' | 'jour'>> = {
  ...{
    conseiller: 'nombre',
    date: 'jour',
    heure: 'texte',
    minutes: 'nombre',
    lieu: 'texte',
    commune: 'texte',
  },
  ...{ code_insee: 'texte', latitude: 'nombre', longitude: 'nombre', places: 'nombre', niveau: 'texte' },
  ...{ scenario: 'texte', confiance: 'texte' },
}
const NOMS = Object.keys(EN_TETES_SEANCES) as (keyof typeof EN_TETES_SEANCES)[]

/** The sessions of a plan that are held, one line each, in order of start; each says that it is planned. */
export function seancesTableau(
  seances: readonly SeancePrevue[],
  scenario: string,
  manifest: Manifest,
): Tableau {
  return {
    titre: text.tableau,
    colonnes: NOMS.map((nom) => ({ nom, titre: EN_TETES_SEANCES[nom], genre: GENRES[nom] })),
    lignes: seances.map((one) => ({ ...cellsOf(one), scenario })),
    apropos: [],
    sources: citeSources(manifest.sources, null),
  }
}

function cellsOf({ seance, serie, ou, conseiller, commune }: SeancePrevue) {
  return {
    conseiller,
    date: formatIsoDate(seance.date),
    heure: seance.debut === null ? '' : heureOfMinute(instantToLocal(seance.debut, seance.zone).minute),
    minutes: serie.dureeMin,
    lieu: ou.nom || ou.adresse,
    commune: ou.commune,
    code_insee: commune,
    latitude: ou.lat,
    longitude: ou.lon,
    places: seance.places,
    niveau: serie.niveau === null ? '' : NIVEAUX[serie.niveau],
    confiance: confianceDe(seance),
  }
}

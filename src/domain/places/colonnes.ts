import type { Equipement, Lieu } from './lieu.ts'

/** What a column holds, and what is assumed when nobody filled it in: not said. `read-champs.ts` reads each kind. */
const VIDES = {
  texte: '',
  /** Long texts, in which HTML becomes plain text. */
  presentation: '',
  resume: '',
  pivot: '',
  codePostal: '',
  codeInsee: '',
  telephone: '',
  jour: '',
  /** One web address; `sites` and `courriels` hold several. */
  site: '',
  sites: [],
  courriels: [],
  liste: [],
  labels: [],
  /** Values of the schema. */
  vocabulaire: [],
  drapeau: false,
  position: 'exacte',
  confiance: 'fait',
  qpv: null,
} as const
export type Genre = keyof typeof VIDES

interface Colonne {
  readonly nom: string
  readonly champ: keyof Lieu
  /** `degres` and `id` make or break a row: they are read apart. */
  readonly genre: Genre | 'degres' | 'id'
}

/** Columns of the national schema v1.0.2 in its order, then ours: each with the field of `Lieu` it fills. */
export const COLONNES = [
  { nom: 'id', champ: 'id', genre: 'id' },
  { nom: 'pivot', champ: 'pivot', genre: 'pivot' },
  { nom: 'nom', champ: 'nom', genre: 'presentation' },
  { nom: 'commune', champ: 'commune', genre: 'texte' },
  { nom: 'code_postal', champ: 'codePostal', genre: 'codePostal' },
  { nom: 'code_insee', champ: 'codeInsee', genre: 'codeInsee' },
  { nom: 'adresse', champ: 'adresse', genre: 'presentation' },
  { nom: 'complement_adresse', champ: 'complementAdresse', genre: 'presentation' },
  { nom: 'latitude', champ: 'latitude', genre: 'degres' },
  { nom: 'longitude', champ: 'longitude', genre: 'degres' },
  { nom: 'typologie', champ: 'typologies', genre: 'vocabulaire' },
  { nom: 'telephone', champ: 'telephone', genre: 'telephone' },
  { nom: 'courriels', champ: 'courriels', genre: 'courriels' },
  { nom: 'site_web', champ: 'sitesWeb', genre: 'sites' },
  { nom: 'horaires', champ: 'horaires', genre: 'texte' },
  { nom: 'presentation_resume', champ: 'presentationResume', genre: 'resume' },
  { nom: 'presentation_detail', champ: 'presentationDetail', genre: 'presentation' },
  { nom: 'source', champ: 'source', genre: 'texte' },
  { nom: 'itinerance', champ: 'itinerance', genre: 'vocabulaire' },
  { nom: 'structure_parente', champ: 'structureParente', genre: 'texte' },
  { nom: 'date_maj', champ: 'dateMaj', genre: 'jour' },
  { nom: 'services', champ: 'services', genre: 'vocabulaire' },
  { nom: 'publics_specifiquement_adresses', champ: 'publics', genre: 'vocabulaire' },
  { nom: 'prise_en_charge_specifique', champ: 'prisesEnCharge', genre: 'vocabulaire' },
  { nom: 'frais_a_charge', champ: 'frais', genre: 'vocabulaire' },
  { nom: 'dispositif_programmes_nationaux', champ: 'dispositifs', genre: 'vocabulaire' },
  { nom: 'formations_labels', champ: 'formationsLabels', genre: 'vocabulaire' },
  { nom: 'autres_formations_labels', champ: 'autresLabels', genre: 'labels' },
  { nom: 'modalites_acces', champ: 'modalitesAcces', genre: 'vocabulaire' },
  { nom: 'modalites_accompagnement', champ: 'modalitesAccompagnement', genre: 'vocabulaire' },
  { nom: 'fiche_acces_libre', champ: 'ficheAccesLibre', genre: 'site' },
  { nom: 'prise_rdv', champ: 'priseRdv', genre: 'site' },
  { nom: 'services_supposes', champ: 'servicesSupposes', genre: 'drapeau' },
  { nom: 'sources_fusionnees', champ: 'sourcesFusionnees', genre: 'liste' },
  { nom: 'position', champ: 'position', genre: 'position' },
  { nom: 'confiance', champ: 'confiance', genre: 'confiance' },
  { nom: 'qpv', champ: 'qpv', genre: 'qpv' },
] as const satisfies readonly Colonne[]

/** The columns that make `Lieu.equipement` together; null, or '' for the source, is unknown. */
export const COLONNES_EQUIPEMENT = [
  { nom: 'equipement_ordinateurs_portables', champ: 'ordinateursPortables', genre: 'nombre' },
  { nom: 'equipement_ordinateurs_fixes', champ: 'ordinateursFixes', genre: 'nombre' },
  { nom: 'equipement_tablettes', champ: 'tablettes', genre: 'nombre' },
  { nom: 'equipement_telephones', champ: 'telephones', genre: 'nombre' },
  { nom: 'equipement_wifi', champ: 'wifi', genre: 'ouiNon' },
  { nom: 'equipement_source', champ: 'source', genre: 'texte' },
] as const satisfies readonly {
  readonly nom: string
  readonly champ: keyof Equipement
  readonly genre: 'nombre' | 'ouiNon' | 'texte'
}[]

type Champ = (typeof COLONNES)[number]['champ']
export type ColonneLieu = (typeof COLONNES)[number]['nom'] | (typeof COLONNES_EQUIPEMENT)[number]['nom']
export const COLONNES_LIEUX: readonly ColonneLieu[] = [...COLONNES, ...COLONNES_EQUIPEMENT].map((c) => c.nom)

type Presume = Omit<Lieu, 'id' | 'latitude' | 'longitude'>

/** What is assumed of a place nobody filled in: most fields of most places are like this. */
export const LIEU_VIDE: Presume = {
  alias: [],
  ...(Object.fromEntries<unknown>(
    COLONNES.flatMap(({ champ, genre }) =>
      genre === 'id' || genre === 'degres' ? [] : [[champ, VIDES[genre]]],
    ),
  ) as Pick<Presume, Champ & keyof Presume>),
  equipement: null,
}

/**
 * A place as a row of the national schema v1.0.2 (`COLONNES_LIEUX`), several values joined by `|`.
 * Never a (0, 0) position: unknown is written as nothing. `readLieux` reads the same place back.
 */
export function lieuToRow(lieu: Lieu): Record<ColonneLieu, string> {
  const isNowhere = lieu.latitude === 0 && lieu.longitude === 0
  const own = COLONNES.map(({ nom, champ, genre }) => {
    if (genre === 'drapeau') return [nom, lieu[champ] ? '1' : '']
    return [nom, genre === 'degres' && isNowhere ? '' : write(lieu[champ])]
  })
  const devices = COLONNES_EQUIPEMENT.map(({ nom, champ }) => [nom, write(lieu.equipement?.[champ])])
  return Object.fromEntries([...own, ...devices]) as Record<ColonneLieu, string>
}

function write(value: string | number | boolean | null | undefined | readonly string[]): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return value.join('|')
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value)
}

import { ZONES_SCOLAIRES } from '../../src/domain/calendar/vacances-scolaires.ts'
import { COLONNES_ATELIERS, type ColonneAtelier } from '../../src/domain/sessions/table/table-columns.ts'
import {
  CONFIANCES,
  FRAIS,
  INSCRIPTIONS,
  MOMENTS,
  NIVEAUX,
  OUI_NON,
  OUVERT_FERME,
  PUBLICS,
  RESERVES,
  STATUTS,
  THEMATIQUES,
  TYPES_ATELIER,
} from '../../src/domain/sessions/table/table-values.ts'

/** What a cell of a column may hold. A list is written `a|b` in CSV, and as an array in JSON. */
type Nature =
  | { readonly type: 'texte'; readonly pattern?: string; readonly longueurMax?: number }
  | { readonly type: 'choix'; readonly valeurs: readonly string[] }
  | { readonly type: 'liste'; readonly valeurs?: readonly string[]; readonly pattern?: string }
  | { readonly type: 'entier'; readonly min: number; readonly max: number }
  | { readonly type: 'nombre'; readonly min: number; readonly max: number }

export interface DescriptionColonne {
  readonly nom: ColonneAtelier
  readonly description: string
  readonly exemple: string
  readonly obligatoire?: true
  readonly nature: Nature
}

const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const TIME = `${DAY}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?`
const texte = (pattern?: string): Nature =>
  pattern === undefined ? { type: 'texte' } : { type: 'texte', pattern }
const choix = (valeurs: readonly string[]): Nature => ({ type: 'choix', valeurs })
const entier = (min: number, max: number): Nature => ({ type: 'entier', min, max })

type Entry = readonly [description: string, exemple: string, nature: Nature]

/** One entry per column: the compiler says which is missing. Written for people who fill the table in. */
const ENTRIES: Readonly<Record<ColonneAtelier, Entry>> = {
  id: [
    'Identifiant de la série, stable dans le temps. Plusieurs lignes peuvent le partager : la série, puis les corrections de séances.',
    'mairie-lundi',
    { type: 'texte', longueurMax: 200 },
  ],
  lieu_id: [
    'Identifiant du lieu dans le schéma national des lieux de médiation numérique.',
    'la-creuse_2',
    texte(),
  ],
  tournee_id: ['Tournée (bus, équipe mobile) dont la ligne est un arrêt.', 'bourbonnet', texte()],
  ordre: ['Rang de l’arrêt dans la tournée.', '1', entier(1, 10_000)],
  type: [
    'Atelier collectif, permanence sans groupe, ou une personne à la fois.',
    'atelier',
    choix(TYPES_ATELIER),
  ],
  titre: ['Nom de l’atelier, tel qu’on le dit au public.', 'Premiers pas avec son téléphone', texte()],
  thematiques: [
    'Thèmes, avec les valeurs de la Coop de la médiation numérique.',
    'Email|Sante',
    { type: 'liste', valeurs: THEMATIQUES },
  ],
  niveau: ['Niveau, avec les valeurs de la Coop. Vide : non dit.', 'Debutant', choix(NIVEAUX)],
  publics: [
    'Publics spécifiquement adressés, valeurs du schéma national. Vide : tout public.',
    'Seniors',
    { type: 'liste', valeurs: PUBLICS },
  ],
  langues: ['Langues, codes ISO 639-1.', 'fr|ar', { type: 'liste', pattern: '[a-z]{2}' }],
  accessibilite: ['Accessibilité : PMR, boucle magnétique, LSF…', 'PMR|LSF', { type: 'liste' }],
  frais_a_charge: [
    'Frais, valeurs du schéma national. Vide : non dit.',
    'Gratuit',
    { type: 'liste', valeurs: FRAIS },
  ],
  cheques_numeriques: [
    'Chèques numériques ou Pass numérique acceptés. Vide : non dit.',
    'oui',
    choix(OUI_NON),
  ],
  places: ['Places par séance. Vide : inconnu.', '6', entier(0, 100_000)],
  places_prises: ['Places déjà prises. Vide : inconnu.', '4', entier(0, 100_000)],
  materiel: ['Matériel présent sur place.', 'Ordinateur|Imprimante', { type: 'liste' }],
  inscription: [
    'Comment venir : sans rendez-vous, par téléphone, par courriel, par un lien.',
    'telephone|courriel',
    { type: 'liste', valeurs: INSCRIPTIONS },
  ],
  telephone: [
    'Téléphone de la structure, jamais d’une personne.',
    '05 55 00 00 00',
    texte("'?\\+?[\\d .()-]{4,25}"),
  ],
  courriel: [
    'Courriel de la structure, jamais d’une personne.',
    'numerique@mairie.example',
    texte('[^\\s@|]{1,100}@[^\\s@|]{1,100}'),
  ],
  lien: [
    'Adresse de la page d’inscription.',
    'https://mairie.example/ateliers',
    texte('https?://[^\\s"<>|]+'),
  ],
  adresse: ['Adresse, si elle diffère de celle du lieu.', 'Salle des fêtes', texte()],
  commune: ['Commune, si elle diffère de celle du lieu.', 'Ronnet', texte()],
  code_insee: ['Code INSEE de cette commune.', '03216', texte('(?:\\d{2}|2[AB])\\d{3}')],
  latitude: [
    'Latitude WGS84, si elle diffère de celle du lieu.',
    '46.205497',
    { type: 'nombre', min: -90, max: 90 },
  ],
  longitude: [
    'Longitude WGS84, si elle diffère de celle du lieu.',
    '2.698818',
    { type: 'nombre', min: -180, max: 180 },
  ],
  fuseau: [
    'Fuseau horaire IANA. Vide : celui de la commune.',
    'Europe/Paris',
    texte('[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*'),
  ],
  debut: [
    'Première séance, en heure locale ; la date seule si l’heure n’est pas connue. Sur une correction : la nouvelle date d’une séance déplacée.',
    '2026-01-05T14:00',
    texte(TIME),
  ],
  duree_min: ['Durée en minutes écoulées.', '90', entier(1, 10_080)],
  moment: ['Moment de la journée, seulement quand l’heure n’est pas connue.', 'apres-midi', choix(MOMENTS)],
  rrule: [
    'Règle de répétition de la RFC 5545, sans DTSTART.',
    'FREQ=WEEKLY;BYDAY=MO',
    texte('FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*'),
  ],
  rdate: [
    'Dates en plus. Une seule, sans règle, sur une ligne de même identifiant : la séance que la ligne corrige.',
    '2026-12-26T10:00',
    { type: 'liste', pattern: TIME },
  ],
  exdate: ['Dates en moins.', '2026-12-28T14:00', { type: 'liste', pattern: TIME }],
  valide_du: ['Premier jour de validité de la série.', '2026-09-01', texte(DAY)],
  valide_au: ['Dernier jour de validité de la série.', '2027-06-30', texte(DAY)],
  jours_feries: ['Les jours fériés. Vide : fermé.', 'ferme', choix(OUVERT_FERME)],
  vacances_scolaires: ['Les vacances scolaires. Vide : ouvert.', 'ouvert', choix(OUVERT_FERME)],
  zone_scolaire: ['Zone des vacances scolaires. Vide : celle du département.', 'A', choix(ZONES_SCOLAIRES)],
  statut: [
    'De toutes les séances de la série ; sur une correction, de la séance nommée. Vide : prévue.',
    'prevue',
    choix(STATUTS),
  ],
  motif: ['Raison d’une annulation ou d’un report.', 'Salle fermée', texte()],
  source: ['Où la ligne a été lue.', 'Site de la mairie', texte()],
  date_maj: ['Jour de la dernière mise à jour.', '2026-11-02', texte(DAY)],
  confiance: ['Lu dans une source, déduit, ou donné en exemple. Vide : lu.', 'fait', choix(CONFIANCES)],
  texte_source: ['La phrase dont la série a été lue.', 'Ateliers le lundi de 14h à 16h', texte()],
  champs_exemple: [
    'Colonnes de la ligne dont la valeur est un exemple.',
    'debut|rrule',
    { type: 'liste', valeurs: COLONNES_ATELIERS },
  ],
  reserves: [
    'Ce qu’il faut vérifier avant de se déplacer.',
    'dates_a_verifier',
    { type: 'liste', valeurs: RESERVES },
  ],
}

const OBLIGATOIRES: ReadonlySet<ColonneAtelier> = new Set<ColonneAtelier>(['id'])

/** The columns of the ateliers table in order, in words and in rules: both schemas are made of this. */
export const DESCRIPTIONS: readonly DescriptionColonne[] = COLONNES_ATELIERS.map((nom) => {
  const [description, exemple, nature] = ENTRIES[nom]
  return {
    nom,
    description,
    exemple,
    nature,
    ...(OBLIGATOIRES.has(nom) ? { obligatoire: true as const } : {}),
  }
})

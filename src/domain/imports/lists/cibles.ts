import { readDayOf } from '../../calendar/read-moment.ts'
import { foldText } from '../../places/read/match-vocabulaire.ts'

/** What a column of a list of workshops may hold. The last ones are those of the table of workshops. */
export const CIBLES_LISTE = [
  'date',
  'jour',
  'heure',
  'heure_fin',
  'duree_min',
  'titre',
  'lieu',
  'adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'statut',
  'places',
  'places_prises',
  'publics',
  'niveau',
  'inscription',
  'telephone',
  'courriel',
  'lien',
  'frais_a_charge',
  'thematiques',
  'materiel',
  'lieu_id',
  'type',
] as const
export type CibleListe = (typeof CIBLES_LISTE)[number]

/** Headings of town halls, folded, most telling first: the first that fits wins. */
const NAMES: readonly (readonly [RegExp, CibleListe])[] = [
  [/^lieuid$/, 'lieu_id'],
  [/heurefin|horairefin|heuresfin|heuredefin|finheure|horairesfin|^fin$|^a$/, 'heure_fin'],
  [
    /^(?:la|les)?dates?$|^quand$|^dates?d[eu](?!mise|maj|crea|naiss|inscr)|^dates?(?:atelier|seance|session)s?/,
    'date',
  ],
  [/^jours?(?!.*ouvert)|joursemaine|^lejour/, 'jour'],
  [/horaire|^heures?|debut|creneau|^de$|plagehoraire/, 'heure'],
  [/duree/, 'duree_min'],
  [/codepostal|^cp$/, 'code_postal'],
  [/codeinsee|^insee$/, 'code_insee'],
  [/^commune|^ville|communes?$/, 'commune'],
  [/^adresse(?!.*(?:mail|courriel|electronique|web|internet|site))|^rue$|^voie$/, 'adresse'],
  [/^latitude$|^lat$/, 'latitude'],
  [/^longitude$|^lon$|^lng$/, 'longitude'],
  [/^lieu|^ou$|^salle|^site$|^structure|^endroit|equipement|lieux$|^antenne/, 'lieu'],
  [
    /^titre|^quoi$|^atelier|intitule|^theme|sujet|^activite|contenu|^nomdelatelier|^animation|objet|^seance$|programme/,
    'titre',
  ],
  [/placesprises|nombredinscrits|nbinscrits|^inscrits$|inscritsnb/, 'places_prises'],
  [/^places|capacite|nbplaces|nombredeplaces|jauge|effectif|placesdisponibles/, 'places'],
  [/public/, 'publics'],
  [/^niveau/, 'niveau'],
  [/^tel|telephone/, 'telephone'],
  [/mail|courriel/, 'courriel'],
  [/^lien|siteweb|^url|^site internet/, 'lien'],
  [/inscription|reservation|(?:sur|sans)(?:rdv|rendezvous)/, 'inscription'],
  [/tarif|prix|cout|gratuit|frais|^payant/, 'frais_a_charge'],
  [/statut|etat|annul|remarque|observation/, 'statut'],
  [/materiel/, 'materiel'],
  [/^type$|^nature$|^format$/, 'type'],
]

/** Beside a title of its own, a column of themes holds themes; alone, it is what the sessions are called by. */
export const isThemes = (entete: string): boolean => /^themes?$|^thematiques?$/.test(foldText(entete))

/** What a heading says of its column; null: nothing known. */
export function cibleByName(entete: string): CibleListe | null {
  const folded = foldText(entete)
  return folded === '' ? null : (NAMES.find(([pattern]) => pattern.test(folded))?.[1] ?? null)
}

const DAY =
  /^(?:le\s+|les\s+|tous les\s+|chaque\s+)?(?:lun|mar|mercre|jeu|vendre|same)dis?\b|^(?:le\s+)?dimanches?\b/i
const HOUR = /^(?:de\s+)?\d{1,2}\s*(?:h|:)\s*\d{0,2}(?:\s*(?:-|à|a|–|\/|jusqu)|$|\s*h)/i

/** What most values of a column look like; null: like anything. */
export function cibleByValues(values: readonly string[]): CibleListe | null {
  const most = (test: (value: string) => boolean) =>
    values.length > 0 && values.filter(test).length >= values.length * 0.7
  const isDate = (value: string) =>
    (value.length > 5 && readDayOf(value) !== null) || (DAY.test(value) && /\d/.test(value))
  if (most(isDate)) return 'date'
  if (most((value) => DAY.test(value))) return 'jour'
  if (most((value) => HOUR.test(value))) return 'heure'
  if (most((value) => /^\d{5}$/.test(value))) return 'code_postal'
  return null
}

/** Every fix applied while reading places, by the name the report shows, with what it does. */
export const CORRECTIONS = {
  'separateur-point-virgule': 'Valeurs séparées par « ; » au lieu de « | »',
  'caracteres-invisibles': 'Caractères de contrôle ou invisibles retirés',
  'chiffres-latins': 'Chiffres arabes ou persans écrits de 0 à 9',
  'caracteres-windows': 'Caractères Windows-1252 remis en Unicode',
  'balises-html': 'Balises HTML retirées, texte gardé',
  'entites-html': 'Entités HTML remises en caractères',
  'barres-inversees': 'Barres inversées d’une adresse web remises droites',
  'protocole-manquant': 'Adresse web sans « https:// » complétée',
  'protocole-mal-ecrit': 'Début d’adresse web mal écrit (« http// », « https://https:// ») remis en ordre',
  'adresses-web-separees': 'Plusieurs adresses web dans une valeur : séparées',
  'adresse-web-virgule': 'Virgule dans une adresse web remplacée par un point',
  'courriels-separes': 'Plusieurs courriels dans une valeur : séparés',
  'courriel-nettoye': 'Courriel débarrassé de « mailto: » ou de sa ponctuation',
  'telephone-international': 'Téléphone mis sous la forme internationale',
  'coordonnees-inversees': 'Latitude et longitude inversées : remises dans l’ordre',
  'lambert-93': 'Coordonnées Lambert-93 converties en degrés',
  'lambert-cc': 'Coordonnées Lambert d’une zone CC converties en degrés',
  'lambert-2-etendu': 'Coordonnées Lambert II étendu converties en degrés, à 5 m près',
  'coordonnees-composees': 'Latitude et longitude tirées d’une seule cellule',
  'coordonnees-xy': 'Latitude et longitude tirées des colonnes X et Y',
  'virgule-decimale': 'Virgule décimale remplacée par un point',
  'pivot-nul': 'Identifiant pivot fait de zéros : vidé',
  'pivot-espaces': 'Espaces retirés de l’identifiant pivot',
  'insee-majuscules': 'Code INSEE mis en majuscules',
  'zero-initial': 'Zéro initial rétabli',
  'code-espaces': 'Espaces retirés du code',
  'arrondissement-municipal': 'Code d’arrondissement municipal ramené à la commune',
  'commune-deleguee': 'Code d’une commune déléguée ou associée ramené à la commune d’aujourd’hui',
  'commune-ancienne': 'Ancien code INSEE ramené à la commune d’aujourd’hui',
  'commune-par-code-postal': 'Code postal donné pour code INSEE : commune trouvée parmi celles qu’il dessert',
  'commune-par-position': 'Code INSEE absent ou inconnu : commune trouvée par la position',
  'commune-par-nom': 'Code INSEE absent ou inconnu : commune trouvée par le nom et le code postal',
  'identifiant-fusionne': 'Identifiant fait de plusieurs autres : chacun gardé comme alias',
  'date-iso': 'Date remise sous la forme AAAA-MM-JJ',
  'valeur-vocabulaire': 'Valeur ramenée à l’orthographe du schéma national',
  'ancien-libelle': 'Ancien libellé remplacé par celui du schéma en vigueur',
  'separateur-virgule': 'Valeurs du schéma séparées par des virgules au lieu de « | »',
  doublon: 'Valeur répétée dans la même liste : gardée une fois',
} as const

export type NomCorrection = keyof typeof CORRECTIONS

/** A value after its fixes; `avertissement` says in French what is still odd, if anything. */
export interface Lecture<T> {
  readonly valeur: T
  readonly corrections: readonly NomCorrection[]
  readonly avertissement?: string
}

/** Something odd in one field of one row of a file of places. */
export interface Anomalie {
  /** Row as a spreadsheet numbers it: the headings are 1, the first place is 2. */
  readonly ligne: number
  readonly champ: string
  /** What was read, cut to 200 characters. */
  readonly valeur: string
  readonly raison: string
  /** `rejet`: the place is left out. `avertissement`: kept as it is. `correction`: kept, put right. */
  readonly gravite: 'rejet' | 'avertissement' | 'correction'
  /** Name of the fix, for `correction` only. */
  readonly correction?: NomCorrection
}

/** Collects the oddities of one row. */
export interface Releve {
  readonly anomalies: Anomalie[]
  reject(champ: string, valeur: string, raison: string): void
  warn(champ: string, valeur: string, raison: string): void
  fix(champ: string, valeur: string, corrections: readonly NomCorrection[]): void
}

const VALEUR_MAX = 200

export function openReleve(ligne: number): Releve {
  const anomalies: Anomalie[] = []
  const note = (found: Omit<Anomalie, 'ligne'>) => {
    anomalies.push({ ligne, ...found, valeur: found.valeur.slice(0, VALEUR_MAX) })
  }
  return {
    anomalies,
    reject: (champ, valeur, raison) => note({ champ, valeur, raison, gravite: 'rejet' }),
    warn: (champ, valeur, raison) => note({ champ, valeur, raison, gravite: 'avertissement' }),
    fix: (champ, valeur, corrections) => {
      for (const correction of new Set(corrections)) {
        note({ champ, valeur, raison: CORRECTIONS[correction], gravite: 'correction', correction })
      }
    },
  }
}

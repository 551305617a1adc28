import type { Famille } from '../places/filters/filtres.ts'
import { editDistance } from './similarity.ts'

/** What a person types for a need rather than for a place, and the filter that answers it. */
export interface BesoinCherche {
  readonly famille: Famille
  readonly id: string
}

/** Words as `fold` leaves them, in the singular. Of two needs that fit as well, the one written first. */
const MOTS: readonly (BesoinCherche & { readonly mots: string })[] = [
  {
    famille: 'services',
    id: 'demarches',
    mots: `demarche|demarche administrative|administratif|administration|papier|dossier|formulaire|impot|declaration|taxe|caf|apl|rsa
      |allocation|prime activite|cpam|ameli|carte vitale|securite sociale|sante|medecin|doctolib|retraite|carsat|msa|ants|carte grise
      |carte identite|passeport|permis|permis de conduire|prefecture|titre de sejour|naturalisation|franceconnect|logement|amende
      |justice|facture|aide sociale|handicap mdph|mdph`,
  },
  {
    famille: 'services',
    id: 'insertion',
    mots: 'emploi|travail|job|pole emploi|france travail|cv|lettre de motivation|candidature|chomage|recrutement|metier',
  },
  {
    famille: 'services',
    id: 'outils',
    mots: `smartphone|telephone|portable|mobile|iphone|android|tablette|ordinateur|pc|windows|souris|clavier|debuter|debutant|initiation
      |apprendre|internet|navigation|mail|email|courriel|messagerie|whatsapp|visio|bureautique|word|excel|fichier|photo`,
  },
  {
    famille: 'services',
    id: 'securite',
    mots: 'securite|arnaque|piege|phishing|hameconnage|virus|piratage|mot de passe|banque|achat en ligne|payer en ligne|paiement',
  },
  {
    famille: 'services',
    id: 'parentalite',
    mots: 'enfant|parent|parentalite|ecran|pronote|scolarite|devoir|harcelement|famille',
  },
  {
    famille: 'services',
    id: 'acces',
    mots: 'ordinateur libre|libre acces|acces internet|cybercafe|cyberespace|imprimer|imprimante|impression|scanner|photocopie|photocopieuse',
  },
  {
    famille: 'services',
    id: 'materiel-solidaire',
    mots: 'acheter un ordinateur|ordinateur pas cher|reconditionne|occasion|materiel solidaire',
  },
  {
    famille: 'services',
    id: 'comprendre',
    mots: 'intelligence artificielle|ia|chatgpt|reseaux sociaux|reseau social|facebook|culture numerique|fake news',
  },
  {
    famille: 'services',
    id: 'loisirs',
    mots: 'jeu video|jeu|fablab|impression 3d|imprimante 3d|musique|video|programmation|codage|robot',
  },
  {
    famille: 'aide',
    id: 'humaine',
    mots: 'aide|aide humaine|accompagnement|aidant|conseiller|conseiller numerique|mediateur|mediation numerique|permanence',
  },
  {
    famille: 'accompagnement',
    id: 'atelier',
    mots: 'atelier|atelier numerique|cours|cours informatique|formation|stage|groupe',
  },
  { famille: 'frais', id: 'gratuit', mots: 'gratuit|gratuite|gratuitement|sans payer' },
  { famille: 'wifi', id: 'oui', mots: 'wifi|wi fi' },
  {
    famille: 'acceslibre',
    id: 'oui',
    mots: 'handicap|handicape|pmr|fauteuil|fauteuil roulant|accessibilite|accessible',
  },
  { famille: 'itinerance', id: 'itinerant', mots: 'bus|bus numerique|itinerant|camion|van' },
]

/** Words that say nothing of what is looked for. */
const VIDES = new Set(
  'je j veux besoin pour de d des du le la l les un une mon ma mes me m faire a au aux en avec sur aide aider aidez moi'.split(
    ' ',
  ),
)

const ENTRIES = MOTS.map(({ famille, id, mots }) => ({
  besoin: { famille, id },
  mots: mots.split('|').map((mot) => singular(mot.trim())),
}))

/** Three letters of a word say which. */
const MIN_PREFIX = 3
/** Letters of a word in which one slip is forgiven. */
const MIN_SLIP = 6

/**
 * The needs that a folded text (`fold`) names, best first, two at most: "impots", "aide aux impots", "smarphone". A text with
 * other words than those of the need names none: it is that of a place.
 */
export function findBesoins(typed: string): BesoinCherche[] {
  const whole = singular(typed)
  const core = singular(
    typed
      .split(' ')
      .filter((word) => !VIDES.has(word))
      .join(' '),
  )
  return ENTRIES.map(({ besoin, mots }) => ({ besoin, score: Math.min(...mots.map(scoreOf)) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score)
    .slice(0, 2)
    .map(({ besoin }) => besoin)

  function scoreOf(mot: string): number {
    if (mot === whole || mot === core) return 0
    if (whole.length < MIN_PREFIX || core.length < MIN_PREFIX) return Number.POSITIVE_INFINITY
    if (mot.startsWith(core)) return 1 + (mot.length - core.length) / 100
    return core.length >= MIN_SLIP && editDistance(core, mot, 1) <= 1 ? 2 : Number.POSITIVE_INFINITY
  }
}

/** Each word without the s or x of the plural. */
function singular(text: string): string {
  return text
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')
}

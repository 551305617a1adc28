import { isVisible } from '../../domain/common/invisibles.ts'
import { parseTerritoire } from '../../domain/geo/territoire.ts'
import { safeMailLink, safeWebLink } from '../../domain/places/safe-link.ts'
import { DELAI_BORNES_S, DELAI_S, readDelai } from '../pannes/delai.ts'
import { type Champ, liste, mot, ouiNon, texte } from './champ.ts'
import { refuseAccent, THEMES, type Theme } from './couleurs.ts'
import { CHAMP_LANGUES } from './langues.ts'

const MAX = 120
const MAX_PARAGRAPHE = 2000

const isShort = (text: string): boolean => text.length <= MAX && isVisible(text)
const court = texte(`un texte de ${MAX} signes au plus, tous visibles`, isShort)
const adresse = texte('une adresse http ou https, ou rien', (text) => safeWebLink(text) !== null)
const courriel = texte('une adresse de courriel, ou rien', (text) => safeMailLink(text) !== null)
const telephone = texte(
  'un numéro de téléphone, ou rien',
  (text) => /^[+\d][\d ().-]{2,24}$/.test(text) && /\d{2}/.test(text.replace(/\D/g, '')),
)
const paragraphes = liste(
  `des textes de ${MAX_PARAGRAPHE} signes au plus, tous visibles`,
  50,
  (text) => text.length <= MAX_PARAGRAPHE && isVisible(text),
)
/** Beside the file: neither a folder nor another site. */
const image = texte('le nom d’un fichier posé à côté (svg, png, webp ou jpg), ou rien', (text) =>
  /^[\w-][\w.-]{0,80}\.(?:svg|png|webp|jpe?g)$/.test(text),
)
const accent = (theme: Theme, ou: string): Champ<string> => ({
  ...texte(
    `une couleur #rrggbb, d’un contraste de 4,5 au moins sur nos fonds ${ou}, ou rien`,
    (text) => /^#[0-9a-f]{6}$/i.test(text) && refuseAccent(text.toLowerCase(), theme) === null,
  ),
})
/** What may follow in a policy without a way out of it: a scheme, a host, a port. */
const ORIGINE = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/
const isOrigine = (text: string): boolean => text === '*' || ORIGINE.test(text)
const isAdressePublique = (text: string): boolean =>
  safeWebLink(text) !== null && !/[?#]/.test(text) && text.endsWith('/')
/** A template of tiles: a host that is written out, and where the tile stands in it. */
const isTuiles = (text: string): boolean =>
  /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/[\w./?&=:%{}-]+$/i.test(text) &&
  safeWebLink(text.replace(/[{}]/g, '')) !== null &&
  ['{z}', '{x}', '{y}'].every((part) => text.includes(part))

export const HSTS_CHOIX = ['aucun', 'hote', 'sous-domaines'] as const

const delai: Champ<number> = {
  defaut: DELAI_S,
  attendu: `un nombre entier de ${DELAI_BORNES_S.join(' à ')} secondes`,
  read: (value) => readDelai({ delaiFichierS: value }),
}
/** Days; null: not said. */
const jours: Champ<number | null> = {
  defaut: null,
  attendu: 'un nombre entier de 0 à 3660 jours',
  read: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 3660 ? Number(value) : null,
}

/** Read by the page at its start; an empty text says nothing. */
const PAGE = {
  /** What this publication of the map is called. */
  nom: texte(`un texte de 1 à ${MAX} signes, tous visibles`, isShort, 'À portée'),
  /** The body that answers for it. */
  organisme: court,
  /** A file beside the configuration, shown as an image. */
  logo: image,
  couleurs: {
    accent: accent('clair', `clairs (la nôtre : ${THEMES.clair.accent})`),
    accentSombre: accent('sombre', `sombres (la nôtre : ${THEMES.sombre.accent})`),
  },
  accueil: {
    /** Shown first, where a link names none. */
    territoire: texte(
      'un territoire : departement:23, epci:200071082, commune:03185…, ou rien',
      (text) => parseTerritoire(text) !== null,
    ),
    /** What follows the address of the page in a link copied from it: opened where the address says nothing. */
    question: texte(
      'ce qui suit l’adresse dans un lien copié depuis la page : ?onglet=couverture…, ou rien',
      (text) => /^\?[^#\s]{1,1999}$/.test(text),
    ),
  },
  contact: { courriel, telephone, /** A form to write by, or legal notices. */ page: adresse },
  accessibilite: {
    /** The plan of several years (schéma pluriannuel). */
    schema: adresse,
    /** The plan of the year. */
    plan: adresse,
  },
  textes: {
    /** Legal notices, a paragraph each. */
    mentionsLegales: paragraphes,
    /** What the page on private data says more, a paragraph each. */
    confidentialite: paragraphes,
    /** Whom to write to about one's rights: the data protection officer. */
    delegue: courriel,
    /** Days for which the server keeps its logs. */
    journauxJours: jours,
  },
  langues: CHAMP_LANGUES,
  rues: {
    /** Our own drawing of the streets, where the data have them. */
    affichees: ouiNon(true),
    /** Other tiles than those of the IGN, where the person asks for them. */
    tuiles: texte('une adresse https avec {z}, {x} et {y}, ou rien', isTuiles),
    /** Whom to thank for them. */
    mention: court,
  },
  delaiFichierS: delai,
}

/** Read by `npm run deploie`, `npm start` and `npm run geo`; the page knows what it must not ask. */
const SERVEUR = {
  integration: {
    /** Origins whose pages may show `embed.html` in a frame; `*`: any. */
    ancetres: liste('des origines, https://ville.example, ou « * »', 50, isOrigine),
  },
  services: {
    /** The national address service (data.geopf.fr), asked once the person agrees. */
    adresses: ouiNon(true),
    /** The plan of the IGN (data.geopf.fr), the same. */
    ign: ouiNon(true),
  },
  hsts: mot(HSTS_CHOIX, 'aucun'),
  /** With a slash at its end. */
  adressePublique: texte(
    'une adresse http ou https qui finit par une barre, sans « ? » ni « # », ou rien',
    isAdressePublique,
  ),
  /** No outside address in the policy, the page nor its texts. */
  intranet: ouiNon(false),
}

/** Every field of `configuration.json`; `public/schemas/configuration.schema.json` says the same. */
export const CHAMPS = { ...PAGE, ...SERVEUR }

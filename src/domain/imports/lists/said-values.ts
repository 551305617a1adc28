import { foldText } from '../../places/read/match-vocabulaire.ts'
import { markOfTitle } from '../../sessions/ics/ics-title.ts'
import { NIVEAUX, THEMATIQUES, type Thematique } from '../../sessions/table/table-values.ts'

/** A cell that only says yes or no says it of its heading: "Gratuit : non". null: it says more, or nothing. */
function ouiNon(text: string): boolean | null {
  if (/^(?:oui|o|x|vrai|✓|✔)$/i.test(text.trim())) return true
  return /^(?:non|n|faux)$/i.test(text.trim()) ? false : null
}

const RDV = String.raw`(?:rdv|rendez[-\s]?vous|(?:pr[ée]-?)?inscriptions?|r[ée]servations?)`
const VOULUE = '(?:obligatoires?|n[ée]cessaires?|pr[ée]alables?|requises?|indispensables?)'
/** "Sans rendez-vous", "inscription non obligatoire". */
const SANS = String.raw`\b(?:sans|non|aucune?|pas(?:\s+(?:de|d['’]))?)\s*(?:${RDV}(?:\s+${VOULUE})?|${VOULUE})|\bfacultati(?:f|ve)s?`
/** "Entrée libre, sur inscription": one is to register; "libre ou sur inscription": not. */
const SUR = new RegExp(
  String.raw`(?<!\bou\s+)\b(?:sur|avec|par)\s+(?:simple\s+)?${RDV}|${VOULUE}|conseill[ée]|souhait[ée]|recommand[ée]`,
  'i',
)

/**
 * What a list says of registering: free, by telephone, by e-mail, by a link, or only that one must (`requise`); empty: not
 * said. What is not understood asks to register all the same, and stays beside, to be told: nobody is to come for nothing.
 */
export function inscriptionOf(
  text: string,
  entete = '',
): {
  inscription: string
  telephone: string
  courriel: string
  lien: string
} {
  const telephone = /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/.exec(text)?.[0] ?? ''
  const courriel = /[^\s@|;,()]{1,64}@[^\s@|;,()]{1,100}\.[a-z]{2,10}/i.exec(text)?.[0] ?? ''
  const lien = /https?:\/\/[^\s"<>|]{1,500}/.exec(text)?.[0] ?? ''
  const said = ouiNon(text)
  const rest = text.replace(new RegExp(SANS, 'gi'), ' ')
  const isFree =
    said === null
      ? !SUR.test(rest) && (rest !== text || /\blibre/i.test(rest))
      : said === new RegExp(SANS, 'i').test(entete)
  const ways = [
    isFree ? 'libre' : '',
    telephone === '' ? '' : 'telephone',
    courriel === '' ? '' : 'courriel',
    lien === '' ? '' : 'lien',
  ].filter((way) => way !== '')
  const isUnsaid = ways.length > 0 || !/\p{L}/u.test(text)
  const isUnderstood = said !== null || SUR.test(rest) || new RegExp(RDV, 'i').test(rest)
  const inscription = isUnsaid ? ways : isUnderstood ? ['requise'] : ['requise', text]
  return { inscription: inscription.join('|'), telephone, courriel, lien }
}

const PAYANT = 'payante?s?|frais|tarifs?|prix|co[uû]ts?|participation'
const NON_FRAIS = new RegExp(
  String.raw`\b(?:non|pas|sans|aucune?)[\s-]+(?:de\s+|d['’])?(gratuite?s?|${PAYANT})`,
  'gi',
)

/** What a cell says of the price, under its heading; what is not understood stays, to be told. */
export function fraisOf(cell: string, entete = ''): string {
  const said = ouiNon(cell)
  const isFreeHeading = /gratuit/i.test(entete)
  // Under "Gratuit ou payant", a yes says nothing.
  if (said !== null && !(isFreeHeading && /payant/i.test(entete)))
    return said === isFreeHeading ? 'Gratuit' : 'Payant'
  const text = cell.replace(NON_FRAIS, (_, word: string) => (/^gratuit/i.test(word) ? 'payant' : 'gratuit'))
  if (/^(?:gratuit|libre|0(?:[.,]0+)?\s*(?:€|euros?)?)$/i.test(text.trim())) return 'Gratuit'
  if (/gratuit/i.test(text)) return /sous|si|pour|payant/i.test(text) ? 'Gratuit sous condition' : 'Gratuit'
  const isPaid = !/libre/i.test(text) && new RegExp(String.raw`\d|€|euro|${PAYANT}`, 'i').test(text)
  return isPaid ? 'Payant' : cell
}

const PAS = /(?<!\p{L})(?:non|pas|plus|jamais)[\s-]+(?:encore\s+)?(?:annul|report|compl)\p{L}*/giu
/** What is said of a session in a cell of its own, its date or its hours: the words, wherever they are. */
const STATUTS_DITS = [
  [/(?<!\p{L})annul[ée]e?s?(?!\p{L})|^\P{L}*annulation(?!\p{L})/iu, 'annulee'],
  [/(?<!\p{L})report[ée]e?s?(?!\p{L})|^\P{L}*report(?!\p{L})/iu, 'a_verifier'],
  [/(?<!\p{L})compl(?:et|[èe]te)s?(?!\p{L})/iu, 'complete'],
] as const

/** What the title of a session and the cells around it say of it; under "Annulé", yes and no are its heading's. */
export function statutOf(
  titre: string,
  { statut = '', entete = '' }: { readonly statut?: string; readonly entete?: string },
  ...autres: readonly string[]
): 'annulee' | 'complete' | 'a_verifier' | '' {
  const said = ouiNon(statut)
  const text = [said === null ? statut : said ? entete : '', ...autres].join('\n').replace(PAS, ' ')
  const found = STATUTS_DITS.find(([words]) => words.test(text))?.[1]
  const mark = markOfTitle(titre)?.statut ?? markInCapitals(titre)
  const all = [found, mark]
  return (['annulee', 'a_verifier', 'complete'] as const).find((one) => all.includes(one)) ?? ''
}

/** A cell says more of a session than that it is off, full, moved or held. */
export const saysMore = (statut: string): boolean =>
  ouiNon(statut) === null &&
  /\p{L}/u.test(
    statut
      .replace(PAS, ' ')
      .replace(
        /(?<!\p{L})(?:annul(?:[ée]e?s?|ation)|report(?:[ée]e?s?)?|compl(?:et|[èe]te)s?|s[ée]ances?|ateliers?)(?!\p{L})/giu,
        ' ',
      )
      .replace(
        /(?<!\p{L})(?:pr[ée]vue?s?|confirm[ée]e?s?|maintenue?s?|programm[ée]e?s?|ouverte?s?|disponibles?|places?|ok|ras)(?!\p{L})/giu,
        ' ',
      ),
  )

/** "ANNULÉ Atelier photo": in capitals that the rest of the title is not in. */
function markInCapitals(titre: string): 'annulee' | 'complete' | 'a_verifier' | undefined {
  if (!/\p{Ll}/u.test(titre)) return undefined
  const word = /^\P{L}*(ANNUL[ÉE]E?S?|REPORT[ÉE]E?S?|COMPL(?:ET|[ÈE]TE)S?)(?!\p{L})/u.exec(titre)
  const last = /(?<![\p{L}-])(ANNUL[ÉE]E?S?|REPORT[ÉE]E?S?|COMPL(?:ET|[ÈE]TE)S?)\P{L}*$/u.exec(titre)
  const found = word?.[1] ?? last?.[1] ?? ''
  return STATUTS_DITS.find(([words]) => words.test(found))?.[1]
}

/** A drop-in slot or one person at a time, where the words say so. A title may speak of appointments ("Les rendez-vous du mardi"). */
export function typeOf(type: string, titre = ''): 'atelier' | 'permanence' | 'individuel' {
  const text = type || titre
  if (/\bsans\s+(?:rendez|rdv)|acc[èe]s libre/i.test(text)) return 'permanence'
  const individuel =
    type === ''
      ? /individuel|\b(?:sur|avec|par)\s+(?:rendez[-\s]?vous|rdv)\b/i
      : /individuel|rendez[-\s]?vous|\brdv\b/i
  if (individuel.test(text)) return 'individuel'
  return /permanence/i.test(text) ? 'permanence' : 'atelier'
}

/** "Tous publics" is everyone: nothing to say. */
export const publicsOf = (text: string): string =>
  /^tou[st]\s*(?:les\s*)?publics?$|^tous$|^adultes?$/i.test(text.trim()) ? '' : text

/** The level a cell names; "tous niveaux", or several, is none in particular; what is not understood stays, to be told. */
export function niveauOf(text: string): string {
  if (/^tou[st]/i.test(text.trim())) return ''
  const folded = foldText(text)
  const named = NIVEAUX.filter((niveau) => folded.includes(foldText(niveau)))
  return named.length === 0 || /\b(?:non|pas|sauf)\b/i.test(text)
    ? text
    : named.length === 1
      ? `${named[0]}`
      : ''
}

/** How town halls name themes, folded, beside the Coop's own names. */
const MOTS_DE_THEME: readonly (readonly [RegExp, Thematique])[] = [
  [/^(?:e?mails?|messagerie|courriels?|boitemail|courrierelectronique)$/, 'Email'],
  [/^(?:internet|navigation|naviguer|web)$/, 'NavigationSurInternet'],
  [/^(?:traitementdetexte|tableur|word|excel|outilsbureautiques?)$/, 'Bureautique'],
  [/^(?:securite|cybersecurite|arnaques?|motsdepasse)$/, 'SecuriteNumerique'],
  [
    /^(?:ordinateurs?|smartphones?|tablettes?|telephones?|prisesenmain|priseenmain|materiel)$/,
    'PrendreEnMainDuMateriel',
  ],
  [/^(?:photos?|fichiers?|photosetfichiers|stockage|cloud)$/, 'GereSesContenusNumeriques'],
  [/^(?:demarches?|demarchesenligne|demarchesadministratives)$/, 'AideAuxDemarchesAdministratives'],
  [/^(?:emploi|rechercheemploi|recherchedemploi|cv)$/, 'InsertionProfessionnelle'],
  [/^(?:banque|achats?enligne)$/, 'BanqueEtAchatsEnLigne'],
  [/^impots?$/, 'ArgentImpots'],
  [/^ia$/, 'IntelligenceArtificielle'],
  [/^ecole$/, 'ScolariteEtNumerique'],
]

/**
 * The themes that a cell names, in the words of the Coop or of a town hall ("Mails, internet"); "tous thèmes" is none in
 * particular; a word that is not known stays as it is, to be told.
 */
export function themesOf(text: string): string {
  if (/^tou[st]|^divers$/i.test(text.trim())) return ''
  const parts = text
    .split(/[|;,/+&]|\set\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const themes = parts.map((part) => {
    const folded = foldText(part)
    const own = THEMATIQUES.find((name) => foldText(name) === folded)
    return own ?? MOTS_DE_THEME.find(([pattern]) => pattern.test(folded))?.[1] ?? part
  })
  return [...new Set(themes)].join('|')
}

/** Seats and, where the cell has both, those taken ("5/8"). */
export function placesOf(text: string): { places: string; prises: string } {
  const [, prises, places] = /^(\d{1,4})\s*(?:\/|sur)\s*(\d{1,4})(?:\s*places?)?$/i.exec(text.trim()) ?? []
  return places === undefined
    ? { places: /complet/i.test(text) ? '' : text, prises: '' }
    : { places, prises: prises ?? '' }
}

/** Degrees, with a point or a comma; null: missing, or no position. */
export function readPosition(latitude: string, longitude: string): { lat: number; lon: number } | null {
  const [lat, lon] = [latitude, longitude].map((text) =>
    /^[-+]?\d{1,3}(?:[.,]\d{1,20})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN,
  )
  if (lat === undefined || lon === undefined) return null
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}

import { foldText } from '../../places/read/match-vocabulaire.ts'
import { NIVEAUX, THEMATIQUES, type Thematique } from '../../sessions/table/table-values.ts'

/** What a list says of registering: free, by telephone, by e-mail, by a link; empty: not said. */
export function inscriptionOf(text: string): {
  inscription: string
  telephone: string
  courriel: string
  lien: string
} {
  const telephone = /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/.exec(text)?.[0] ?? ''
  const courriel = /[^\s@|;,()]{1,64}@[^\s@|;,()]{1,100}\.[a-z]{2,10}/i.exec(text)?.[0] ?? ''
  const lien = /https?:\/\/[^\s"<>|]{1,500}/.exec(text)?.[0] ?? ''
  const isFree = /libre|sans (?:rdv|rendez|inscription|r[ée]servation)|pas d['’]inscription/i.test(text)
  const ways = [
    isFree ? 'libre' : '',
    telephone === '' ? '' : 'telephone',
    courriel === '' ? '' : 'courriel',
    lien === '' ? '' : 'lien',
  ]
  return { inscription: ways.filter((way) => way !== '').join('|'), telephone, courriel, lien }
}

export function fraisOf(text: string): string {
  if (/^(?:gratuit|libre|0(?:[.,]0+)?\s*€?|non)$/i.test(text.trim())) return 'Gratuit'
  if (/gratuit/i.test(text)) return /sous|si|pour/i.test(text) ? 'Gratuit sous condition' : 'Gratuit'
  return /\d|€|payant|euro/i.test(text) ? 'Payant' : ''
}

/** What a word anywhere in the line says of the session. */
export function statutOf(...texts: readonly string[]): 'annulee' | 'complete' | 'a_verifier' | '' {
  const text = texts.join(' ')
  if (/\bannul[ée]/i.test(text)) return 'annulee'
  if (/\breport[ée]/i.test(text)) return 'a_verifier'
  return /\bcomplet\b|\bcompl[èe]te\b/i.test(text) ? 'complete' : ''
}

/** A drop-in slot or one person at a time, where the words say so. */
export function typeOf(text: string): 'atelier' | 'permanence' | 'individuel' {
  if (/individuel|rendez-?vous|\brdv\b/i.test(text)) return 'individuel'
  return /permanence|sans rendez|acc[èe]s libre/i.test(text) ? 'permanence' : 'atelier'
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

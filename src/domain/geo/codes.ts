/**
 * Codes of the Code officiel géographique (INSEE) and of the priority neighbourhoods (ANCT).
 * They are strings, never numbers: "01001" and "2A004" must keep their zeros and letters.
 */
export type CodeInsee = string
export type CodeDepartement = string

const COMMUNE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)(?:\d{3}|\d{2})$/
const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)$/
const REGION = /^(?:0[1-6]|\d{2})$/
const EPCI = /^\d{9}$/
const QPV = /^Q[NP]\d{5}[A-Z]$/

/** True for a five-character commune code of mainland France, Corsica (2A, 2B) or overseas (97x, 98x). */
export const isCodeInsee = (text: string): boolean => text.length === 5 && COMMUNE.test(text)
export const isCodeDepartement = (text: string): boolean => DEPARTEMENT.test(text) && text !== '20'
export const isCodeRegion = (text: string): boolean => REGION.test(text)
export const isCodeEpci = (text: string): boolean => EPCI.test(text)
export const isCodeQpv = (text: string): boolean => QPV.test(text)

/** True for a code of an overseas département or collectivity, or of a commune there. */
export const isOutreMer = (code: string): boolean => code.startsWith('97') || code.startsWith('98')

/** Département of a commune code: three characters overseas ("974"), two elsewhere ("2A", "87"). */
export function departementOf(codeInsee: CodeInsee): CodeDepartement {
  return isOutreMer(codeInsee) ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2)
}

/**
 * Municipal arrondissements (Paris 751xx, Lyon 6938x, Marseille 132xx) back to their commune; any other
 * code unchanged. Places are published with either, population figures with the commune only.
 */
export function communeOfArrondissement(codeInsee: CodeInsee): CodeInsee {
  if (/^751(?:0[1-9]|1\d|20)$/.test(codeInsee)) return '75056'
  if (/^6938[1-9]$/.test(codeInsee)) return '69123'
  if (/^132(?:0[1-9]|1[0-6])$/.test(codeInsee)) return '13055'
  return codeInsee
}

/** Whether two codes may be those of one commune: arrondissements count as their commune, and an empty code is not known. */
export const isSameCommune = (a: CodeInsee, b: CodeInsee): boolean =>
  a === '' || b === '' || communeOfArrondissement(a) === communeOfArrondissement(b)

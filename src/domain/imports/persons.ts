import { foldText } from '../places/read/match-vocabulaire.ts'

/** Headings of columns about the people who come or who work there. */
const PERSON =
  /participant|inscrits?$|^inscrit|beneficiaire|prenom|nomdefamille|nomusager|usager|naissance|^age$|^nometprenom|nomprenom|civilite|numerodeusager|allocataire|liste(?:des)?(?:noms|inscrits)|emargement|coordonneesdes|adherent|stagiaire|animat|intervenant|conseiller(?:numerique)?$|mediat(?:eur|rice)|formateur|referent|responsable|contactnom|quivient/
/** Headings of their telephones, where they are not of devices that a place lends. */
const TELEPHONE = /portable|mobile/
const APPAREIL = /ordinateur|equipement|^pc|tablette/
/** Addresses of persons: of providers that give them to anyone. */
const PERSONAL_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|icloud|me|aol|protonmail|proton|gmx|club-internet|aliceadsl|voila)\.[a-z.]{2,6}$/i
const MOBILE = /^(?:(?:\+|00)33\s?(?:\(0\)\s?)?|0)\s?[67](?:[\s.-]?\d{2}){4}$/

/** "Inscrits: 8" is a count, not people. */
const isCount = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => /^\d{1,4}(?:\s*\/\s*\d{1,4})?$/.test(value.trim()))

/** Whether a column looks like it is about persons, by its heading or by more than half of its values. */
export function isAboutPersons(entete: string, values: readonly string[]): boolean {
  if (isCount(values)) return /naissance|^age$/.test(foldText(entete))
  const heading = foldText(entete)
  if (PERSON.test(heading) || (TELEPHONE.test(heading) && !APPAREIL.test(heading))) return true
  const filled = values.map((value) => value.trim()).filter((value) => value !== '')
  const personal = filled.filter((value) => isPersonal(value))
  return personal.length > filled.length / 2
}

/** A personal address or a mobile number, alone in its cell. */
export const isPersonal = (value: string): boolean => PERSONAL_MAIL.test(value) || MOBILE.test(value)

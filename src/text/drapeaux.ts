import type { CodeDrapeau } from '../domain/sessions/words/lecture-serie.ts'

const DRAPEAUX: Readonly<Record<CodeDrapeau, string>> = {
  'autre-commune': 'la phrase nomme une autre commune : l’atelier n’est pas situé dans ce lieu',
  alternative: 'la phrase laisse le choix entre plusieurs horaires',
  'annee-deduite': 'l’année n’est pas écrite : déduite de la date de mise à jour',
  arret: 'la phrase dit que les ateliers sont arrêtés',
  'creneau-incoherent': 'l’heure de fin est avant l’heure de début',
  'date-ponctuelle': 'date isolée, à vérifier',
  'exception-non-lue': 'une exception est écrite, mais n’a pas pu être lue',
  'faute-corrigee': 'faute de frappe corrigée pour la lecture',
  'heure-approchee': 'heure approchée dans la phrase',
  'jour-absent': 'une heure sans jour',
  'moment-non-lu': 'le moment de la journée n’a pas pu être lu',
  'pas-un-horaire': 'ce texte n’est pas un horaire',
  'rythme-sans-debut': 'un rythme sans date de départ : les dates ne peuvent pas être dites',
  'sujet-autre': 'l’horaire n’est pas celui d’un atelier',
  'texte-coupe': 'texte trop long, coupé pour la lecture',
  'vacances-seulement': 'pendant les vacances scolaires seulement : à vérifier',
}

/** What a flag of the reading means, for the report of a build. */
export const direDrapeau = (code: CodeDrapeau): string => DRAPEAUX[code]

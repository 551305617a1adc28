/**
 * The files of a language, each with the view that reads it, and English words that are there once it came. What a browser does
 * of a module that does not come only a browser shows: `e2e/pannes-langues.spec.ts` goes through all faults.
 */
export const LANGUES_LUES = [
  {
    nom: 'langue : socle',
    file: /langue-en-socle/,
    link: '?depart=03185',
    pret: /\d+ places/,
    isFirst: true,
  },
  {
    nom: 'langue : tâches',
    file: /langue-en-taches/,
    link: '?volet=guide',
    pret: /Where do you live/,
    isFirst: false,
  },
  {
    nom: 'langue : pages',
    file: /langue-en-pages/,
    link: '?page=aide',
    pret: /This map shows where/,
    isFirst: false,
  },
] as const

/** Words of the tables that leave the page. */
export const tableur = {
  classeur: 'Classeur pour tableur (XLSX)',
  csv: 'CSV pour tableur français',
  brut: 'CSV pour un programme',
  /** The list of places, in the two forms that others read. */
  lieux: { csv: 'Tableau (CSV, schéma national)', geojson: 'Carte (GeoJSON)' },
  aide: 'Le classeur s’ouvre dans Excel et LibreOffice. Il garde les codes entiers (01004), les nombres et les dates.',
  prepare: 'Préparation du fichier…',
  echec: 'Le fichier n’a pas pu être préparé.',
  /** Second sheet of a workbook. */
  apropos: 'À propos',
  feuille: 'Tableau',
  /** Before each sentence that a figure must not travel without. */
  reserve: 'À savoir',
  /** Third sheet: each source once, in full. */
  sources: 'Sources',
  colonnesSources: {
    titre: 'Donnée',
    producteur: 'Producteur',
    millesime: 'Date',
    licence: 'Licence',
    mention: 'Mention à garder',
  },
  oui: 'oui',
  non: 'non',
} as const

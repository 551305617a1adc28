import type { SourceInfo } from '../../src/dataset/manifest.ts'

/**
 * Every source the data may come from: who produces it, under which licence, which vintage, and what
 * we change. Nothing is drawn without an entry here. `adresse` is the official download, null where the
 * producer has none that a program can fetch.
 */
interface SourceEntry extends SourceInfo {
  readonly adresse: string | null
  /** False until the address has answered a download from a machine of this project. */
  readonly adresseEssayee: boolean
}

const OUVERTE = 'Licence Ouverte 2.0'

export const SOURCES = {
  lieux: {
    id: 'lieux',
    titre: 'Lieux de médiation numérique',
    producteur: 'Producteurs locaux et ANCT, schéma national v1.0.2',
    licence: OUVERTE,
    mention: 'Lieux de médiation numérique, ANCT et producteurs locaux',
    millesime: 'date de mise à jour de chaque lieu',
    url: 'https://www.data.gouv.fr/fr/datasets/lieux-de-mediation-numerique-sur-le-territoire-national-fournis-par-data-inclusion-1/',
    modifications: 'corrections nommées dans le rapport ; aucun lieu fusionné',
    adresse: 'https://www.data.gouv.fr/fr/datasets/r/bdfef095-f3a9-4e66-84bb-ea05d5c9c3a5',
    adresseEssayee: false,
  },
  population1km: {
    id: 'population1km',
    titre: 'Recensement 2021, carreaux de 1 km (GEOSTAT)',
    producteur: 'Eurostat, d’après l’INSEE',
    licence: 'réutilisation avec mention de la source',
    mention: '© Union européenne, Eurostat, grille de recensement 2021 V2',
    millesime: 'recensement 2021',
    url: 'https://ec.europa.eu/eurostat/web/gisco/geodata/population-distribution/geostat',
    modifications: 'commune du centre du carreau ; carreaux de la frontière terrestre écartés',
    adresse: 'https://gisco-services.ec.europa.eu/census/2021/Eurostat_Census-GRID_2021_V2.2.zip',
    adresseEssayee: false,
  },
  population200m: {
    id: 'population200m',
    titre: 'Filosofi 2021, données carroyées de 200 m',
    producteur: 'INSEE',
    licence: 'réutilisation libre avec mention de la source',
    mention: 'INSEE, Filosofi 2021, données carroyées',
    millesime: '2021',
    url: 'https://www.insee.fr/fr/statistiques/8735162',
    modifications:
      'individus des ménages fiscaux calés sur la population municipale de chaque commune, en entiers',
    adresse: null,
    adresseEssayee: false,
  },
  communes: {
    id: 'communes',
    titre: 'Contours des communes',
    producteur: 'IGN, Admin Express',
    licence: OUVERTE,
    mention: 'IGN – Admin Express',
    millesime: 'communes du 1er janvier 2026',
    url: 'https://geoservices.ign.fr/adminexpress',
    modifications: 'simplifiés ; communes nouvelles fusionnées selon le code officiel géographique',
    adresse:
      'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/latest/geojson/communes-100m.geojson',
    adresseEssayee: false,
  },
  departements: {
    id: 'departements',
    titre: 'Contours des départements',
    producteur: 'IGN, Admin Express',
    licence: OUVERTE,
    mention: 'IGN – Admin Express',
    millesime: 'dernier publié par Etalab',
    url: 'https://geoservices.ign.fr/adminexpress',
    modifications: 'simplifiés à 1 km par Etalab',
    adresse:
      'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/latest/geojson/departements-1000m.geojson',
    adresseEssayee: false,
  },
  decoupage: {
    id: 'decoupage',
    titre: 'Communes, intercommunalités et populations municipales',
    producteur: 'Etalab, d’après INSEE et DGCL',
    licence: OUVERTE,
    mention: 'Etalab, découpage administratif (INSEE, DGCL)',
    millesime: 'populations municipales 2023',
    url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
    modifications: 'aucune',
    adresse: null,
    adresseEssayee: true,
  },
  qpv: {
    id: 'qpv',
    titre: 'Quartiers prioritaires de la politique de la ville',
    producteur: 'ANCT',
    licence: OUVERTE,
    mention: 'ANCT, QPV 2024',
    millesime: '2024',
    url: 'https://www.data.gouv.fr/fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/',
    modifications: 'arrondis à 5 décimales',
    adresse: 'https://www.data.gouv.fr/api/1/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119',
    adresseEssayee: false,
  },
  frr: {
    id: 'frr',
    titre: 'France ruralités revitalisation (communes FRR)',
    producteur: 'DGCL, Observatoire des territoires',
    licence: OUVERTE,
    mention: 'DGCL, classement FRR du 10 juillet 2025',
    millesime: '10 juillet 2025',
    url: 'https://www.observatoire-des-territoires.gouv.fr/france-ruralites-revitalisation-frr',
    modifications: 'aucune',
    adresse:
      'https://www.observatoire-des-territoires.gouv.fr/outils/cartographie-interactive/api/v1/functions/GC_API_download.php?type=stat&nivgeo=com2025&dataset=frr&indic=codefrr&format=csv',
    adresseEssayee: false,
  },
  densite: {
    id: 'densite',
    titre: 'Grille communale de densité à 7 niveaux',
    producteur: 'INSEE',
    licence: OUVERTE,
    mention: 'INSEE, grille communale de densité',
    millesime: '2025 (dossier), 2024 (réseau)',
    url: 'https://www.insee.fr/fr/information/6439600',
    modifications: 'aucune',
    adresse: 'https://www.insee.fr/fr/statistiques/fichier/6439600/grille_densite_7_niveaux_2024.xlsx',
    adresseEssayee: false,
  },
  routesOsm: {
    id: 'routesOsm',
    titre: 'Routes et chemins',
    producteur: 'les contributeurs d’OpenStreetMap, extraits de Geofabrik',
    licence: 'ODbL 1.0',
    mention: '© les contributeurs d’OpenStreetMap, ODbL 1.0',
    millesime: 'date de chaque extrait, dite par département',
    url: 'https://www.openstreetmap.org/copyright',
    modifications:
      'coupés aux carrefours, positions à 1 m, tracés simplifiés à 1 m ; fichiers publiés sous la même licence',
    adresse: 'https://download.geofabrik.de/europe/france/limousin-latest.osm.pbf',
    adresseEssayee: false,
  },
  routesTroncons: {
    id: 'routesTroncons',
    titre: 'Tronçons de route',
    producteur: 'les contributeurs d’OpenStreetMap, ou l’IGN (BD TOPO, ROUTE 500), selon le tableau donné',
    licence: 'ODbL 1.0, sauf mention contraire du tableau',
    mention: '© les contributeurs d’OpenStreetMap, ODbL 1.0',
    millesime: 'inconnue',
    url: 'https://www.openstreetmap.org/copyright',
    modifications: 'coupés aux carrefours, positions à 1 m ; fichiers publiés sous la même licence',
    adresse: null,
    adresseEssayee: false,
  },
  routesCorse: {
    id: 'routesCorse',
    titre: 'Tronçons de route de la Corse',
    producteur: 'les contributeurs d’OpenStreetMap, réseau MATSim publié par eqasim',
    licence: 'ODbL 1.0 (déduite : les identifiants sont ceux d’OpenStreetMap)',
    mention: '© les contributeurs d’OpenStreetMap, ODbL 1.0',
    millesime: 'entre 2021 et 2024',
    url: 'https://github.com/eqasim-org/eqasim-java',
    modifications: 'coupés aux carrefours, positions à 1 m ; fichiers publiés sous la même licence',
    adresse: null,
    adresseEssayee: false,
  },
  ateliers: {
    id: 'ateliers',
    titre: 'Ateliers donnés par les structures',
    producteur: 'les structures qui donnent ces tableaux et ces agendas',
    licence: 'Licence Ouverte 2.0, sauf mention contraire de la structure',
    mention: 'Ateliers : structures qui les organisent',
    millesime: 'date de mise à jour de chaque série',
    url: '',
    modifications: 'joints à leur lieu ou à leur commune, corrections nommées dans le rapport',
    adresse: null,
    adresseEssayee: false,
  },
  articles: {
    id: 'articles',
    titre: 'Lieux et ateliers du jeu pilote, d’après des articles publics',
    producteur: 'À portée',
    licence: OUVERTE,
    mention: 'faits tirés d’articles publics, cités sur chaque fiche',
    millesime: '2017 à 2023',
    url: '',
    modifications: 'ce que les articles ne disent pas est laissé vide ou marqué « exemple »',
    adresse: null,
    adresseEssayee: true,
  },
} as const satisfies Record<string, SourceEntry>

export type SourceId = keyof typeof SOURCES

/** The published form of a source: without the download address. */
export function publishedSource(id: SourceId): SourceInfo {
  const { adresse: _adresse, adresseEssayee: _essayee, ...info } = SOURCES[id]
  return info
}

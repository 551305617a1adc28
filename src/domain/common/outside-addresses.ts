/**
 * Every address outside of the page that the program itself knows. A page built for an intranet holds none: the build
 * empties each text of this file.
 */
export const OUTSIDE = {
  /** The national address service (IGN): asked once the person agrees. */
  adresses: 'https://data.geopf.fr/geocodage/search',
  /** PLAN IGN, asked for by the person only (decisions.md 21). Géoplateforme, WMTS, no key. */
  ign: 'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  /** The way to a place, on the web: opened by the person only. */
  itineraire: 'https://www.openstreetmap.org/directions',
  /** Whom the law has one turn to about accessibility. */
  defenseur: 'https://formulaire.defenseurdesdroits.fr/',
  delegues: 'https://www.defenseurdesdroits.fr/saisir/delegues',
  criteres: 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#',
} as const

import type { Traduction } from './traduction.ts'

/** The modules of sentences that a language may have of its own, by name, as they are in French. */
export interface Francais {
  readonly 'accessibilite/controles': typeof import('../fr/accessibilite/controles.ts')
  readonly 'accessibilite/declaration': typeof import('../fr/accessibilite/declaration.ts')
  readonly 'accessibilite/titres': typeof import('../fr/accessibilite/titres.ts')
  readonly agenda: typeof import('../fr/agenda.ts')
  readonly app: typeof import('../fr/app.ts')
  readonly carte: typeof import('../fr/carte.ts')
  readonly 'chemin/bouton-chemin': typeof import('../fr/chemin/bouton-chemin.ts')
  readonly 'chemin/rues-imprimees': typeof import('../fr/chemin/rues-imprimees.ts')
  readonly 'chemin/voir-chemin': typeof import('../fr/chemin/voir-chemin.ts')
  readonly 'couverture/calcul': typeof import('../fr/couverture/calcul.ts')
  readonly 'couverture/temps-route': typeof import('../fr/couverture/temps-route.ts')
  readonly 'depart/accueil': typeof import('../fr/depart/accueil.ts')
  readonly 'depart/champ-depart': typeof import('../fr/depart/champ-depart.ts')
  readonly 'depart/depart': typeof import('../fr/depart/depart.ts')
  readonly 'depart/rien-trouve': typeof import('../fr/depart/rien-trouve.ts')
  readonly 'ecouter/ecouter': typeof import('../fr/ecouter/ecouter.ts')
  readonly filtres: typeof import('../fr/filtres.ts')
  readonly format: typeof import('../fr/format.ts')
  readonly guide: typeof import('../fr/guide.ts')
  readonly horaires: typeof import('../fr/horaires.ts')
  readonly 'ics-seances': typeof import('../fr/ics-seances.ts')
  readonly langues: typeof import('../fr/langues.ts')
  readonly 'insere/insere': typeof import('../fr/insere/insere.ts')
  readonly lieu: typeof import('../fr/lieu.ts')
  readonly mots: typeof import('../fr/mots.ts')
  readonly 'orientation/contact': typeof import('../fr/orientation/contact.ts')
  readonly 'orientation/relacher': typeof import('../fr/orientation/relacher.ts')
  readonly 'orientation/relacher-lieux': typeof import('../fr/orientation/relacher-lieux.ts')
  readonly orienter: typeof import('../fr/orienter.ts')
  readonly 'pages/accessibilite': typeof import('../fr/pages/accessibilite.ts')
  readonly 'pages/aide': typeof import('../fr/pages/aide.ts')
  readonly 'pages/avis': typeof import('../fr/pages/avis.ts')
  readonly 'pages/contact': typeof import('../fr/pages/contact.ts')
  readonly 'pages/hors-ligne': typeof import('../fr/pages/hors-ligne.ts')
  readonly 'pages/retour': typeof import('../fr/pages/retour.ts')
  readonly 'pages/sources': typeof import('../fr/pages/sources.ts')
  readonly 'pages/vie-privee': typeof import('../fr/pages/vie-privee.ts')
  readonly 'pannes/pannes': typeof import('../fr/pannes/pannes.ts')
  readonly quand: typeof import('../fr/quand.ts')
  readonly seance: typeof import('../fr/seance.ts')
  readonly 'seance-mots': typeof import('../fr/seance-mots.ts')
  readonly territoire: typeof import('../fr/territoire.ts')
  readonly trouver: typeof import('../fr/trouver.ts')
}

/** What a language has of them: the others stay French. */
export type Langue = { readonly [K in keyof Francais]?: Traduction<Francais[K]> }

/**
 * Parts of a language, each a file of its own made of a folder of that name: the first views with the frame, the tasks, the
 * pages of help. What the small page of other sites says is a file too (`-insere`), of its own folder and what it needs of these.
 */
export type Morceau = 'socle' | 'taches' | 'pages'

import { agenda } from '../../../src/text/agenda.ts'
import { voirChemin } from '../../../src/text/chemin/voir-chemin.ts'
import { couverture } from '../../../src/text/couverture/couverture.ts'
import { historique } from '../../../src/text/couverture/historique.ts'
import { tempsRoute } from '../../../src/text/couverture/temps-route.ts'
import { champDepart } from '../../../src/text/depart/champ-depart.ts'
import { pannes } from '../../../src/text/pannes/pannes.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../files/data-dirs.ts'
import type { Faute } from './faute.ts'

/** A file or a service, the link that reads it, and what a person is told while it is not there. */
export interface Ressource {
  readonly nom: string
  readonly dir: string
  /** Its path below the data, or on its own server. */
  readonly file: RegExp
  readonly link: string
  /** Null: nobody is told, what it brings comes another way or is not for residents. */
  readonly phrase: string | null
  /** Words that stay while it is not there. */
  readonly reste: RegExp
  /** Words that are there once it is. */
  readonly pret: RegExp
  /** What is typed to have it read. */
  readonly tape?: string
  /** The button that asks for it, after what is typed. */
  readonly demande?: string | RegExp
  /** What the button that asks again is called, where it has a name of its own. */
  readonly reessayer?: string
  /** What is folded out to have it read. */
  readonly ouvre?: string
  /** Where nobody is told: words that this fault leaves there, and no other. */
  readonly encore?: (faute: Faute) => RegExp | null
  /** Its failure is told by these words, by fault: the service has its own. */
  readonly mots?: (faute: Faute) => string
}

const LISTE = /\d+ lieux dans la CA/
const CHIFFRE = /sont à 20 minutes ou moins/
const CADRE = /TrouverOrienterCouverture/
const COUVERTURE = '?onglet=couverture&territoire='
const MONTLUCON = `${COUVERTURE}commune:03185&commune=03185`
/** The way on foot to a place of Ajaccio. */
const CHEMIN = {
  ...{ link: '?territoire=departement:2A&depart=2A004&mode=marche&lieu=france-services_124' },
  ...{ demande: /^Voir le chemin vers/, pret: /À pied : .+ par la route/ },
  ...{ phrase: voirChemin.echec, reessayer: voirChemin.recommencer },
}
const pilote = { dir: PILOTE_DIR, reste: CADRE }
const france = { dir: FRANCE_DIR, reste: CADRE }

export const RESSOURCES: readonly Ressource[] = [
  {
    ...{ nom: 'sommaire', ...pilote, file: /^manifest\.json$/, link: '?depart=03185', pret: LISTE },
    phrase: 'Il manque le sommaire des données, ',
  },
  {
    ...{ nom: 'résumé', ...pilote, file: /^abrege\.json$/, link: '?territoire=departement:03' },
    ...{ phrase: null, pret: /9 lieux dans l’Allier/ },
  },
  {
    ...{ nom: 'premières cartes', ...pilote, file: /^03\/cartes/, link: '?territoire=departement:03' },
    ...{ phrase: null, pret: /9 lieux dans l’Allier/ },
  },
  {
    ...{ nom: 'communes', ...pilote, file: /^territoires/, link: '?depart=03185', pret: LISTE },
    phrase: 'Il manque la liste des communes, ',
  },
  {
    ...{ nom: 'lieux', ...pilote, file: /^03\/lieux/, link: '?depart=03185', pret: LISTE },
    phrase: 'Il manque les lieux (département 03), ',
  },
  {
    ...{ nom: 'ateliers (Dates)', ...pilote, file: /^03\/ateliers/ },
    ...{ link: '?volet=agenda&territoire=epci:200071082', pret: /\d+ dates dans la CA/ },
    phrase: 'Il manque les ateliers et leurs dates (département 03), ',
  },
  {
    ...{ nom: 'ateliers (Trouver)', ...pilote, file: /^03\/ateliers/, link: '?depart=03185' },
    ...{ phrase: pannes.datesManquent, reste: LISTE, pret: /Prochain atelier :/ },
  },
  {
    ...{ nom: 'carreaux', ...pilote, file: /^03\/carreaux/, link: `${COUVERTURE}epci:200071082` },
    ...{ phrase: 'Il manque le nombre d’habitants, endroit par endroit (département 03), ', pret: CHIFFRE },
  },
  {
    ...{ nom: 'carreaux des QPV', ...pilote, file: /^carreaux-qpv/, link: `${COUVERTURE}qpv:QN00304M` },
    ...{ phrase: 'Il manque le nombre d’habitants des quartiers prioritaires (QPV), ', pret: CHIFFRE },
  },
  {
    ...{ nom: 'contours', ...pilote, file: /^03\/communes/, link: MONTLUCON, reste: CHIFFRE },
    ...{ phrase: couverture.contoursManquants, pret: /Commune : Montluçon/ },
  },
  {
    ...{ nom: 'quartiers', ...pilote, file: /^qpv/, link: MONTLUCON, reste: CHIFFRE },
    ...{ phrase: couverture.point.sansQpv, pret: /Commune : Montluçon/ },
  },
  {
    ...{ nom: 'noms', ...pilote, file: /^noms/, link: '?depart=03185', reste: LISTE, pret: LISTE },
    ...{ tape: 'domérat', phrase: champDepart.sansLieux },
  },
  {
    ...{ nom: 'service d’adresses', ...pilote, file: /geocodage/, link: '?depart=03185' },
    ...{ reste: LISTE, pret: LISTE, tape: 'rue du château', demande: champDepart.ask.demander },
    phrase: champDepart.ask.panne,
    mots: (faute) =>
      faute === 'muette'
        ? champDepart.ask.lent
        : /absente|500|coupée|hors|remplacée/.test(faute)
          ? champDepart.ask.panne
          : champDepart.ask.illisible,
  },
  {
    ...{ nom: 'configuration', ...pilote, file: /configuration\.json$/, link: '?page=contact' },
    ...{ phrase: null, pret: /Une fiche est fausse/ },
    encore: (faute) => (faute.startsWith('forme ') ? /cartes@ville\.example/ : null),
  },
  {
    ...{ nom: 'âges', ...france, file: /^2A\/ages/, link: `${COUVERTURE}departement:2A&groupe=65plus` },
    ...{
      phrase: 'Il manque l’âge des habitants (département 2A), ',
      pret: /65 ans ou plus sont à 20 minutes/,
    },
  },
  {
    ...{ nom: 'temps par la route', ...france, file: /^2A\/temps/, link: `${COUVERTURE}departement:2A` },
    ...{ phrase: 'Il manque les temps de trajet par la route (département 2A), ', pret: CHIFFRE },
  },
  {
    ...{ nom: 'plus proches par la route', ...france, file: /^2A\/proches/ },
    ...{ link: '?territoire=departement:2A&depart=2A004&mode=voiture', reste: /\d+ lieux :/ },
    // Never under a finger: pressed once more while they come, they wait to be asked for.
    ...{ phrase: tempsRoute.echec, pret: /triée par temps de route|Les temps par la route sont prêts/ },
  },
  { nom: 'rues : tronçons', ...france, file: /^2A\/reseau-(?:troncons|noeuds)/, ...CHEMIN },
  { nom: 'rues : dessins', ...france, file: /^2A\/reseau-(?:dessins|formes)/, ...CHEMIN },
  { nom: 'rues : noms', ...france, file: /^2A\/reseau-noms/, ...CHEMIN },
  {
    ...{ nom: 'habitants de la France', ...france, file: /^carreaux-comptes/, link: `${COUVERTURE}france` },
    ...{ phrase: 'Il manque le nombre d’habitants de toute la France, ', pret: CHIFFRE },
  },
  {
    ...{ nom: 'lieux de la France', ...france, file: /^lieux-comptes/, link: `${COUVERTURE}france` },
    ...{ phrase: 'Il manque les lieux de toute la France, ', pret: CHIFFRE },
  },
  {
    ...{ nom: 'pages et agendas publiés', ...pilote, file: /^pages/, reste: /dates dans la CA/ },
    ...{ link: '?volet=agenda&territoire=epci:200071082', ouvre: agenda.abonnement.titre },
    ...{ phrase: agenda.abonnement.echec, pret: /Toutes les listes|CA Montluçon/ },
  },
  {
    ...{ nom: 'chiffres au fil du temps', ...pilote, file: /^historique/, reste: CHIFFRE },
    ...{ link: `${COUVERTURE}epci:200071082`, ouvre: historique.titre },
    ...{ phrase: historique.echec, pret: /Données du.*\d{4}.*%/ },
  },
]

/** Why, in the words under the sentence, of a file that the manifest announces; of the manifest where it differs. */
export const RAISONS: Readonly<Partial<Record<Faute, RegExp>>> = {
  absente: /le serveur a répondu 404/,
  'erreur 500': /le serveur a répondu 500/,
  muette: /rien n’est venu en 15 secondes/,
  coupée: /le réseau ne répond pas/,
  'autre JSON': /octets reçus, \d+ attendus|champ « schemaVersion »/,
  HTML: /octets reçus, \d+ attendus|pas du JSON lisible/,
  'forme ancienne': /était attendue|illisible|champ « schemaVersion »/,
  'forme à venir': /était attendue|illisible|champ « schemaVersion »/,
  énorme: /plus de \d+ octets reçus|pas du JSON lisible/,
  'un bit changé': /empreinte|pas du JSON lisible/,
}

/** What is slow comes; where the data were built anew since, the page finds the new ones by itself. */
const isHealed = ({ mots }: Ressource, faute: Faute): boolean =>
  faute === 'lente' || (faute === 'remplacée' && mots === undefined)

/** Whether a person is told of a fault by the words of the table, and asks again by a button: the other cells heal by themselves. */
export const isTold = (ressource: Ressource, faute: Faute): boolean =>
  ressource.phrase !== null && !isHealed(ressource, faute)

/** What the small page of other sites reads, by the view that reads it. */
export const LUS_INSERE = [
  { nom: 'sommaire', file: /^manifest\.json$/, vue: 'lieux', pret: /\d+ lieux/ },
  { nom: 'communes', file: /^territoires/, vue: 'lieux', pret: /\d+ lieux/ },
  { nom: 'lieux', file: /^03\/lieux/, vue: 'lieux', pret: /\d+ lieux/ },
  { nom: 'ateliers', file: /^03\/ateliers/, vue: 'dates', pret: /\d+ dates/ },
] as const

/** Slow, it comes; and the manifest of now is where that of before was. */
export const isToldInsere = ({ file }: { readonly file: RegExp }, faute: Faute): boolean =>
  faute !== 'lente' && !(faute === 'remplacée' && file.test('manifest.json'))

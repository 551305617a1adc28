import { dateLongue } from '../fr/format.ts'

interface Credit {
  readonly titre: string
  readonly mention: string
  readonly licence: string
  readonly millesime: string
}

/** Sentences of the HSDS package, for those who take the data elsewhere. */
export const hsds = {
  titre: 'Aide numérique : lieux et ateliers, en HSDS',
  description: ([du, au]: readonly [string, string]) =>
    `Lieux de médiation numérique et leurs séances connues du ${dateLongue(du)} au ${dateLongue(au)}. Lire LISEZMOI.txt : ce que HSDS ne sait pas dire.`,
  organisme: 'Porte un lieu ou un atelier de médiation numérique.',
  sansOrganisme: 'Organisme non dit',
  positionApproximative: 'Adresse exacte inconnue.',
  identifiantLieu: 'lieux de médiation numérique (schéma national)',
  horaires: 'Horaires, tels que la source les écrit',
  taxonomies: {
    services: {
      name: 'Services',
      description: 'Services du schéma national des lieux de médiation numérique.',
    },
    thematiques: { name: 'Thématiques', description: 'Thèmes de la Coop de la médiation numérique.' },
  },
  /** `jours`: first and last day of the sessions. */
  lisezmoi: (
    [du, au]: readonly [string, string],
    sources: readonly Credit[],
  ) => `Aide numérique : lieux et ateliers, en HSDS (Human Services Data Specification, openreferral.org)

datapackage.json décrit les tables. Une ligne garde son identifiant (UUID) d’un jour à l’autre ; dans schedules, la dernière
suite d’une série en change quand une autre la suit.
Séances connues du ${dateLongue(du)} au ${dateLongue(au)}.

Comment lire les séances
- schedules : une ligne par suite de séances. dtstart est le jour de la première ; count dit combien il y en a.
- opens_at et closes_at portent leur écart à l’heure universelle (« 09:00+01:00 ») ; timezone dit le même écart en heures.
  Une heure de fin plus petite que celle du début est celle du lendemain.
- Sans opens_at, l’heure n’est pas connue : description dit le moment de la journée, s’il l’est.
- Une ligne sans dtstart est l’horaire d’un lieu, dans les mots de sa source : aucune séance.

Ce que HSDS ne sait pas dire, et ce que nous en avons fait
- Les exceptions (jours fériés, vacances) : une suite est coupée à chaque jour manquant.
- Le changement d’heure : une suite est coupée à chacun, car une ligne n’a qu’un écart.
- Une règle de tous les jours, ou de toutes les années : dite par semaines et par mois.
- Une série sans fin : count va jusqu’au dernier jour connu, qui n’est pas une fin annoncée.
- Une séance annulée : elle est d’un service à part, de statut « inactive », avec son motif dans alert.
- Une séance déplacée : elle est d’un service à part, à sa nouvelle date ; alert dit l’ancienne.
- Le statut d’un service est obligatoire : « active » veut seulement dire que rien n’annonce son arrêt. Une date déduite d’une
  phrase, donnée en exemple ou à vérifier le dit dans alert.
- Les places restantes, le niveau, les langues, les chèques numériques : dans la table des ateliers (ateliers.*.csv).
- Une séance de plus d’un jour : closes_at est vide, notes dit quand elle finit.
- Les horaires d’ouverture des lieux : en mots seulement.
- Une adresse dont une partie manque : pas de ligne dans addresses.
- Un lieu à l’adresse approximative : sans latitude ni longitude.
- « Inconnu » : la case est vide. Elle ne veut jamais dire « non ».

Sources et licences
${sources.map(({ titre, mention, licence, millesime }) => `- ${titre} : ${mention} (${licence}, ${millesime})`).join('\n')}
`,
} as const

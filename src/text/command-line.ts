import type { SeanceSituee } from '../domain/orientation/seance-situee.ts'
import type { Atelier } from '../domain/sessions/atelier.ts'
import type { Avertissement } from '../domain/sessions/expand-ateliers.ts'
import type { AnomalieAtelier } from '../domain/sessions/table/table-cells.ts'
import type { CodeDrapeau } from '../domain/sessions/words/model.ts'
import { pluriel } from './fr/format.ts'
import { jourLongAvecAnnee, plage } from './fr/quand.ts'
import { adresseDe, confianceDe, coutDe, placesDe, statutDe } from './fr/seance.ts'

/** One line per session, for the command line: when, what, where, seats, cost, and what changed. */
export function saySeance({ seance, serie, ou }: SeanceSituee): string {
  const parts = [
    `${jourLongAvecAnnee(seance.date)}, ${plage(seance)}`,
    seance.titre,
    adresseDe(ou),
    // Its status says it already.
    seance.statut === 'annulee' || seance.statut === 'complete' ? '' : placesDe(seance),
    coutDe(serie),
    statutDe(seance) ?? '',
    confianceDe(seance) ?? '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Roads asked for where there are none: which départements lack them. */
export function saySansRoutes({ departements }: { readonly departements: readonly string[] }): string {
  const ou = pluriel(departements.length, 'département', 'départements')
  return `--calcul routes : pas de routes pour ce mode dans ${ou} (${departements.join(', ')}) ; attendu : --calcul direct, ou rien`
}

/** "ligne 3, debut : attendu une date, « hier » trouvé". */
export function sayAnomalie({ line, field, value, reason }: AnomalieAtelier): string {
  return `ligne ${line}, ${field} : ${reason}${value === '' ? '' : `, « ${value} » trouvé`}`
}

/** Series and events of which nothing tells the clock: never read at the hour of Paris in silence. */
export function sayFuseauInconnu(ids: readonly string[], sansFuseau: number, zone: string): string[] {
  const series =
    ids.length === 0
      ? []
      : [`${pluriel(ids.length, 'série', 'séries')} sans lieu connu (${ids.slice(0, 3).join(', ')})`]
  const events = sansFuseau === 0 ? [] : [`${pluriel(sansFuseau, 'événement', 'événements')} sans fuseau`]
  return [...series, ...events].map(
    (what) => `${what} : heures dites à l’heure de ${zone} ; --fuseau en donne une autre`,
  )
}

export const sayCommuneAmbigue = ({
  commune,
  code,
}: {
  readonly commune: string
  readonly code: string | null
}): string =>
  code === null
    ? `commune « ${commune} » : plusieurs ont ce nom, pas à la même heure ; code_insee le dirait`
    : `commune « ${commune} » : plusieurs ont ce nom, lue comme ${code}, comme les autres lignes`

const AVERTISSEMENTS: Readonly<Record<Avertissement['code'], string>> = {
  rrule_refusee: 'règle de répétition refusée',
  fenetre_coupee: 'trop de séances dans la période, les dernières manquent',
  fuseau_inconnu: 'fuseau horaire inconnu',
  surcharge_sans_seance:
    'une correction ne nomme aucune séance de la série, celles de ce jour sont à vérifier',
  surcharge_en_double: 'une autre correction de la même séance, plus ancienne, est laissée de côté',
  report_sans_date: 'séance reportée sans nouvelle date, comptée comme annulée',
  id_en_double: 'identifiant en double, ligne laissée de côté',
  trop_de_seances: 'trop de séances, les dernières séries manquent',
}

export function sayAvertissementSeances(avertissement: Avertissement): string {
  return `série ${avertissement.atelierId} : ${sayRaisonSeances(avertissement)}`
}

/** The same without the series, for a report that names it apart. */
export function sayRaisonSeances({ code, detail }: Avertissement): string {
  return `${AVERTISSEMENTS[code]}${detail === '' ? '' : ` (${detail})`}`
}

/** A series whose dates the source does not tell has no session: said, so that nobody thinks it forgotten. */
export function saySerieSansDate({ id, texteSource }: Atelier): string {
  return `série ${id} : dates inconnues, aucune séance${texteSource === '' ? '' : ` (« ${texteSource} »)`}`
}

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
  'restriction-non-lue': 'un nombre, un rang ou une limite n’a pas pu être lu',
  'rythme-sans-debut': 'un rythme sans date de départ : les dates ne peuvent pas être dites',
  'sujet-autre': 'l’horaire n’est pas celui d’un atelier',
  'texte-coupe': 'texte trop long, coupé pour la lecture',
  'vacances-seulement': 'pendant les vacances scolaires seulement : à vérifier',
}

/** What a flag of the reading means, for the report of a build. */
export const sayDrapeau = (code: CodeDrapeau): string => DRAPEAUX[code]

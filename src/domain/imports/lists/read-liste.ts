import { civilDate } from '../../calendar/civil-date.ts'
import type { Atelier } from '../../sessions/atelier.ts'
import { readAteliers } from '../../sessions/table/table.ts'
import { idOfAtelier } from '../ids.ts'
import type { Contexte, Plan, Reglages, Remarque } from '../model.ts'
import { columnFor, type Ligne } from '../rows.ts'
import type { Placer } from './place-atelier.ts'
import { type CellulesQuand, readQuand } from './read-quand.ts'
import {
  fraisOf,
  inscriptionOf,
  niveauOf,
  placesOf,
  publicsOf,
  readPosition,
  saysMore,
  statutOf,
  themesOf,
  typeOf,
} from './said-values.ts'

export interface ListeLue {
  readonly ateliers: readonly Atelier[]
  readonly remarques: readonly Remarque[]
}

const CIBLE_OF = { date: 'date', jour: 'jour', heure: 'heure', heureFin: 'heure_fin' } as const
const TITRES = {
  atelier: 'Atelier numérique',
  permanence: 'Permanence numérique',
  individuel: 'Accompagnement individuel',
}

/**
 * The workshops of a list as town halls keep it: a line is one session a date, or a weekly series over the period
 * given; each becomes lines of the workshops' table, which its own reader checks.
 */
export function readListe(
  lignes: readonly Ligne[],
  plan: Plan,
  placer: Placer,
  reglages: Reglages,
  contexte: Contexte,
): ListeLue {
  const remarques: Remarque[] = []
  const say = (ligne: number, cible: string, recu: string, voulu: string, gravite: Remarque['gravite']) => {
    const column = columnFor(plan, cible)
    remarques.push({ ligne, colonne: column < 0 ? null : column, champ: cible, recu, voulu, gravite })
  }
  const rows: { row: Record<string, string>; numero: number }[] = []
  const firstOf = new Map<string, number>()
  let before: Pick<CellulesQuand, 'date' | 'jour'> = { date: '', jour: '' }
  for (const { numero, cellules } of lignes) {
    const of = (cible: string): string => cellules[cible] ?? ''
    const own = { date: of('date'), jour: of('jour') }
    const isBare = own.date === '' && own.jour === ''
    const isSection = isBare && of('heure') === '' && Object.keys(cellules).length <= 1
    if (isSection) {
      say(numero, 'date', Object.values(cellules)[0] ?? '', 'titre de partie : laissé de côté', 'correction')
      continue
    }
    const isCarried = isBare && of('heure') !== '' && (before.date !== '' || before.jour !== '')
    if (isCarried)
      say(
        numero,
        before.date === '' ? 'jour' : 'date',
        '',
        `repris de la ligne au-dessus : ${before.date || before.jour}`,
        'correction',
      )
    const when = isCarried ? before : own
    if (!isBare) before = own
    const read = readQuand(
      { ...when, heure: of('heure'), heureFin: of('heure_fin') },
      reglages,
      contexte.aujourdhui,
    )
    if (read.refus !== null) {
      say(numero, CIBLE_OF[read.refus.champ], read.refus.recu, read.refus.voulu, 'rejet')
      continue
    }
    for (const { champ, recu, voulu } of read.doutes) say(numero, CIBLE_OF[champ], recu, voulu, 'verifier')
    const position = readPosition(of('latitude'), of('longitude'))
    const place = placer.place({
      position,
      lieuId: of('lieu_id'),
      lieu: of('lieu'),
      adresse: of('adresse'),
      commune: of('commune'),
      codePostal: of('code_postal'),
      codeInsee: of('code_insee'),
    })
    if (place === null) {
      say(
        numero,
        of('lieu') === '' ? 'commune' : 'lieu',
        of('lieu') || of('commune'),
        'attendu un lieu connu, ou une commune : dites la commune du fichier',
        'rejet',
      )
      continue
    }
    const unplaced = place.isHors
      ? `position hors de ${place.commune}`
      : position === null && of('latitude') + of('longitude') !== ''
        ? 'position illisible'
        : ''
    if (unplaced !== '')
      say(
        numero,
        'latitude',
        `${of('latitude')} ${of('longitude')}`,
        `${unplaced} : laissée de côté`,
        'verifier',
      )
    if (saysMore(of('statut')))
      say(
        numero,
        'statut',
        of('statut'),
        'lu pour « annulé », « complet » ou « reporté » : le reste n’est pas gardé',
        // A remark may say anything; a state that is not understood may be one that matters.
        isRemarks(plan) ? 'correction' : 'verifier',
      )
    if (place.doute !== null) say(numero, 'lieu', of('lieu') || of('adresse'), place.doute, 'verifier')
    const said = saidOf(cellules, plan, contexte)
    for (const [i, quand] of read.quand.entries()) {
      const { deduit, duree_min, ...dates } = quand
      const id = idOfAtelier(contexte.source, said.titre, place.lieuId, quand.debut, quand.rrule, duree_min)
      const first = firstOf.get(id)
      if (first !== undefined) {
        say(
          numero,
          'date',
          when.date || when.jour,
          `même séance que la ligne ${first} : laissée de côté`,
          'rejet',
        )
        continue
      }
      firstOf.set(id, numero)
      const text = [when.jour, when.date, of('heure'), of('heure_fin')]
        .filter((part) => part !== '')
        .join(' ')
      rows.push({
        numero,
        row: {
          ...said,
          ...dates,
          id,
          duree_min: duree_min || (i === 0 ? of('duree_min') : ''),
          lieu_id: place.lieuId,
          commune: place.commune,
          code_insee: place.codeInsee,
          confiance: deduit ? 'deduit' : 'fait',
          texte_source: quand.rrule === '' ? '' : text,
        },
      })
    }
  }
  const table = readAteliers(
    rows.map(({ row }) => row),
    rows.map(({ numero }) => numero),
  )
  for (const { line, field, value, reason } of table.rejects)
    say(line, cibleOf(field), value, reason, 'rejet')
  for (const { line, field, value, reason } of table.warnings)
    if (line > 1) say(line, cibleOf(field), value, reason, 'verifier')
  return { ateliers: table.ateliers, remarques: [...remarques] }
}

const isRemarks = (plan: Plan): boolean =>
  /remarque|observation/i.test(plan.colonnes[columnFor(plan, 'statut')]?.entete ?? '')

const cibleOf = (field: string): string => (field === 'debut' ? 'date' : field)

/** What a line says beside when and where, as cells of the table of workshops. */
function saidOf(
  cellules: Readonly<Record<string, string>>,
  plan: Plan,
  { source }: Contexte,
): Record<string, string> & { titre: string } {
  const of = (cible: string): string => cellules[cible] ?? ''
  const entete = (cible: string): string => plan.colonnes[columnFor(plan, cible)]?.entete ?? ''
  const type = typeOf(of('type'), of('titre'))
  const ways = inscriptionOf(of('inscription'), entete('inscription'))
  const seats = placesOf(of('places'))
  const statut = statutOf(
    of('titre'),
    { statut: of('statut'), entete: entete('statut') },
    ...[of('date'), of('jour'), of('heure'), of('places')],
  )
  const telephone = of('telephone') || ways.telephone
  return {
    type,
    titre: of('titre') || TITRES[type],
    publics: publicsOf(of('publics')),
    niveau: niveauOf(of('niveau')),
    places: seats.places,
    places_prises: of('places_prises') || seats.prises,
    inscription: ways.inscription,
    telephone,
    courriel: of('courriel') || ways.courriel,
    lien: of('lien') || ways.lien,
    frais_a_charge: fraisOf(of('frais_a_charge'), entete('frais_a_charge')),
    materiel: of('materiel'),
    thematiques: themesOf(of('thematiques')),
    statut: statut || 'prevue',
    source,
  }
}

/** What a file is read with until somebody says otherwise: a weekly series closes in school holidays, nothing is confirmed. */
export const defaultReglages = (today: number): Reglages => ({
  ...defaultPeriod(today),
  rythme: 'semaine',
  vacances: 'ferme',
  confirme: false,
  commune: '',
  lieuxChoisis: {},
})

/**
 * The period of weekly series that a build reads anew each night: the school year, from 1 September to 31 July. From next
 * Monday on, as the page asks a person, the sessions of the week would never be published, and a new series begin each Monday.
 */
export function schoolYear(today: number): { du: number; au: number } {
  const date = new Date(today * 86_400_000)
  const year = date.getUTCFullYear() - (date.getUTCMonth() < 7 ? 1 : 0)
  return { du: civilDate(year, 9, 1), au: civilDate(year + 1, 7, 31) }
}

/** The default period of weekly series: next Monday to 31 July that follows. */
export function defaultPeriod(today: number): { du: number; au: number } {
  const du = today + 7 - ((((today + 3) % 7) + 7) % 7)
  const year = new Date(du * 86_400_000).getUTCFullYear()
  const july = civilDate(year, 7, 31)
  return { du, au: july >= du ? july : civilDate(year + 1, 7, 31) }
}

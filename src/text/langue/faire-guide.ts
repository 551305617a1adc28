import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import type { JourOuvert } from '../../domain/orientation/ouvertures.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Horaire } from '../../domain/sessions/atelier.ts'
import type { Moment } from '../../domain/sessions/table/table-values.ts'
import type * as fr from '../fr/guide.ts'
import { type Dates, debutDe } from './faire-dates.ts'

/** The sentences of an answer of the guide in a language, one idea each. */
export interface PhrasesDuGuide {
  readonly date: (jour: string, heures: string) => string
  readonly plage: (debut: string, fin: string) => string
  readonly moments: Readonly<Record<Moment, string>>
  readonly heureInconnue: string
  readonly reste: (n: number) => string
  readonly places: (n: number) => readonly string[]
  readonly placesInconnues: string
  readonly couts: Readonly<Record<'gratuit' | 'condition' | 'payant' | 'inconnu', readonly string[]>>
  readonly cheques: string
  readonly inscriptions: Readonly<
    Record<'libre' | 'telephone' | 'courriel' | 'lien' | 'autre' | 'inconnue', string>
  >
  readonly exemple: readonly string[]
  readonly aVerifier: string
  readonly lieu: string
  readonly ouvert: (jours: string) => string
  readonly venez: (heures: string, isFirst: boolean) => string
  readonly toujours: string
  readonly appelez: string
  readonly demandez: string
  readonly mairie: (commune: string) => string
  readonly voisin: (nom: string) => readonly string[]
  readonly structure: (nom: string) => string
  readonly trajet: (mode: Mode, n: number, isMore: boolean) => string
  readonly sansRoute: string
  readonly parLaRoute: string
  readonly estime: string
}

/** Makes what the guide says of sessions and places, in the order of the French one, of the sentences of a language. */
export function faireGuide(
  mots: PhrasesDuGuide,
  dates: Dates,
): Pick<typeof fr, 'saySeanceSimple' | 'sayLieuSimple' | 'sayTrajetSimple' | 'sayCout' | 'lignesAdresse'> {
  const sayCout = (frais: readonly string[]): string[] => {
    const { couts } = mots
    if (frais.includes('Gratuit')) return [...couts.gratuit]
    if (frais.includes('Gratuit sous condition')) return [...couts.condition]
    return [...(frais.includes('Payant') ? couts.payant : couts.inconnu)]
  }
  const sayPlage = (seance: Horaire): string => {
    const debut =
      seance.debut === null && seance.moment !== null
        ? mots.moments[seance.moment]
        : debutDe(dates, seance.debut, seance.zone)
    const fin = debutDe(dates, seance.fin, seance.zone)
    if (debut === null) return mots.heureInconnue
    return fin === null || seance.debut === null ? debut : mots.plage(debut, fin)
  }
  const sayDemander = (contacts: readonly Contact[]): string[] =>
    contacts.flatMap(({ lien, nom }) => {
      const said = nom.replaceAll(',', '')
      if (lien === 'propre') return []
      if (lien === 'mairie') return [mots.mairie(said)]
      return lien === 'voisin' ? [...mots.voisin(said)] : [mots.structure(said)]
    })
  const sayOuvertures = (jours: readonly JourOuvert[]): string[] =>
    groupByHours(jours).flatMap(({ date, days, plages }) => [
      mots.ouvert(date === null ? dates.jours(days) : dates.jour(date)),
      ...plages.map(({ start, end }, i) =>
        mots.venez(
          start === 0 && end >= 1440 ? mots.toujours : mots.plage(dates.heure(start), dates.heure(end)),
          i === 0,
        ),
      ),
    ])
  return {
    sayCout,
    saySeanceSimple: ({ seance, serie, ou }) => [
      mots.date(dates.jour(seance.date), sayPlage(seance)),
      ...sayPlaces(mots, seance),
      ...sayCout(serie.fraisACharge),
      ...(serie.chequesNumeriques === 'oui' ? [mots.cheques] : []),
      sayInscription(mots, serie.inscription, ou.contacts),
      ...(seance.confiance === 'exemple'
        ? mots.exemple
        : seance.confiance === 'deduit' || seance.vacancesInconnues
          ? [mots.aVerifier]
          : []),
      ...sayDemander(ou.contacts),
    ],
    sayLieuSimple: ({ lieu, ouvertures, contacts }) => [
      mots.lieu,
      ...(ouvertures.length > 0
        ? sayOuvertures(ouvertures)
        : [isReached(contacts, 'telephone') ? mots.appelez : mots.demandez]),
      ...sayCout(lieu.frais),
      ...sayDemander(contacts),
    ],
    sayTrajetSimple: ({ mode, minutes, connu }) => {
      if (connu === 'aucune') return [mots.sansRoute]
      const isMore = connu === 'plus'
      const n = Math.max(1, isMore ? Math.floor(minutes) : Math.round(minutes))
      return [mots.trajet(mode, n, isMore), isMore || connu === 'routes' ? mots.parLaRoute : mots.estime]
    },
    lignesAdresse: ({ nom, adresse, commune }) =>
      [nom, adresse, commune].filter((line, i, all) => line !== '' && all.indexOf(line) === i),
  }
}

const isReached = (contacts: readonly Contact[], by: 'telephone' | 'courriel'): boolean =>
  contacts.some((contact) => contact.lien === 'propre' && contact[by] !== '')

function sayPlaces(
  mots: PhrasesDuGuide,
  { places, placesRestantes }: Pick<SeanceSituee['seance'], 'places' | 'placesRestantes'>,
): readonly string[] {
  if (placesRestantes !== null) return [mots.reste(placesRestantes)]
  return places === null ? [mots.placesInconnues] : mots.places(places)
}

/** What to do before coming; never "call" without a number to call. */
function sayInscription(
  { inscriptions }: PhrasesDuGuide,
  ways: readonly string[],
  contacts: readonly Contact[],
): string {
  if (ways.includes('libre')) return inscriptions.libre
  for (const by of ['telephone', 'courriel'] as const)
    if (ways.includes(by) && isReached(contacts, by)) return inscriptions[by]
  if (ways.includes('lien')) return inscriptions.lien
  return ways.length > 0 ? inscriptions.autre : inscriptions.inconnue
}

/** Days that have the same hours together, in the order of the first of them. */
function groupByHours(jours: readonly JourOuvert[]) {
  const groups = new Map<string, { date: CivilDate | null; days: number[]; plages: JourOuvert['plages'] }>()
  for (const { jour, date, plages } of jours) {
    const key = `${date} ${JSON.stringify(plages)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { date, days: [jour], plages })
    else group.days.push(jour)
  }
  return [...groups.values()]
}

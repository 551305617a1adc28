import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import type { JourOuvert } from '../../domain/orientation/ouvertures.ts'
import type { Horaire } from '../../domain/sessions/atelier.ts'
import type { Moment } from '../../domain/sessions/table/table-values.ts'
import { type Dates, debutDe, tenir } from './faire-dates.ts'
import { faireReponses, type PhrasesDeReponse, type ReponsesDites } from './faire-reponses.ts'

/** The sentences of an answer of the guide, and those of its days, in a language. */
export interface PhrasesDuGuide extends PhrasesDeReponse {
  readonly date: (jour: string, heures: string) => string
  readonly plage: (debut: string, fin: string) => string
  readonly moments: Readonly<Record<Moment, string>>
  readonly heureInconnue: string
  readonly ouvert: (jours: string) => string
  readonly venez: (heures: string, isFirst: boolean) => string
  readonly toujours: string
  readonly mairie: (commune: string) => string
  readonly voisin: (nom: string) => readonly string[]
  readonly structure: (nom: string) => string
}

/** Makes what the guide says for a language whose days and contacts have no file of their own. */
export function faireGuide(mots: PhrasesDuGuide, dates: Dates): ReponsesDites {
  const sayPlage = (seance: Horaire): string => {
    const debut =
      seance.debut === null && seance.moment !== null
        ? mots.moments[seance.moment]
        : debutDe(dates, seance.debut, seance.zone)
    const fin = debutDe(dates, seance.fin, seance.zone)
    if (debut === null) return mots.heureInconnue
    return fin === null || seance.debut === null ? debut : tenir(mots.plage(debut, fin))
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
          start === 0 && end >= 1440
            ? mots.toujours
            : tenir(mots.plage(dates.heure(start), dates.heure(end))),
          i === 0,
        ),
      ),
    ])
  return faireReponses(mots, {
    seance: (seance) => mots.date(dates.jour(seance.date), sayPlage(seance)),
    ouvertures: sayOuvertures,
    demander: sayDemander,
  })
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

import { type ComponentProps, type ReactNode, type Ref, useState } from 'react'
import { groupBy } from '../../domain/common/group-by.ts'
import type { LieuDates } from '../../domain/orientation/dates.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { agenda as text } from '../../text/agenda.ts'
import { jourLong } from '../../text/quand.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { SeanceActions } from '../../ui/seance/seance-actions.tsx'
import { SeanceCard } from '../../ui/seance/seance-card.tsx'
import { CheminSeance, hasPoint } from '../chemin/chemin-seance.tsx'
import { LienLieu } from '../chemin/lien-lieu.tsx'
import { useReadAfter } from './use-read-after.ts'

export interface ListeProps {
  readonly seances: readonly SeanceSituee[]
  readonly trajetOf: (situee: SeanceSituee) => Trajet | null
  readonly horodatageMs: number
  /** From where, and how, the ways to the sessions go. */
  readonly chemins: Pick<ComponentProps<typeof CheminSeance>, 'manifest' | 'depart' | 'mode'>
}

/** What one can do for a session, and the way to it. */
function Actions({
  situee,
  horodatageMs,
  chemins,
}: Pick<ListeProps, 'horodatageMs' | 'chemins'> & { readonly situee: SeanceSituee }) {
  const isTold = chemins.depart !== null && hasPoint(situee.ou)
  return (
    <>
      <SeanceActions situee={situee} horodatageMs={horodatageMs} sansItineraire={isTold} />
      {situee.seance.statut !== 'annulee' && (
        <CheminSeance {...chemins} cle={`agenda ${situee.cle}`} ou={situee.ou} />
      )}
    </>
  )
}

interface DateProps extends Omit<ListeProps, 'seances'> {
  readonly situee: SeanceSituee
  readonly titre: 3 | 4
  readonly jourAuDessus?: boolean
  /** Its way is told once, above. */
  readonly sansTrajet?: boolean
  readonly passee?: boolean
}

/** A date, its place and what one can do for it; of a past one, that it is. */
export function UneDate(props: DateProps) {
  const {
    situee,
    trajetOf,
    horodatageMs,
    chemins,
    titre,
    jourAuDessus = false,
    sansTrajet = false,
    passee = false,
  } = props
  return (
    <SeanceCard
      situee={situee}
      trajet={sansTrajet ? null : trajetOf(situee)}
      titre={titre}
      jourAuDessus={jourAuDessus}
      lieu={<LienLieu ou={situee.ou} />}
    >
      {passee ? (
        <p className="note">{text.passee}</p>
      ) : (
        <Actions situee={situee} horodatageMs={horodatageMs} chemins={chemins} />
      )}
    </SeanceCard>
  )
}

interface ParJourProps extends ListeProps {
  readonly annulees: readonly SeanceSituee[]
  /** The days to show even when empty; null: those that have a date. */
  readonly jours: readonly number[] | null
  /** More of them is being read. */
  readonly attendue: boolean
}

/** Under one heading per day: the dates to come, then what is cancelled that day. */
export function ListeParJour({ seances, annulees, jours, attendue, ...liste }: ParJourProps) {
  const byDay = groupBy(seances, ({ seance }) => seance.date)
  const cancelled = groupBy(annulees, ({ seance }) => seance.date)
  const days = jours ?? [...new Set([...byDay.keys(), ...cancelled.keys()])].sort((a, b) => a - b)
  const countOf = (date: number) => (byDay.get(date)?.length ?? 0) + (cancelled.get(date)?.length ?? 0)
  const [combien, setCombien] = useBrouillon('agenda.combien', PAR_PAGE)
  const { shown, next, rest } = firstDays(days, countOf, jours === null ? combien : Number.POSITIVE_INFINITY)
  const readAfter = useReadAfter(true)
  return (
    <div className="agenda-jours pile" aria-busy={attendue}>
      {shown.map((date) => {
        const ofDay = byDay.get(date) ?? []
        const off = cancelled.get(date) ?? []
        return (
          <section key={date} aria-labelledby={`jour-${date}`}>
            <h3 id={`jour-${date}`} className="agenda-jour majuscule" tabIndex={-1}>
              {jourLong(date)}
            </h3>
            {ofDay.length + off.length === 0 && <p className="note">{text.rienCeJour}</p>}
            {ofDay.map((situee) => (
              <UneDate key={situee.seance.uid} {...liste} situee={situee} titre={4} jourAuDessus />
            ))}
            {off.length > 0 && <p className="agenda-annule">{text.annuleesCeJour}</p>}
            {off.map((situee) => (
              <UneDate key={situee.seance.uid} {...liste} situee={situee} titre={4} jourAuDessus />
            ))}
          </section>
        )
      })}
      {next !== undefined && (
        <Bouton
          onClick={() => {
            readAfter(next - 1)
            setCombien(combien + PAR_PAGE)
          }}
        >
          {text.suite(rest)}
        </Bouton>
      )}
    </div>
  )
}

/** Dates drawn at first, and more at each press (a week is whole): hundreds would be thousands of stops for a keyboard. */
const PAR_PAGE = 40

/** The first whole days that hold `combien` dates, the day after them, and how many dates that and the rest hold. */
function firstDays(days: readonly number[], countOf: (date: number) => number, combien: number) {
  let count = 0
  const end = days.findIndex((date) => {
    if (count >= combien) return true
    count += countOf(date)
    return false
  })
  if (end === -1) return { shown: days, next: undefined, rest: 0 }
  const others = days.slice(end)
  return { shown: days.slice(0, end), next: others[0], rest: others.reduce((sum, d) => sum + countOf(d), 0) }
}

interface ParLieuProps extends Omit<ListeProps, 'seances'> {
  readonly lieux: readonly LieuDates[]
  readonly ref: Ref<HTMLDivElement>
  readonly attendue: boolean
}

/** One entry a place, the nearest first: its next date in full, the others behind a button. */
export function ListeParLieu({ lieux, ref, attendue, ...liste }: ParLieuProps) {
  return (
    <div ref={ref} aria-busy={attendue}>
      {lieux.map(({ cle, dates: [next, ...others] }) => (
        <section key={cle} className="agenda-lieu">
          {next !== undefined && <UneDate {...liste} situee={next} titre={3} />}
          {others.length > 0 && (
            <APart titre={text.autresDates(others.length)}>
              {others.map((situee) => (
                <UneDate key={situee.seance.uid} {...liste} situee={situee} titre={4} sansTrajet />
              ))}
            </APart>
          )}
        </section>
      ))}
    </div>
  )
}

/** What does not stand among the dates, behind a button that says how many; drawn once it is opened. */
export function APart({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="depliant agenda-a-part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="bouton">{titre}</summary>
      {open && children}
    </details>
  )
}

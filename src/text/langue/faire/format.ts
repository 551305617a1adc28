import { plusTard } from '../../../domain/common/plus-tard.ts'

/** How a language writes what is counted and measured. */
interface Ecriture {
  readonly deuxPoints: (nom: string, suite: string) => string
  readonly pointVirgule: string
  readonly pourcent: (n: string) => string
  readonly plusDe: (pourcent: string) => string
  readonly moinsDe: (pourcent: string) => string
  /** `ecrit`: the number, as the language writes it. */
  readonly minutes: (n: number, ecrit: string) => string
  /** Metres below one kilometre, then kilometres. */
  readonly unites?: readonly string[]
  /** "1 h 05": whole hours, and the minutes that are left, never 60. */
  readonly heures: (heures: number, minutes: number) => string
}

/** Makes numbers, lengths and times of a language: what is rounded, and when a part is said otherwise, is the same in all. */
export function faireFormat(locale: string, ecrire: Ecriture) {
  const nombres = plusTard(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
  const unDecimale = plusTard(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
  const joursCourts = plusTard(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  )
  const rules = plusTard(() => new Intl.PluralRules(locale))
  const [metre, kilometre] = ecrire.unites ?? ['m', 'km']
  const nombre = (n: number): string => nombres().format(n)
  const minutes = (n: number): string => {
    const whole = Math.max(1, Math.round(n))
    return ecrire.minutes(whole, nombre(whole))
  }
  const asPercent = (n: number): string => ecrire.pourcent(String(n))
  return {
    nombre,
    minutes,
    unChiffre: (n: number): string => unDecimale().format(n),
    /** For a language of two forms: French puts zero in the singular ("0 habitant"), English in the plural. */
    pluriel: (n: number, un: string, plusieurs: string): string =>
      `${nombre(n)} ${rules().select(n) === 'one' ? un : plusieurs}`,
    deuxPoints: (nom: string, suite = ''): string => ecrire.deuxPoints(nom, suite),
    pointVirgule: (mot = ''): string => `${mot}${ecrire.pointVirgule}`,
    /** Whole percent; never 0 nor 100 unless it is exactly so. */
    pourcent(part: number, total: number): string {
      if (total === 0) return '—'
      const exact = (100 * part) / total
      if (part === total || part === 0) return asPercent(exact)
      if (exact > 99.5) return ecrire.plusDe(asPercent(99))
      if (exact < 0.5) return ecrire.moinsDe(asPercent(1))
      return asPercent(Math.min(99, Math.max(1, Math.round(exact))))
    },
    /** Metres below one kilometre, then kilometres with one decimal below ten. */
    distance(distanceM: number): string {
      if (distanceM < 1000) return `${nombre(Math.round(distanceM / 10) * 10)} ${metre}`
      return `${(distanceM < 10_000 ? unDecimale : nombres)().format(distanceM / 1000)} ${kilometre}`
    },
    /** "12 min", "1 h 05": travel times. */
    duree(n: number): string {
      const whole = Math.round(n)
      return whole < 60 ? minutes(whole) : ecrire.heures(Math.floor(whole / 60), whole % 60)
    },
    dateCourte: (iso: string): string => joursCourts().format(new Date(`${iso}T00:00:00Z`)),
  }
}

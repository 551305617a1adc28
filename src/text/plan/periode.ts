import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { PlanDuTerritoire } from '../../domain/plan/territoire/instance-of.ts'
import { dateLongue, pluriel } from '../fr/format.ts'

/** What the weeks and the existing offer of a plan rest on, said where it changes something. */
export function sayPeriode({
  semaines,
  existants,
}: Pick<PlanDuTerritoire, 'semaines' | 'existants'>): string[] {
  const { du, au, comptees, fermees, inconnues } = semaines
  const day = (date: number) => dateLongue(formatIsoDate(date))
  return [
    `Période : du ${day(du)} au ${day(au)}, ${pluriel(comptees.length, 'semaine planifiée', 'semaines planifiées')}${
      fermees === 0
        ? ''
        : `, ${pluriel(fermees, 'semaine fermée non comptée', 'semaines fermées non comptées')}`
    }.`,
    ...(inconnues === 0
      ? []
      : [
          `Vacances scolaires pas encore publiées pour ${pluriel(inconnues, 'semaine', 'semaines')} : comptées comme ouvertes.`,
        ]),
    ...(existants.lieux === 0
      ? []
      : [
          `Offre existante : ${pluriel(existants.lieux, 'lieu', 'lieux')} avec des séances dans la période${
            existants.sansPlaces === 0
              ? ''
              : `, dont ${pluriel(existants.sansPlaces, 'ne dit pas ses places restantes : elles comptent pour zéro', 'ne disent pas leurs places restantes : elles comptent pour zéro')}`
          }.`,
        ]),
  ]
}

/**
 * Spellings outside the published syntax that have one possible meaning only. Each has a name, which the
 * parsed hours carry; whatever is not listed here makes the text unreadable rather than guessed.
 * "ma", "mar", "me"… are left out: `Mar` is March.
 */

/** Full or English three-letter day names, lower case, to 0 (Monday) … 6 (Sunday). */
export const DAY_SPELLINGS: Readonly<Record<string, number>> = {
  mon: 0,
  monday: 0,
  lundi: 0,
  tue: 1,
  tuesday: 1,
  mardi: 1,
  wed: 2,
  wednesday: 2,
  mercredi: 2,
  thu: 3,
  thursday: 3,
  jeudi: 3,
  fri: 4,
  friday: 4,
  vendredi: 4,
  sat: 5,
  saturday: 5,
  samedi: 5,
  sun: 6,
  sunday: 6,
  dimanche: 6,
}

/** Words for a state, lower case. */
export const STATE_SPELLINGS: Readonly<Record<string, 'ferme' | 'ouvert'>> = {
  ferme: 'ferme',
  fermé: 'ferme',
  ouvert: 'ouvert',
}

export const FIX = {
  dash: 'tiret typographique',
  space: 'espace insécable',
  case: 'casse',
  dayName: 'nom de jour',
  stateName: 'nom d’état',
  hourLetter: 'heure avec « h »',
  hourDigits: 'heure sans zéro',
  colon: 'deux-points après les jours',
  separator: 'séparateur en trop',
} as const

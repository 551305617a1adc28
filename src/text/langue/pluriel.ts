import { plusTard } from '../../domain/common/plus-tard.ts'

/** Forms of a counted word by plural categories of CLDR. */
export type Formes<C extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> = Readonly<Record<C, string>>

/** The plural category of a number in a language. */
export function categorieDe(langue: string): (n: number) => Intl.LDMLPluralRule {
  const rules = plusTard(() => new Intl.PluralRules(langue))
  return (n) => rules().select(n)
}

/**
 * What chooses the form for a number in Arabic, which has all six categories: one that is missing does not compile. Where
 * nothing is ever counted to zero, that form may be left out.
 */
export function plurielArabe(): (
  n: number,
  formes: Formes<Exclude<Intl.LDMLPluralRule, 'zero'>> & Partial<Formes<'zero'>>,
) => string {
  const categorie = categorieDe('ar')
  return (n, formes) => formes[categorie(n)] ?? formes.other
}

import { plusTard } from '../../domain/common/plus-tard.ts'

/** Forms of a counted word by the plural categories of CLDR; each language has its own, `other` always. */
export type Formes<C extends Intl.LDMLPluralRule> = Readonly<Record<C, string>>

/**
 * What chooses the form for a number: `const forme = pluriels('en', …)`, then `forme(n, { one: 'place', other: 'places' })`.
 * `categories` are those of the language, so that a form that is missing does not compile.
 */
export function pluriels<C extends Intl.LDMLPluralRule>(
  langue: string,
  categories: readonly C[],
): (n: number, formes: Formes<C | 'other'>) => string {
  const rules = plusTard(() => new Intl.PluralRules(langue))
  return (n, formes) => {
    const wanted = rules().select(n)
    const known = categories.find((one) => one === wanted)
    return formes[known ?? 'other']
  }
}

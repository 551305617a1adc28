import { plusTard } from '../../domain/common/plus-tard.ts'

/** Forms of a counted word by the plural categories of CLDR; each language has its own, `other` always. */
export type Formes<C extends Intl.LDMLPluralRule> = Readonly<Record<C, string>>

/** The plural category of a number in a language. */
export function categorieDe(langue: string): (n: number) => Intl.LDMLPluralRule {
  const rules = plusTard(() => new Intl.PluralRules(langue))
  return (n) => rules().select(n)
}

/**
 * What chooses the form for a number: `const forme = pluriels('en', …)`, then `forme(n, { one: 'place', other: 'places' })`.
 * `categories` are those of the language, so that a form that is missing does not compile.
 */
export function pluriels<C extends Intl.LDMLPluralRule>(
  langue: string,
  categories: readonly C[],
): (n: number, formes: Formes<C | 'other'>) => string {
  const categorie = categorieDe(langue)
  return (n, formes) => {
    const wanted = categorie(n)
    const known = categories.find((one) => one === wanted)
    return formes[known ?? 'other']
  }
}

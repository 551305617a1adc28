import { remember } from '../../common/remember.ts'
import { FIX } from './fixes.ts'
import type { Horaires, Rule, RuleLink } from './model.ts'
import { readRule } from './parse-rule.ts'
import { GrammarError, TokenReader } from './reader.ts'
import { tokenize } from './tokens.ts'

export type ParsedHoraires = { ok: true; horaires: Horaires } | { ok: false; reason: string }

const MAX_LENGTH = 2000
/** More than the distinct texts of the whole country; past it, the cache starts again from nothing. */
const MAX_CACHED = 20_000

/**
 * Reads opening hours in the OSM syntax, the subset in use: lists and ranges of weekdays, `Mo[1]`, hours
 * (also past midnight), `24/7`, `off`, `PH`, `SH`, `week 1-53/2`, months, dates, years, comments, and the
 * separators `;` `,` `||`. Not in it: sunrise, `10:00+`, `easter`, `+1 day`: such a text is refused with a
 * reason (English, for the log) and is to be shown as it is. At most 2,000 characters; never throws; equal
 * texts give the same object.
 */
export function parseHoraires(text: string): ParsedHoraires {
  if (text.length > MAX_LENGTH)
    return { ok: false, reason: `got ${text.length} characters, wanted at most ${MAX_LENGTH}` }
  return parseOnce(text)
}

const parseOnce = remember(MAX_CACHED, (text: string): ParsedHoraires => {
  const scan = tokenize(text)
  if (typeof scan === 'string') return { ok: false, reason: scan }
  try {
    const rules = readRules(new TokenReader(scan.tokens), scan.fixes)
    return { ok: true, horaires: summarize(text, rules, scan.fixes) }
  } catch (error) {
    if (error instanceof GrammarError) return { ok: false, reason: error.message }
    throw error
  }
})

function readRules(reader: TokenReader, fixes: Set<string>): Rule[] {
  const rules: Rule[] = []
  let link: RuleLink = 'replace'
  while (reader.peek() !== undefined) {
    if (reader.takeMark(';')) {
      fixes.add(FIX.separator)
      continue
    }
    rules.push(readRule(reader, link, fixes))
    if (reader.takeMark('||')) link = 'fallback'
    // What is added to a fallback is part of the fallback.
    else if (reader.takeMark(',')) link = link === 'fallback' ? 'fallback' : 'add'
    else if (reader.takeMark(';')) link = 'replace'
    else continue
    if (reader.peek() !== undefined) continue
    if (link !== 'replace') reader.fail('a rule')
    fixes.add(FIX.separator)
  }
  if (rules.length === 0) reader.fail('a rule')
  return rules
}

function summarize(text: string, rules: readonly Rule[], fixes: ReadonlySet<string>): Horaires {
  const names = (rule: Rule, kind: 'ph' | 'sh'): boolean =>
    rule.holidays?.[kind] === true || rule.days?.[kind] === true
  return {
    text,
    rules,
    fixes: [...fixes],
    usesPublicHolidays: rules.some((rule) => names(rule, 'ph')),
    usesSchoolHolidays: rules.some((rule) => names(rule, 'sh')),
    isWeekly: rules.every(
      (rule) =>
        rule.years === null &&
        rule.dates === null &&
        rule.weeks === null &&
        (rule.days === null || rule.days.nth.length === 0),
    ),
  }
}

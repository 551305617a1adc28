import type { Token } from './tokens.ts'

/** A text outside the grammar. Thrown by the selectors' readers, turned into data by `parseHoraires`. */
export class GrammarError extends Error {}

/** A cursor over the tokens of one text. */
export class TokenReader {
  readonly tokens: readonly Token[]
  index = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.index + ahead]
  }

  isKind(kind: Token['kind'], ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind
  }

  isMark(value: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token?.kind === 'mark' && token.value === value
  }

  /** Passes the mark if it is next. */
  takeMark(value: string): boolean {
    if (!this.isMark(value)) return false
    this.index++
    return true
  }

  /** The number of a `number`, `day`, `month` or `time` token, which must be next and within the bounds. */
  takeValue(kind: 'number' | 'day' | 'month' | 'time', min: number, max: number): number {
    const token = this.peek()
    if (token?.kind !== kind) return this.fail(kind)
    if (token.value < min || token.value > max) return this.fail(`${kind} from ${min} to ${max}`)
    this.index++
    return token.value
  }

  fail(wanted: string): never {
    const token = this.peek()
    const got = token === undefined ? 'the end' : `"${token.raw}" at ${token.at}`
    throw new GrammarError(`got ${got}, wanted ${wanted}`)
  }
}

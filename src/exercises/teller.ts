import { mustParse } from '../formula/parse.ts'
import { toWords } from '../formula/words.ts'
import { formatList, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { compile } from './compile.ts'
import type { Feedback, FeedbackContext } from './feedback.ts'
import { fill, ownStyle } from './fill.ts'
import type { Exercise, Unknown } from './model.ts'
import { PHRASES } from './phrases.ts'
import type { AnswerReading } from './read.ts'
import { practiceGivens, solve, type Values } from './solve.ts'
import type { ReadVerdict } from './verdict.ts'

/** The number as read, with the decimals that were typed. */
export function printReading({ value, decimals, percent }: AnswerReading, locale: Locale): string {
  const digits = Math.min(20, decimals)
  return percent
    ? formatNumber(value / 100, locale, { kind: 'percent', digits })
    : formatNumber(value, locale, { kind: 'number', digits })
}

/** Words the verdicts on one part. */
export class Teller {
  private readonly values: Values
  private readonly exercise: Exercise
  private readonly partId: string
  private readonly unknown: Unknown
  private readonly context: FeedbackContext

  constructor(exercise: Exercise, partId: string, unknown: Unknown, context: FeedbackContext) {
    this.exercise = exercise
    this.partId = partId
    this.unknown = unknown
    this.context = context
    this.values = this.solve()
  }

  private solve(instead?: Values): Values {
    const { givens } = this.context
    return solve(compile(this.exercise), givens ?? practiceGivens(this.exercise), instead)
  }

  tell(verdict: ReadVerdict): Omit<Feedback, 'read'> {
    const { locale, text } = this.context
    const phrases = PHRASES[locale]
    const bad = (...more: string[]) => ({ tone: 'bad' as const, verdict: phrases.notYet, more })
    switch (verdict.kind) {
      case 'right': {
        const { convention } = verdict
        const said =
          convention === undefined ? phrases.right : phrases.rightBy(this.name(convention))
        return { tone: 'good', verdict: said, more: this.says(convention) }
      }
      case 'accepted': {
        const { convention } = this.unknown
        const by = convention === undefined ? undefined : this.name(convention)
        const more = [...this.says(verdict.convention), phrases.solutionSays(this.value(), by)]
        return { tone: 'good', verdict: phrases.acceptedBy(this.name(verdict.convention)), more }
      }
      case 'carried-forward':
        return this.carried(verdict)
      case 'misconception': {
        const says = this.unknown.wrong[verdict.id]?.says
        return bad(...(says ? [this.fill(says, verdict.instead)] : []))
      }
      case 'needs-digits': {
        const said = phrases.needsDigits(printReading(verdict.read, locale), verdict.decimals)
        return { tone: 'ask', verdict: said, more: [] }
      }
      case 'ask-notation': {
        const choices = verdict.readings.map(reading => ({
          label: printReading(reading, locale),
          text: reading.text
        }))
        return { tone: 'ask', verdict: phrases.askNotation(text.trim()), more: [], choices }
      }
      case 'close':
        return bad(phrases.close)
      case 'slip':
        return bad(...this.slip(verdict))
      case 'explained-guess':
        return bad(phrases.guess(this.words(verdict.formula)))
      case 'wrong':
        return bad(phrases.unexplained)
    }
  }

  private carried(verdict: Extract<ReadVerdict, { kind: 'carried-forward' }>) {
    const phrases = PHRASES[this.context.locale]
    const { from, unsettled, mixed } = verdict
    const rounded = from.filter(id => !unsettled.includes(id))
    const more: string[] = []
    if (unsettled.length > 0) more.push(phrases.carriedWrong(this.names(unsettled)))
    else if (mixed.length === 0)
      more.push(phrases.carriedRounded(this.names(rounded), this.value()))
    if (mixed.length > 0) more.push(phrases.mixed(this.list(mixed.map(id => this.name(id)))))
    return { tone: 'good' as const, verdict: phrases.carried(this.names(from)), more }
  }

  private slip({ power, sign }: Extract<ReadVerdict, { kind: 'slip' }>): string[] {
    const { locale } = this.context
    const phrases = PHRASES[locale]
    if (power === 0) return [phrases.sign]
    const times = formatNumber(10 ** Math.abs(power), locale, { kind: 'integer' })
    const scale = power > 0 ? phrases.tooLarge(times) : phrases.tooSmall(times)
    return sign ? [scale, phrases.signToo] : [scale]
  }

  private list(items: readonly string[]): string {
    return formatList(items, this.context.locale)
  }

  private names(ids: readonly string[]): string {
    return this.list(ids.map(id => this.exercise.unknowns[id]?.name[this.context.locale] ?? id))
  }

  private name(convention: string): string {
    return this.exercise.conventions[convention]?.name[this.context.locale] ?? convention
  }

  private says(convention: string | undefined): string[] {
    const says = convention === undefined ? undefined : this.exercise.conventions[convention]?.says
    return says ? [this.fill(says)] : []
  }

  private fill(text: Unknown['ask'], instead?: Readonly<Record<string, number>>): string {
    const values = instead ? this.solve(new Map(Object.entries(instead))) : this.values
    return fill(this.exercise, text, values, this.context.locale, this.context.currency)
  }

  /** The right answer, as it is asked for. */
  private value(): string {
    const value = this.values.get(this.partId) ?? Number.NaN
    const { locale, currency } = this.context
    const money = currency === undefined ? {} : { currency }
    return formatNumber(value, locale, { ...ownStyle(this.exercise, this.partId, value), ...money })
  }

  private words(formula: string): string {
    const { givens, derived, unknowns } = this.exercise
    const quantities = new Map(Object.entries({ ...givens, ...derived, ...unknowns }))
    const { locale } = this.context
    return toWords(mustParse(formula), locale, name => quantities.get(name)?.name[locale] ?? name)
  }
}

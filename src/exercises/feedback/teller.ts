import { mustParse } from '../../formula/parse.ts'
import { toWords } from '../../formula/words.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { compile } from '../compile.ts'
import { fill, ownStyle } from '../fill.ts'
import { typedScale } from '../grading/candidates.ts'
import type { AnswerReading } from '../grading/read.ts'
import type { Doubt, ReadVerdict, RoundedStep } from '../grading/verdict.ts'
import type { NumericExercise, Show, Unknown } from '../kinds/numeric.ts'
import { printValue } from '../print.ts'
import { practiceGivens, solve, type Values } from '../solve.ts'
import type { Feedback, FeedbackContext } from './feedback.ts'
import { PHRASES } from './phrases.ts'

/** The number as read, with the decimals that were typed. */
export function printReading(
  { value, decimals, show }: Pick<AnswerReading, 'value' | 'decimals' | 'show'>,
  locale: Locale
): string {
  // Sixty noughts tell nobody what they have typed.
  if (Math.abs(value) >= 1e15) return String(value).replace('.', locale === 'es' ? ',' : '.')
  // Money without its sign and a count with its decimals: what was typed, and no more.
  const kind = show === 'money' || show === 'integer' ? 'number' : show
  return printValue(value / typedScale({ show }), locale, { kind, digits: Math.min(20, decimals) })
}

/** Both ways to read a number, to choose from: said so that neither can be read in two ways again. */
export const readingChoices = (
  readings: readonly Pick<AnswerReading, 'text' | 'decimals'>[],
  locale: Locale
): readonly { readonly label: string; readonly text: string }[] =>
  readings.map(({ text, decimals }) => ({ label: PHRASES[locale].readingAs(text, decimals), text }))

/** Words the verdicts on one part. */
export class Teller {
  private readonly values: Values
  private readonly exercise: NumericExercise
  private readonly partId: string
  private readonly unknown: Unknown
  private readonly context: FeedbackContext

  constructor(
    exercise: NumericExercise,
    partId: string,
    unknown: Unknown,
    context: FeedbackContext
  ) {
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
      case 'right':
        return this.right(verdict)
      case 'accepted': {
        const { convention, looks } = verdict
        const own = this.unknown.convention
        const by = own === undefined ? undefined : this.name(own)
        // What the convention says begins with “You divided by …”: too much for an inference.
        const says = looks ? [] : this.says(convention)
        const more = [...says, phrases.solutionSays(this.value(), by), ...this.cut(verdict)]
        const said = looks ? phrases.acceptedLooks : phrases.acceptedBy
        return { tone: 'good', verdict: said(this.name(convention)), more }
      }
      case 'carried-forward':
        return this.carried(verdict)
      case 'rounded': {
        const more = [phrases.roundedExact(this.print(verdict.exact, this.unknown.digits))]
        return { tone: 'good', verdict: phrases.rounded(this.steps(verdict.steps)), more }
      }
      case 'rounded-early':
        return bad(phrases.roundedEarly(this.steps(verdict.steps)), phrases.keepDigits)
      case 'misconception': {
        const says = this.unknown.wrong[verdict.id]?.says
        const told = says ? [this.fill(says, verdict.instead)] : []
        return bad(...(verdict.looks ? [phrases.looks] : []), ...told)
      }
      case 'given': {
        const given = this.exercise.givens[verdict.name]
        const number = printReading({ ...verdict.read, show: given?.show ?? 'number' }, locale)
        return bad(phrases.given(number, given?.name[locale] ?? verdict.name))
      }
      case 'needs-digits': {
        const said = phrases.needsDigits(printReading(verdict.read, locale), verdict.decimals)
        return { tone: 'ask', verdict: said, more: [] }
      }
      case 'ask-notation': {
        const choices = readingChoices(verdict.readings, locale)
        return { tone: 'ask', verdict: phrases.askNotation(text.trim()), more: [], choices }
      }
      case 'close':
        return bad(...(verdict.cut === undefined ? [phrases.close] : this.cut(verdict)))
      case 'slip':
        return bad(...this.slip(verdict))
      case 'explained-guess':
        return bad(phrases.guess(this.words(verdict.formula)))
      case 'wrong':
        return bad(phrases.unexplained)
    }
  }

  private right(verdict: Extract<ReadVerdict, { kind: 'right' }>): Omit<Feedback, 'read'> {
    const phrases = PHRASES[this.context.locale]
    const { convention, whole, looks } = verdict
    const remark = whole ? this.unknown.whole : undefined
    if (remark) return { tone: 'good', verdict: phrases.right, more: [this.fill(remark.says)] }
    const by = looks ? phrases.rightLooks : phrases.rightBy
    const said = convention === undefined ? phrases.right : by(this.name(convention))
    const says = looks ? [] : this.says(convention)
    return { tone: 'good', verdict: said, more: [...says, ...this.cut(verdict)] }
  }

  /** “Was it 1.3265%, cut off rather than rounded? Rounded, it is 1.33%.” */
  private cut(verdict: ReadVerdict & Pick<Doubt, 'cut'>): string[] {
    const { cut, read } = verdict
    if (cut === undefined) return []
    const exact = this.print(cut, read.decimals + 2)
    return [PHRASES[this.context.locale].cut(exact, this.print(cut, read.decimals))]
  }

  /** “ARPU 81.63 and churn 1.33%”. */
  private steps(steps: readonly RoundedStep[]): string {
    const { locale } = this.context
    const { unknowns, derived } = this.exercise
    return this.list(
      steps.map(({ name, value, decimals }) => {
        const quantity = unknowns[name] ?? derived[name]
        return `${quantity?.name[locale] ?? name} ${this.print(value, decimals, quantity?.show)}`
      })
    )
  }

  /** A value as typed, with so many decimals. */
  private print(value: number, decimals: number, show: Show = this.unknown.show) {
    return printReading({ value, decimals, show }, this.context.locale)
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
    const value = this.values.get(this.partId)
    // An accepted answer can have a value where the right one has none; as in `fill`.
    if (value === undefined) return '?'
    const { locale, currency } = this.context
    const money = currency === undefined ? {} : { currency }
    return printValue(value, locale, { ...ownStyle(this.exercise, this.partId, value), ...money })
  }

  private words(formula: string): string {
    const { givens, derived, unknowns } = this.exercise
    const quantities = new Map(Object.entries({ ...givens, ...derived, ...unknowns }))
    const { locale } = this.context
    return toWords(mustParse(formula), locale, name => quantities.get(name)?.name[locale] ?? name)
  }
}

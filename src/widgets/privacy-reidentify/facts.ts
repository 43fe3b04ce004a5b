import type { Assessment, State } from '../../analysis/reidentification/assess.ts'
import type { Diversity } from '../../analysis/reidentification/diversity.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

const COUNT = { kind: 'integer' } as const
const SHARE = { kind: 'percent', digits: 1 } as const
const PLAIN = { kind: 'number', digits: 2 } as const

/** Of several sensitive columns, the one that gives most away. */
function worst({ diversity }: State): Diversity | undefined {
  const all = diversity.map(({ of }) => of)
  if (all.length === 0) return undefined
  return {
    distinct: Math.min(...all.map(one => one.distinct)),
    entropy: Math.min(...all.map(one => one.entropy)),
    closeness: Math.max(...all.map(one => one.closeness)),
    given: Math.max(...all.map(one => one.given))
  }
}

/** Each as it is now, with what it was when the table came. */
export function factsOf({ found }: { readonly found: Assessment }, locale: Locale): Fact[] {
  const { before, now } = found
  const [first, last] = [worst(before), worst(now)]
  const fact = (
    metric: string,
    label: keyof typeof words,
    style: NumberStyle,
    value: number | null | undefined,
    was: number | null | undefined,
    nothing: string = words.none[locale]
  ): Fact => {
    const say = (one: number) => formatNumber(one, locale, style)
    const there = value === null || value === undefined
    const came = was === null || was === undefined || was === value
    return {
      metric,
      label: words[label][locale],
      value: value ?? null,
      style,
      shown: there
        ? nothing
        : came
          ? say(value)
          : `${say(value)} (${words.was[locale]}: ${say(was)})`
    }
  }
  const none = now.rows === 0 ? words.none[locale] : words.noSensitive[locale]
  const released = now.rows > 0
  return [
    fact('k-anonymity', 'kNow', COUNT, released ? now.risk.k : null, before.risk.k),
    fact('unique-rows', 'unique', COUNT, now.risk.unique, before.risk.unique),
    fact('prosecutor-risk', 'prosecutor', SHARE, now.risk.prosecutor, before.risk.prosecutor),
    fact('journalist-risk', 'journalist', SHARE, now.risk.journalist, before.risk.journalist),
    fact('marketer-risk', 'marketer', SHARE, now.risk.marketer, before.risk.marketer),
    fact('distinct-diversity', 'distinct', COUNT, last?.distinct, first?.distinct, none),
    fact('entropy-diversity', 'entropy', PLAIN, last?.entropy, first?.entropy, none),
    fact('t-closeness', 'closeness', PLAIN, last?.closeness, first?.closeness, none),
    fact('given-away', 'given', COUNT, last?.given, first?.given, none),
    fact('usefulness', 'usefulness', SHARE, now.usefulness, before.usefulness),
    fact('rows-released', 'rows', COUNT, now.rows, before.rows),
    fact('discernibility', 'discernibility', COUNT, now.discernibility, before.discernibility)
  ]
}

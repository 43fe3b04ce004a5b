import { plainWords } from '../../ingest/text/plain-words.ts'

/** The spans of time that a rate may be written for. */
export const SPANS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
export type Span = (typeof SPANS)[number]

/**
 * Seconds of each: a year has 365.2425 days, the mean of the Gregorian calendar's 400 years (97 of which are
 * leap years), and a month is its twelfth part.
 */
export const SECONDS: Readonly<Record<Span, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 7 * 86_400,
  month: (365.2425 * 86_400) / 12,
  year: 365.2425 * 86_400
}

const NAMES: readonly (readonly [Span, RegExp])[] = [
  ['second', /^(?:s|secs?|seconds?|segundos?|seg)$/],
  ['minute', /^(?:min|mins|minutes?|minutos?)$/],
  ['hour', /^(?:h|hours?|horas?)$/],
  ['day', /^(?:d|days?|daily|dias?|diari[oa])$/],
  ['week', /^(?:weeks?|weekly|semanas?|semanal)$/],
  ['month', /^(?:months?|monthly|mes|meses|mensual)$/],
  ['year', /^(?:y|years?|yearly|annual|anos?|anual)$/]
]

/** The span that a cell names, in either language: “per day”, “al día”, “año”. */
export function readSpan(text: string): Span | undefined {
  const word = plainWords(text).replace(/^(?:per|each|every|an|al|a la|a|por|cada) /, '')
  return NAMES.find(([, names]) => names.test(word))?.[0]
}

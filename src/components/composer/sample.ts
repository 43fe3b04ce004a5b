import type { Locale } from '../../i18n/locale.ts'
import { check, type Report } from '../../widgets/composer/checker.ts'
import text from '../../widgets/composer/templates/numeric.yaml?raw'

/** The exercise that the composer opens with, as the checker finds it. */
export const sampleReport = (locale: Locale): Promise<Report> => check(text, locale)

interface Fault {
  readonly passage: string
  readonly instead: string
}

/** Faults that authors make: a misspelt name, a collision of the right answer with a slip, a wrong unit. */
export const FAULTS: readonly Fault[] = [
  { passage: 'formula: cost / new\n', instead: 'formula: cost / newe\n' },
  { passage: 'formula: cost / (new - lost)', instead: 'formula: 12 * cost / (12 * new)' },
  { passage: 'unit: month\n', instead: 'unit: customer\n' }
]

/**
 * What the checker says of the sample with one fault in it, its place first.
 * @throws when the passage is not in the sample, or the checker finds nothing wrong
 */
export async function faultyReport({ passage, instead }: Fault, locale: Locale): Promise<string[]> {
  if (!text.includes(passage)) throw new Error(`The sample has no “${passage}”.`)
  const { problems } = await check(text.replace(passage, instead), locale)
  const [first] = problems
  if (!first) throw new Error(`“${instead}” is no fault.`)
  const place = locale === 'en' ? 'Line' : 'Línea'
  return [`${place} ${first.line}, ${first.where}: ${first.says}`]
}

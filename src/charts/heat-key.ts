import { formatNumber } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { sayer } from './say.ts'
import type { CellMark, KeyEntry, Level } from './spec.ts'

const WORDS: Localised<{
  readonly upTo: string
  readonly over: string
  readonly orLess: string
}> = {
  en: { upTo: 'up to', over: 'over', orLess: 'or less' },
  es: { upTo: 'hasta', over: 'más de', orLess: 'o menos' }
}

type Kind = 'money' | 'percent' | 'integer'

/**
 * The steps of a heat map that occur in it, with their numbers: in words alone (“darkest”) they would be
 * wrong in one of the two themes.
 *
 * @param most what counts as full, as for `heatMarks`
 */
export function heatKey(
  marks: readonly CellMark[],
  most: number,
  kind: Kind,
  look: Look
): readonly KeyEntry[] {
  const words = WORDS[look.locale]
  const edge = (level: number) => edgeText((most * level) / 5, most / 5, kind, look)
  const textOf = (level: Level): string => {
    if (level === 0) return kind === 'money' ? `${edge(0)} ${words.orLess}` : edge(0)
    return level === 5 ? `${words.over} ${edge(4)}` : `${words.upTo} ${edge(level)}`
  }
  return marks.map(({ level }) => ({ swatch: { kind: 'cell', level }, text: textOf(level) }))
}

/** Short, with as many digits as tell a step from the next; of whole things the last that is still in it. */
function edgeText(value: number, step: number, kind: Kind, look: Look): string {
  const { brief } = sayer(look)
  if (kind === 'integer') return brief(Math.floor(value + 1e-9), kind)
  const size = kind === 'percent' ? step * 100 : step
  if (value === 0 || size >= 1) return brief(value, kind)
  const digits = Math.min(6, Math.ceil(-Math.log10(size)))
  return formatNumber(value, look.locale, { kind, currency: look.currency, digits })
}

import { readRule } from '../../analysis/segments/rule-code.ts'
import {
  type FileFault,
  freeName,
  MOST_SEGMENTS,
  readSegments,
  type Segment
} from '../../analysis/segments/segment-file.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FAULTS } from './fault-words.ts'

/** What a text brought: segments to keep, a rule for the editor, and what is said of it. */
interface TakenIn {
  readonly segments?: readonly Segment[]
  readonly rule?: Segment['rule']
  readonly said: string
}

/** Reads a file of segments or a bare rule that the reader, or whoever wrote to them, has pasted. */
export function takeIn(text: string, kept: readonly Segment[], locale: Locale): TakenIn {
  const en = locale === 'en'
  const refused = (fault: FileFault): TakenIn => ({
    said: en
      ? `Nothing was taken in: ${FAULTS[fault].en}.`
      : `No se ha incorporado nada: ${FAULTS[fault].es}.`
  })
  if (text.trim() === '')
    return { said: en ? 'There is no text to read.' : 'No hay texto que leer.' }
  if (/^\s*\[/.test(text)) {
    const read = readRule(text.trim())
    if (!read.ok) return refused(read.fault)
    return {
      rule: read.rule,
      said: en ? 'The rule is in the editor.' : 'La regla está en el editor.'
    }
  }
  const file = readSegments(text)
  if (!file.ok) return refused(file.fault)
  const segments = [...kept]
  for (const { name, rule } of file.segments)
    segments.push({ name: freeName(name, segments), rule })
  const fits = segments.slice(0, MOST_SEGMENTS)
  const taken = fits.length - kept.length
  const left = [
    ...file.left,
    ...(segments.length > fits.length ? [{ entry: taken + 1, fault: 'too-many' as const }] : [])
  ].slice(0, 5)
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const why = left.map(({ entry, fault }) =>
    en ? `entry ${entry}: ${FAULTS[fault].en}` : `entrada ${entry}: ${FAULTS[fault].es}`
  )
  const names = formatList(
    fits.slice(kept.length, kept.length + 5).map(({ name }) => name),
    locale
  )
  const outcome = en
    ? `${count(taken)} ${taken === 1 ? 'segment' : 'segments'} taken in${taken > 0 ? `: ${names}` : ''}.`
    : `${taken === 1 ? 'Incorporado 1 segmento' : `Incorporados ${count(taken)} segmentos`}${taken > 0 ? `: ${names}` : ''}.`
  const rest = why.length > 0 ? ` ${en ? 'Left out' : 'Fuera'}: ${why.join('; ')}.` : ''
  return { ...(taken > 0 ? { segments: fits } : {}), said: outcome + rest }
}

import { EXAMPLES } from '../../analysis/segments/examples.ts'
import { EVERYBODY, type Group } from '../../analysis/segments/rule.ts'
import {
  readSegments,
  type Segment,
  sameName,
  writeSegments
} from '../../analysis/segments/segment-file.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { removeTable, setTable } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { asItCame } from '../parts/table-intake.ts'
import { SEGMENTS_TABLE } from './ids.ts'
import { ruleIn } from './rule-state.ts'

let last: { readonly text: string; readonly segments: readonly Segment[] } | undefined

/** The segments that the reader has named, for any widget: read from `state.tables['profiling.segments']`. */
export function savedSegments({ tables }: Pick<State, 'tables'>): readonly Segment[] {
  const text = tables[SEGMENTS_TABLE]?.text ?? ''
  if (text === '') return []
  if (last?.text !== text) {
    const read = readSegments(text)
    last = { text, segments: read.ok ? read.segments : [] }
  }
  return last.segments
}

/** All named segments as one step. */
export function setSegments(store: Store, segments: readonly Segment[]): void {
  if (segments.length === 0) removeTable(store, SEGMENTS_TABLE)
  else setTable(store, SEGMENTS_TABLE, asItCame('', writeSegments(segments)))
}

/** The list with a segment in it; one of that name gives way, in its place. */
export function withSegment(segments: readonly Segment[], one: Segment): readonly Segment[] {
  const at = segments.findIndex(({ name }) => sameName(name, one.name))
  return at < 0 ? [...segments, one] : segments.with(at, one)
}

/** Before the name of a saved segment, which may be that of an example. */
const SAVED = '='

const WORDS = {
  everybody: { en: 'Everybody', es: 'Todas las personas' },
  current: { en: 'The rule in the segment builder', es: 'La regla del constructor de segmentos' }
} as const satisfies Readonly<Record<string, Localised>>

/** A segment that a widget can show. */
export interface SegmentChoice {
  readonly key: string
  readonly name: string
  readonly rule: Group
  readonly of: 'own' | 'example'
}

/** All segments that a widget can offer: everybody, the rule being built, those saved, the examples. */
export function segmentChoices(
  state: Pick<State, 'tables' | 'options'>,
  locale: Locale
): readonly SegmentChoice[] {
  return [
    { key: 'everybody', name: WORDS.everybody[locale], rule: EVERYBODY, of: 'own' },
    { key: 'current', name: WORDS.current[locale], rule: ruleIn(state), of: 'own' },
    ...savedSegments(state).map(
      ({ name, rule }) => ({ key: SAVED + name, name, rule, of: 'own' }) as const
    ),
    ...EXAMPLES.map(
      ({ id, name, rule }) => ({ key: id, name: name[locale], rule, of: 'example' }) as const
    )
  ]
}

import { NO, YES } from './evaluate.ts'
import type { People, Values } from './people.ts'
import { CATEGORY_FIELDS, LIST_FIELDS, type NumberField, type ValueField } from './rule.ts'

/** Something that is true or false of a person of whom the field is stated. */
export type Trait =
  | {
      readonly kind: 'value'
      readonly field: ValueField
      readonly value: string
      readonly label: string
    }
  | {
      readonly kind: 'band'
      readonly field: NumberField
      /** From this on. */
      readonly from: number
      /** Below this; null without an end. */
      readonly to: number | null
    }

/** Of how many a field is stated, and of how many of them the trait holds. */
interface Counted {
  readonly yes: number
  readonly known: number
}

export interface TraitCount {
  readonly trait: Trait
  readonly segment: Counted
  /** Everybody else but those of whom it cannot be told whether they belong to the segment. */
  readonly rest: Counted
}

/** Lower ends of the bands of each number: ages as statistics offices group them, the others round. */
const BANDS: Readonly<Record<Exclude<NumberField, 'spend'>, readonly number[]>> = {
  age: [0, 18, 25, 35, 45, 55, 65],
  children: [0, 1, 2, 3],
  orders: [0, 1, 2, 5, 10],
  since: [0, 31, 91, 181, 366]
}

/** Values of a field that are looked at: those that most people have. */
const MOST_VALUES = 15

/** Lower ends of bands of spend: the fifths of all people, where these differ. */
export function spendBands({ numbers: { spend } }: People): readonly number[] {
  const known = spend.filter(value => !Number.isNaN(value)).sort()
  const fifths = [1, 2, 3, 4].map(i => known[Math.ceil((i * known.length) / 5) - 1] ?? 0)
  const ends = fifths.map(roundUp).filter(end => end > 0)
  return [0, ...new Set(ends)].sort((a, b) => a - b)
}

/** To two figures, upwards: 43.7 is 44, 1 234 is 1 300. */
function roundUp(value: number): number {
  if (value <= 0) return 0
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12))
}

export const bandsOf = (field: NumberField, people: People): readonly number[] =>
  field === 'spend' ? spendBands(people) : BANDS[field]

/** The index of the band that a number is in; −1 where nothing is stated. */
export function bandOf(value: number, bands: readonly number[]): number {
  let at = -1
  // NaN is below none of them and above none.
  while (at + 1 < bands.length && value >= (bands[at + 1] as number)) at += 1
  return at
}

/**
 * How often each trait of the table occurs in the segment and in the rest, one pass a field.
 *
 * @param answers of `evaluate`, one a person
 */
export function countTraits(people: People, answers: Uint8Array): readonly TraitCount[] {
  const { count, numbers, categories, lists } = people
  const bands = (['age', 'children', 'orders', 'since', 'spend'] as const).flatMap(field => {
    const ends = bandsOf(field, people)
    const tally = tallyOf(ends.length)
    const values = numbers[field]
    for (let i = 0; i < count; i += 1) {
      const band = bandOf(values[i] as number, ends)
      if (band < 0) continue
      tally.known(answers[i] as number)
      tally.holds(answers[i] as number, band)
    }
    return ends.map((from, band): TraitCount => {
      const trait = { kind: 'band', field, from, to: ends[band + 1] ?? null } as const
      return { trait, ...tally.counted(band) }
    })
  })
  const values = CATEGORY_FIELDS.flatMap(field => {
    const { codes } = categories[field]
    const tally = tallyOf(categories[field].keys.length)
    for (let i = 0; i < count; i += 1) {
      const code = codes[i] as number
      if (code < 0) continue
      tally.known(answers[i] as number)
      tally.holds(answers[i] as number, code)
    }
    return ofValues(field, categories[field], tally)
  })
  const several = LIST_FIELDS.flatMap(field => {
    const { codes, starts, stated } = lists[field]
    const tally = tallyOf(lists[field].keys.length)
    for (let i = 0; i < count; i += 1) {
      if (stated[i] === 0) continue
      tally.known(answers[i] as number)
      const end = starts[i + 1] as number
      for (let at = starts[i] as number; at < end; at += 1)
        tally.holds(answers[i] as number, codes[at] as number)
    }
    return ofValues(field, lists[field], tally)
  })
  return [...bands, ...values, ...several].filter(({ segment, rest }) => segment.yes + rest.yes > 0)
}

/** Counts by answer to the rule; those of the undecided are kept and never read. */
function tallyOf(size: number) {
  const yes = new Uint32Array(3 * size)
  const stated = new Uint32Array(3)
  const of = (answer: number, at: number): Counted => ({
    yes: yes[answer * size + at] as number,
    known: stated[answer] as number
  })
  return {
    known(answer: number) {
      stated[answer] = (stated[answer] as number) + 1
    },
    holds(answer: number, at: number) {
      yes[answer * size + at] = (yes[answer * size + at] as number) + 1
    },
    counted: (at: number) => ({ segment: of(YES, at), rest: of(NO, at) })
  }
}

function ofValues(
  field: ValueField,
  { keys, labels }: Values,
  tally: ReturnType<typeof tallyOf>
): TraitCount[] {
  return keys
    .map((value, code): TraitCount => {
      const trait = { kind: 'value', field, value, label: labels[code] as string } as const
      return { trait, ...tally.counted(code) }
    })
    .sort((a, b) => b.segment.yes + b.rest.yes - a.segment.yes - a.rest.yes)
    .slice(0, MOST_VALUES)
}

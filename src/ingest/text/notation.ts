import { type Decimal, readNumber } from './number.ts'

/** A cell that settles a column: it has one reading, and that reading shows the decimal sign. */
export interface Evidence {
  /** Position in the list given to `settleColumn`, from 0. */
  readonly index: number
  readonly text: string
  readonly decimal: Decimal
}

/** How a column of numbers is written. */
export interface ColumnNotation {
  readonly decimal: Decimal
  /** Cells that could be read in either way: how much hangs on the decision. */
  readonly ambiguous: number
  /** True when cells hang on a decision that the column itself does not make: show it, let it be changed. */
  readonly undecided: boolean
  /** The cell that decided. */
  readonly evidence?: Evidence
  /** A cell that says the opposite: the column mixes both notations. */
  readonly against?: Evidence
}

/**
 * Settles “30.000” by the rest of its column: one “1.234,50” makes the comma decimal for all.
 *
 * @param texts the cells, blanks and words included (they say nothing)
 * @param fallback the page's notation, taken when the column says nothing or contradicts itself
 */
export function settleColumn(texts: readonly string[], fallback: Decimal): ColumnNotation {
  let ambiguous = 0
  let evidence: Evidence | undefined
  let against: Evidence | undefined
  for (const [index, text] of texts.entries()) {
    const reading = readNumber(text)
    if (reading.kind === 'ambiguous') ambiguous += 1
    else if (reading.kind === 'number' && reading.notation !== null) {
      const found = { index, text, decimal: reading.notation }
      if (!evidence) evidence = found
      else if (!against && evidence.decimal !== found.decimal) against = found
    }
  }
  return {
    decimal: evidence && !against ? evidence.decimal : fallback,
    ambiguous,
    undecided: ambiguous > 0 && (!evidence || against !== undefined),
    ...(evidence ? { evidence } : {}),
    ...(against ? { against } : {})
  }
}

import type { Decimal } from '../text/digits.ts'
import { type NumberReading, readNumber } from '../text/number.ts'
import type { Batch } from './batch.ts'
import { NumberEvidence } from './number-evidence.ts'
import { earlier, type Witness } from './witness.ts'

const witnessAt = (batch: Batch, row: number, at: number): Witness => ({
  text: batch.text(at).trim().slice(0, 40),
  line: batch.lines[row] as number
})

/** What a column of numbers takes note of while it reads. */
export class NumberNotes {
  readonly evidence = new NumberEvidence()
  readonly #slot: number
  readonly #decimal: Decimal
  #plain = false

  constructor(slot: number, decimal: Decimal) {
    this.#slot = slot
    this.#decimal = decimal
  }

  /** Plain numbers of a batch that prove the sign by which they were read: the first of all is looked for. */
  plainProofs(batch: Batch, count: number): void {
    if (count === 0) return
    this.evidence.proofs[this.#decimal] += count
    if (this.#plain) return
    this.#plain = true
    let at = 2 * this.#slot
    for (let row = 0; row < batch.rows; row += 1, at += batch.stride) {
      if (batch.faults[row] !== 0) continue
      const reading = readNumber(batch.text(at), { decimal: this.#decimal })
      if (reading.kind !== 'number' || reading.other || reading.notation !== this.#decimal) continue
      this.#witness(this.#decimal, witnessAt(batch, row, at))
      return
    }
  }

  /** What the full reader found in a cell. */
  read(reading: NumberReading & { kind: 'number' }, batch: Batch, row: number, at: number): void {
    const { notation, other, value, currency } = reading
    const { evidence } = this
    evidence.unusual = true
    if (currency) evidence.sawCurrency(currency, batch.lines[row] as number)
    if (other) {
      // The smaller reading takes the sign that stands there for the decimal one.
      const small = Math.abs(value) < Math.abs(other.value)
      const sign = (small ? notation : other.decimal) ?? '.'
      this.either(batch, row, at, sign, small ? other.value : value, currency !== undefined)
    } else if (notation) {
      evidence.proofs[notation] += 1
      if (!evidence.witnesses[notation]) this.#witness(notation, witnessAt(batch, row, at))
    }
  }

  /**
   * A cell with two readings.
   *
   * @param sign that stands in it
   * @param grouped its value if the sign parts thousands
   * @param priced whether a currency stands beside it
   */
  either(
    batch: Batch,
    row: number,
    at: number,
    sign: Decimal,
    grouped: number,
    priced: boolean
  ): void {
    const { evidence } = this
    evidence.either[sign] += 1
    evidence.grouped[sign] += Math.round(grouped)
    if (priced) evidence.priced[sign] += 1
    evidence.example ??= witnessAt(batch, row, at)
  }

  #witness(sign: Decimal, found: Witness): void {
    const { witnesses } = this.evidence
    witnesses[sign] = earlier(witnesses[sign], found, 0)
  }
}

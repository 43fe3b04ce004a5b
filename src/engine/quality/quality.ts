import type { Accuracy } from '../../analysis/data-quality/accuracy.ts'
import type { QualityParams, QualityReport } from '../../analysis/data-quality/report.ts'
import type { Verdict } from '../../analysis/data-quality/row-marks.ts'
import type { Step } from '../../analysis/data-quality/work.ts'
import type { Locale } from '../../i18n/locale.ts'

/** A table of contacts, and what the reader corrected in how it was read. */
export interface ContactsWish {
  /** The shipped sample with the header of a language, the reader's text, or a file of theirs. */
  readonly from: { readonly sample: Locale } | { readonly text: string } | { readonly file: Blob }
  /** Another one for another table: the same is not read again. */
  readonly key: string
  readonly roles: Readonly<Record<string, string>>
  readonly dayFirst: boolean | null
}

/** How right the matching is where the truth is known, at several thresholds. */
export interface Measured {
  readonly now: Accuracy
  readonly curve: readonly { readonly threshold: number; readonly accuracy: Accuracy }[]
}

/** Both shipped tables with known truth, under the reader's settings. */
export interface Accuracies {
  readonly sample: Measured
  readonly heldOut: Measured
}

export type QualityRefusal = 'empty' | 'too-large' | 'not-text' | 'interrupted' | 'failed'

export type QualityAnswer =
  | { readonly ok: true; readonly report: QualityReport; readonly milliseconds: number }
  | { readonly ok: false; readonly why: QualityRefusal; readonly message?: string }

/** What the page asks of the worker. Rows stay there; small results and finished files come out. */
export interface QualityEngine {
  check(
    wish: ContactsWish,
    params: QualityParams,
    said: Readonly<Record<string, Verdict>>,
    onStep?: (step: Step) => void
  ): Promise<QualityAnswer>
  /** Ends the check under way, whose answer is then `interrupted`. */
  interrupt(): void
  /** The shipped tables, matched by this model and compared with their truth. */
  accuracies(params: QualityParams): Promise<Accuracies>
  /** The table that was checked last, cleaned, or all that changed in it, as CSV. */
  download(what: 'table' | 'log', locale: Locale): Promise<Blob | undefined>
}

import type { ChannelParams, ChannelResult } from '../analysis/channels/model.ts'
import type { CohortParams, CohortResult } from '../analysis/cohorts/model.ts'
import type { ForecastParams, ForecastProblem, ForecastResult } from '../analysis/forecast/model.ts'
import type { IncrementalParams, IncrementalResult } from '../analysis/incremental/model.ts'
import type { LadderParams, LadderResult } from '../analysis/ladder/model.ts'
import type { MonthsParams, MonthsResult } from '../analysis/months/model.ts'
import type { MovementParams, MovementResult } from '../analysis/movement/model.ts'
import type { RfmParams, RfmResult } from '../analysis/rfm/model.ts'
import type { ValueParams, ValueResult } from '../analysis/value/model.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Corrections, Progress, Refusal, Report } from '../ingest/transactions/reading.ts'
import type { KeptTable } from '../workbook/kept-tables.ts'

/** A table that the worker holds, by name; `sample` is the shop that comes with the workbook. */
export type TableId = string

/** Everything the page knows of a table: small, plain data. */
export interface TableCard {
  readonly id: TableId
  readonly name: string
  readonly origin: 'sample' | 'file' | 'paste' | 'device'
  readonly report: Report
  /** How the reader corrected its reading. */
  readonly corrections: Corrections
  /** Kept on this device. */
  readonly kept: boolean
}

/** Parameters and result of each analysis of a table, by its id. The ids are the widgets'. */
export interface Analyses {
  readonly rfm: { readonly params: RfmParams; readonly result: RfmResult }
  readonly 'rfm-movement': { readonly params: MovementParams; readonly result: MovementResult }
  readonly cltv: { readonly params: ValueParams; readonly result: ValueResult }
  readonly 'purchase-ladder': { readonly params: LadderParams; readonly result: LadderResult }
  readonly 'channel-share': { readonly params: ChannelParams; readonly result: ChannelResult }
  readonly incremental: {
    readonly params: IncrementalParams & {
      /** Labels of the group column; null for what the table itself suggests. */
      readonly treated: string | null
      readonly control: string | null
    }
    readonly result: IncrementalResult & { readonly arms: Arms }
  }
  readonly cohorts: { readonly params: CohortParams; readonly result: CohortResult }
  readonly forecast: { readonly params: ForecastParams; readonly result: ForecastResult }
  /** For the widget of the reader's own months. */
  readonly months: { readonly params: MonthsParams; readonly result: MonthsResult }
}

/** How the customers of a table fell into arms. */
export interface Arms {
  readonly treated: string
  readonly control: string
  /** The names of the groups say which is which; otherwise the reader has to. */
  readonly sure: boolean
  readonly labels: readonly string[]
  /** Customers left out: found in both groups, or in neither. */
  readonly inBoth: number
  readonly elsewhere: number
}

export type AnalysisId = keyof Analyses

/** Analyses that say something of every single customer. */
export type Listed = 'rfm' | 'rfm-movement' | 'cltv' | 'forecast'

/** For rfm-movement only: the table of the later day. */
export interface SecondTable {
  readonly id: TableId
  /** It holds only what came after the first: on the later day both count. */
  readonly joined: boolean
}

/** Only some customers: those in the chosen cells of an RFM map (linked views). */
export interface Chosen {
  readonly rfm: RfmParams
  readonly cells: readonly (readonly [recency: number, frequency: number])[]
}

/** Why an analysis has nothing to show; a sentence for it is the widget's. */
export type NoAnswer =
  | { readonly kind: 'no-table' }
  | { readonly kind: 'needs-column'; readonly role: 'date' | 'channel' | 'group' | 'margin' }
  | { readonly kind: 'no-customers' }
  | { readonly kind: 'groups'; readonly labels: readonly string[] }
  | { readonly kind: 'no-forecast'; readonly problem: ForecastProblem }
  /** It gave way to another question, or the reader ended it; ask again. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly message: string }

export type Answer<T> =
  | { readonly ok: true; readonly result: T; readonly milliseconds: number }
  | { readonly ok: false; readonly why: NoAnswer }

/** A table that was read, or why it was not. */
export type Opened =
  | { readonly ok: true; readonly card: TableCard }
  | { readonly ok: false; readonly refusal: Refusal }

/** What the page asks of the worker. Rows never cross; files go in, small results and finished files come out. */
export interface Engine {
  /** Reads a file or a pasted text; a second call cancels the first. */
  open(
    source: File | { readonly name: string; readonly text: string },
    corrections: Corrections,
    onProgress: (progress: Progress) => void
  ): Promise<Opened>
  cancel(): void
  /** The same file read again, corrected. */
  correct(
    id: TableId,
    corrections: Corrections,
    onProgress: (progress: Progress) => void
  ): Promise<Opened>
  /** The file that was refused last, read again as corrected. */
  retry(corrections: Corrections, onProgress: (progress: Progress) => void): Promise<Opened>
  /**
   * Gets ready for a file that is about to come: helpers are started, and a made-up table is read so that
   * the browser has compiled the loops. Gives way to whatever is asked meanwhile.
   */
  warm(): Promise<void>
  /** Ends a long analysis under way, whose answer is then `interrupted`. */
  interrupt(): void
  analyse<K extends AnalysisId>(
    analysis: K,
    table: TableId,
    params: Analyses[K]['params'],
    chosen?: Chosen,
    second?: SecondTable,
    /** Told the share that is done of an analysis that takes long. */
    onShare?: (share: number) => void
  ): Promise<Answer<Analyses[K]['result']>>
  /** Per-customer rows of an analysis as a CSV file that is safe to open in a spreadsheet. */
  download<K extends Listed>(
    analysis: K,
    table: TableId,
    params: Analyses[K]['params'],
    locale: Locale,
    chosen?: Chosen
  ): Promise<Blob>
  /** Row errors as a CSV file. */
  errors(id: TableId, locale: Locale): Promise<Blob>
  /** Labels of a coded column, most rows first, at most 50. */
  labels(
    id: TableId,
    role: 'channel' | 'group' | 'product' | 'interest'
  ): Promise<readonly { readonly label: string; readonly rows: number }[]>
  /** Tables kept on the device. */
  kept(): Promise<readonly KeptTable[]>
  keep(id: TableId): Promise<{ readonly ok: boolean }>
  load(id: TableId): Promise<TableCard | null>
  rename(id: TableId, name: string): Promise<void>
  remove(id: TableId): Promise<void>
}

import type { Api } from './api.ts'
import type { Report } from './response.ts'
import { timeOfDay, timespan } from './time.ts'

/** One answer that was checked. */
export interface Interaction {
  /** Exercise and part. */
  readonly id: string
  /** As the platform is told of it (`response.ts`). */
  readonly type: Report['type']
  readonly response: string
  /** A right answer. */
  readonly pattern: string
  readonly credited: boolean
  /** From the last answer, or from the beginning, in milliseconds. */
  readonly latency: number
}

export interface Progress {
  readonly answered: number
  readonly credited: number
  readonly of: number
  readonly suspendData: string
}

/**
 * A session with a learning platform. Without one (`api` undefined), or where the platform refuses to
 * begin, everything goes on and nothing is kept: `isKept` says so.
 */
export class Session {
  readonly isKept: boolean
  private readonly api: Api | undefined
  private readonly began: number
  private readonly now: () => number
  private interactions = 0
  private over = false

  constructor(api: Api | undefined, now: () => number = Date.now) {
    this.api = api
    this.now = now
    this.began = now()
    this.isKept = api !== undefined && String(api.LMSInitialize('')) === 'true'
    if (!this.isKept) return
    this.interactions = Number(this.get('cmi.interactions._count')) || 0
    if (['not attempted', 'browsed', ''].includes(this.get('cmi.core.lesson_status'))) {
      this.set('cmi.core.lesson_status', 'incomplete')
      this.commit()
    }
  }

  /** What the last session has left. */
  get suspendData(): string {
    return this.get('cmi.suspend_data')
  }

  /** Who is working: the participant's id on the platform, '' without one. */
  get participant(): string {
    return this.get('cmi.core.student_id')
  }

  /** Reports an answer, and sends everything to the platform. */
  record(interaction: Interaction, progress: Progress): void {
    if (!this.isKept || this.over) return
    const at = `cmi.interactions.${this.interactions}`
    this.set(`${at}.id`, interaction.id)
    this.set(`${at}.type`, interaction.type)
    this.set(`${at}.time`, timeOfDay(new Date(this.now())))
    this.set(`${at}.weighting`, '1')
    this.set(`${at}.correct_responses.0.pattern`, interaction.pattern)
    this.set(`${at}.student_response`, interaction.response)
    this.set(`${at}.result`, interaction.credited ? 'correct' : 'wrong')
    this.set(`${at}.latency`, timespan(interaction.latency))
    this.interactions += 1
    this.report(progress)
  }

  /** Reports how far the work has come, without an answer. */
  report({ answered, credited, of, suspendData }: Progress): void {
    if (!this.isKept || this.over) return
    const status = credited === of ? 'passed' : answered === of ? 'completed' : 'incomplete'
    this.set('cmi.core.score.min', '0')
    this.set('cmi.core.score.max', '100')
    this.set('cmi.core.score.raw', String(Math.round((10_000 * credited) / of) / 100))
    this.set('cmi.core.lesson_status', status)
    this.set('cmi.suspend_data', suspendData)
    this.commit()
  }

  /** Ends the session; the work can be taken up again. Once only. */
  finish(): void {
    if (!this.isKept || this.over) return
    this.over = true
    this.set('cmi.core.session_time', timespan(this.now() - this.began))
    this.set('cmi.core.exit', 'suspend')
    this.commit()
    this.api?.LMSFinish('')
  }

  private get(element: string): string {
    if (!this.isKept) return ''
    return String(this.api?.LMSGetValue(element) ?? '')
  }

  private set(element: string, value: string): void {
    this.api?.LMSSetValue(element, value)
  }

  private commit(): void {
    this.api?.LMSCommit('')
  }
}

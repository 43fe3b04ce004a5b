import type { Running } from '../../engine/remote.ts'

/** The one worker of its kind that a page has, started when it is first needed. */
export class OneWorker<T> {
  #running: Promise<Running<T>> | undefined
  readonly #failed: () => void

  /** @param failed told when one did not start */
  constructor(failed: () => void = () => undefined) {
    this.#failed = failed
  }

  /** What runs, or what `start` starts. A script that did not arrive may arrive at the next attempt. */
  async engine(start: () => Promise<Running<T>>): Promise<Running<T>['engine']> {
    if (!this.#running) {
      this.#running = start()
      this.#running.catch(() => {
        this.#running = undefined
        this.#failed()
      })
    }
    return (await this.#running).engine
  }

  /** The worker, if one was started. */
  get started(): Promise<Running<T>['engine']> | undefined {
    return this.#running?.then(({ engine }) => engine)
  }

  /** Ends it, and with it everything that it holds; the next question starts another. */
  stop(): void {
    void this.#running?.then(({ stop }) => stop())
    this.#running = undefined
  }
}

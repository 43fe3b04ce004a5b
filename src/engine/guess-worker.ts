import { type Guessed, guesser } from '../analysis/pseudonym/guess.ts'
import { SPACES, type SpaceId } from '../analysis/pseudonym/spaces.ts'

/** What the worker is asked once; it is ended to stop it. */
export interface GuessJob {
  readonly space: SpaceId
  /** Digests in hexadecimal. */
  readonly targets: readonly string[]
}

/** What it says about ten times a second, and at the end. */
export interface GuessNews {
  readonly tried: number
  /** Milliseconds since it began. */
  readonly elapsed: number
  /** Found since it last spoke. */
  readonly found: readonly Guessed[]
  readonly finished: boolean
}

/** Guesses between two looks at the clock. */
const STRETCH = 10_000
/** Milliseconds between two news. */
const EVERY = 100

addEventListener('message', ({ data }: MessageEvent<GuessJob>) => {
  const guesses = guesser(SPACES[data.space], data.targets)
  const began = performance.now()
  let said = began
  let found: Guessed[] = []
  while (!guesses.finished) {
    found.push(...guesses.run(STRETCH))
    const now = performance.now()
    if (now - said < EVERY && !guesses.finished) continue
    said = now
    const news: GuessNews = {
      ...{ tried: guesses.tried, elapsed: now - began, found },
      finished: guesses.finished
    }
    postMessage(news)
    found = []
  }
})

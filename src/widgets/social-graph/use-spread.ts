import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Cascade, cascade } from '../../analysis/network/cascade.ts'
import type { Known } from './use-network.ts'

/** Milliseconds that a round stands while a spread plays. */
const BEAT = 700

export interface Watched {
  readonly run: Cascade
  /** The round that is shown; undefined while the groups are. */
  readonly now: number | undefined
  readonly playing: boolean
  readonly play: () => void
  readonly step: () => void
  readonly end: () => void
  readonly back: () => void
  /** Another throw of the same dice. */
  readonly again: () => void
}

/** One spread to be watched round by round; who wants no motion is shown its end. */
export function useSpread(known: Known | undefined, starters: readonly number[]): Watched {
  const [throws, setThrows] = useState(0)
  const [now, setNow] = useState<number>()
  const [playing, setPlaying] = useState(false)
  const from = starters.join()
  const run = useMemo<Cascade>(() => {
    if (!known) return { round: new Int32Array(0), reached: [0] }
    const { p, seed } = known.question
    return cascade(known.shape.network, starters, p, seed * 1009 + throws)
  }, [known, from, throws])
  const last = run.reached.length - 1
  useEffect(() => {
    if (!playing || now === undefined) return
    if (now >= last) return setPlaying(false)
    const timer = setTimeout(() => setNow(now + 1), BEAT)
    return () => clearTimeout(timer)
  }, [playing, now, last])
  // Another network has other rounds.
  useEffect(() => {
    setNow(undefined)
    setPlaying(false)
  }, [known?.shape])
  return {
    run,
    now: now === undefined ? undefined : Math.min(now, last),
    playing,
    play: () => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      setNow(still ? last : 0)
      setPlaying(!still)
    },
    step: () => {
      setPlaying(false)
      setNow(now === undefined ? 0 : Math.min(now + 1, last))
    },
    end: () => {
      setPlaying(false)
      setNow(last)
    },
    back: () => {
      setPlaying(false)
      setNow(undefined)
    },
    again: () => {
      setPlaying(false)
      setThrows(throws + 1)
      setNow(now === undefined ? 0 : now)
    }
  }
}

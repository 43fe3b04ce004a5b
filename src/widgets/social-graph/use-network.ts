import { type Signal, useSignal } from '@preact/signals'
import { proxy } from 'comlink'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Network } from '../../analysis/network/model.ts'
import type { Shape } from '../../analysis/network/shape.ts'
import type { NetworkAnswer, NetworkEngine, NetworkQuestion } from '../../engine/network.ts'
import { OneWorker } from '../parts/one-worker.ts'

// Removed from the browser's bundle with the branch it stands in.
const server = import.meta.env.SSR ? await import('./server.ts') : undefined

/** An answer with what it answers: the reader may be further on already. */
export interface Known {
  readonly shape: Shape
  readonly question: NetworkQuestion
  readonly answer: NetworkAnswer
}

/** Places of people, of this very network. */
export interface Placed {
  readonly network: Network
  readonly places: Int16Array
  /** They have come to rest. */
  readonly done: boolean
}

interface Following {
  readonly known: Known | undefined
  readonly placed: Signal<Placed | undefined>
  readonly state: 'idle' | 'busy' | 'failed'
}

/** The last answer of the worker, which is one as the widget is. */
let last: Known | undefined

const worker = new OneWorker<NetworkEngine>()

/** Until it is asked for the first time, nobody pays for the graph library. */
const engine = () =>
  worker.engine(async () => (await import('../../engine/start-network.ts')).startNetworkEngine())

/** Ties of which a frame is drawn, on a phone, while the next one is computed. */
const MOVING = 1500

/** Motion only for those who have nothing against it, and where it is smooth. */
const moves = ({ from }: Network) =>
  from.length <= MOVING && !matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Follows a network and what is asked of it through the worker. The newest question counts; one that comes
 * while another is being answered waits, and those between them are left out.
 *
 * @param wanted nothing is asked before: what the page opens with stands in its HTML
 */
export function useNetwork(shape: Shape, question: NetworkQuestion, wanted: boolean): Following {
  const [known, setKnown] = useState<Known | undefined>(() =>
    server ? { shape, question, answer: server.answerNow(shape.network, question) } : undefined
  )
  const [state, setState] = useState<Following['state']>('idle')
  const placed = useSignal<Placed | undefined>(
    server
      ? { network: shape.network, places: server.placesNow(shape.network), done: true }
      : undefined
  )
  const latest = useRef({ shape, question })
  latest.current = { shape, question }
  const held = useRef<Network>()
  const asking = useRef(false)
  const key = JSON.stringify(question)

  useEffect(() => {
    if (!wanted || asking.current) return
    asking.current = true
    setState('busy')
    void follow(() => latest.current, held, placed, setKnown)
      .then(() => setState('idle'))
      .catch(() => setState('failed'))
      .finally(() => {
        asking.current = false
      })
  }, [wanted, shape, key])

  return { known, placed, state }
}

/** Asks until the answer is to what the reader has now. */
async function follow(
  latest: () => { readonly shape: Shape; readonly question: NetworkQuestion },
  held: { current: Network | undefined },
  placed: Signal<Placed | undefined>,
  tell: (known: Known) => void
): Promise<void> {
  const remote = await engine()
  // The same objects as long as they hold: what is shown of them is not made anew.
  let before: Known | undefined = last
  for (;;) {
    const { shape, question } = latest()
    const { network } = shape
    if (held.current !== network) {
      // The first picture is in the page already: only where it comes to rest is of interest.
      const still = placed.peek() === undefined && held.current === undefined
      held.current = network
      await remote.hold(network)
      const show = (places: Int16Array, done: boolean) => {
        if (held.current === network && (done || (!still && moves(network))))
          placed.value = { network, places, done }
      }
      void remote.layOut(proxy(show))
    }
    const same = before?.shape === shape ? before : undefined
    const { influence, orders, agreement } = same?.answer ?? (await remote.measured())
    const communities =
      same?.question.resolution === question.resolution
        ? same.answer.communities
        : await remote.communities(question.resolution)
    const reaches = await remote.reaches(question)
    const now = latest()
    last = before = {
      shape,
      question,
      answer: { influence, orders, agreement, communities, reaches }
    }
    tell(before)
    if (now.shape === shape && JSON.stringify(now.question) === JSON.stringify(question)) return
  }
}

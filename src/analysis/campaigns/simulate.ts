import { type Random, seeded } from '../statistics/random.ts'
import { responseAfter } from './expected.ts'
import { budgetOf, type Campaigns, plannedSends } from './model.ts'

/** What each run gave, in the order of the runs. */
export interface Runs {
  readonly plannedAnswered: Float64Array
  readonly triggeredSent: Float64Array
  readonly triggeredAnswered: Float64Array
}

/** Messages and events that are simulated at most, in all runs together: a moment on a phone. */
const STEPS = 1_000_000

/** Fewer runs say too little of how far they scatter. */
const LEAST = 20

/** The runs that are simulated: those asked for, unless they would take too long. */
export function runsWithin(campaigns: Campaigns, wanted: number): number {
  const { customers, rate, period, late } = campaigns
  const steps = budgetOf(campaigns) + customers * (1 + rate * (period + late))
  return Math.max(2, Math.min(wanted, Math.max(LEAST, Math.floor(STEPS / steps))))
}

/**
 * Simulates the period `runs` times, event by event, with both policies on the same customers and the
 * same events (common random numbers: Law, Simulation Modeling and Analysis, ch. 11). Each event carries
 * one draw that decides whether the triggered message about it is answered, and the first planned one
 * after it; so the runs of both policies are pairs, and their difference scatters less.
 *
 * @param seed whole; the same gives the same runs
 */
export function simulate(campaigns: Campaigns, runs: number, seed: number): Runs {
  const master = seeded(seed)
  const plannedAnswered = new Float64Array(runs)
  const triggeredSent = new Float64Array(runs)
  const triggeredAnswered = new Float64Array(runs)
  const people = {
    last: new Float64Array(campaigns.customers),
    draw: new Float64Array(campaigns.customers)
  }
  for (let run = 0; run < runs; run += 1) {
    const period = onePeriod(campaigns, people, seeded(master.bits()), seeded(master.bits()))
    plannedAnswered[run] = period.planned
    triggeredSent[run] = period.sent
    triggeredAnswered[run] = period.triggered
  }
  return { plannedAnswered, triggeredSent, triggeredAnswered }
}

/** Time of each customer's last event, and its draw until a planned message has used it; then −1. */
interface People {
  readonly last: Float64Array
  readonly draw: Float64Array
}

/** Days until the next event; never, if there are none. */
const wait = (random: Random, rate: number): number =>
  rate > 0 ? -Math.log1p(-random.uniform()) / rate : Number.POSITIVE_INFINITY

/**
 * One period. The process has always run: what matters of the time before is when each customer's last
 * event was, exponentially long ago. It starts as long before the period as triggered messages take, so
 * that those due from the first day on are there. All customers' events are one stream of rate
 * customers · λ, each of somebody drawn at random, hence in the order of time.
 */
function onePeriod(campaigns: Campaigns, people: People, events: Random, fresh: Random) {
  const { customers, rate, late, period, every } = campaigns
  const { last, draw } = people
  const budget = budgetOf(campaigns)
  const sends = plannedSends(campaigns)
  const response = responseAfter(late, campaigns)
  for (let who = 0; who < customers; who += 1) {
    last[who] = -late - wait(events, rate)
    draw[who] = events.uniform()
  }
  let planned = 0
  let sent = 0
  let triggered = 0
  let done = 0
  for (let now = -late; ; ) {
    now += wait(events, customers * rate)
    for (; done < sends && (done + 1) * every < now; done += 1) {
      planned += answersAt((done + 1) * every, campaigns, people, fresh)
    }
    if (!(now <= period)) break
    const who = events.integer(customers)
    const mood = events.uniform()
    last[who] = now
    draw[who] = mood
    if (now + late <= period && sent < budget) {
      sent += 1
      if (mood < response) triggered += 1
    }
  }
  return { planned, sent, triggered }
}

/** Who answers when everybody is written to. */
function answersAt(time: number, campaigns: Campaigns, { last, draw }: People, fresh: Random) {
  const { customers, atOnce, base } = campaigns
  // Most draws decide by themselves, whatever the delay.
  const [low, high] = [Math.min(atOnce, base), Math.max(atOnce, base)]
  let answers = 0
  for (let who = 0; who < customers; who += 1) {
    const held = draw[who] as number
    const mood = held < 0 ? fresh.uniform() : held
    draw[who] = -1
    if (mood >= high) continue
    if (mood < low || mood < responseAfter(time - (last[who] as number), campaigns)) answers += 1
  }
  return answers
}

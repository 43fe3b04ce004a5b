import type { Counts, Personalised, Rates, Reading, Uplifts } from './model.ts'

/** What comes of so many sends: at each step a share goes on. */
export function countsOf(sends: number, { open, click, convert }: Rates): Counts {
  const opens = sends * open
  const clicks = opens * click
  return { sends, opens, clicks, conversions: clicks * convert }
}

/**
 * The rates with personalisation. Read as relative, each rate is multiplied by 1 + uplift; read as
 * points, the uplift is added to it. A click-through rate is clicks of sends, so that its points are
 * added to that. No step is taken by more people than were there, nor by fewer than none.
 */
export function personalised(rates: Rates, uplifts: Uplifts, reading: Reading): Personalised {
  const raise = (rate: number, uplift: number) =>
    reading === 'relative' ? rate * (1 + uplift) : rate + uplift
  const within = (rate: number, most: number) => Math.min(most, Math.max(0, rate))
  const openRaw = raise(rates.open, uplifts.open)
  const open = within(openRaw, 1)
  // Points of the mail's click-through rate; a factor of it is the same factor of the clicks of opens.
  const clickRaw =
    reading === 'relative'
      ? raise(rates.click, uplifts.click)
      : perOpen(rates.open * rates.click + uplifts.click, open)
  const click = within(clickRaw, 1)
  const convertRaw = uplifts.convert.reduce(raise, rates.convert)
  const convert = within(convertRaw, 1)
  return {
    rates: { open, click, convert },
    capped: openRaw !== open || clickRaw !== click || convertRaw !== convert
  }
}

/** Clicks of opens, for a click-through rate; where nobody opens, nobody clicks. */
const perOpen = (throughRate: number, open: number): number => {
  const found = throughRate / open
  return Number.isFinite(found) ? found : 0
}

/** The shop behind the samples: every number that its process knows. Explained in data/README.md. */
export const SHOP = {
  seed: 20260974,
  /** First and last day, both included: thirty months. */
  opens: '2024-04-01',
  closes: '2026-09-30',
  /** How eager people are to buy, by calendar month; 1 on average over the twelve. */
  season: [0.85, 0.85, 0.9, 0.95, 1, 0.9, 0.8, 0.7, 1, 1.05, 1.35, 1.65],
  /** New customers a day: on the last day so many times those of the first. */
  growth: 1.4,
  /** Orders a year of one customer while there: gamma, this shape and mean. */
  rate: { shape: 1, mean: 4.4 },
  /** Chance of leaving for good, a year: gamma, this shape and mean, times the channel's factor. */
  dropout: { shape: 0.8, mean: 0.8 },
  /** Logarithm of a customer's usual order in euros, and how single orders scatter around it. */
  order: { median: 32, between: 0.6, within: 0.4 },
  /** Share of shopping days with a second order, of what was forgotten in the first. */
  forgotten: 0.04,
  /** Share of orders that money goes back for, `full` of them whole and the rest half. */
  refund: { share: 0.03, full: 0.7, days: 30 },
  /** Margins scatter by so much around their product's. */
  marginScatter: 0.1,
  /** Share of orders within the customer's main interest on purpose, and of those who declare it. */
  interest: { kept: 0.7, declared: 0.9 },
  /** Share of later orders that come the way the first one came. */
  sameChannel: 0.35
} as const

/**
 * `won`: share of customers whose first order came this way. `dropout`: how much sooner they leave.
 * `again`: share of later orders that come this way.
 */
export const CHANNELS = [
  { name: 'Search', won: 0.32, dropout: 1, again: 0.15 },
  { name: 'Social', won: 0.28, dropout: 1.6, again: 0.08 },
  { name: 'Store', won: 0.2, dropout: 0.7, again: 0.12 },
  { name: 'Direct', won: 0.2, dropout: 0.8, again: 0.3 },
  { name: 'E-mail', won: 0, dropout: 1, again: 0.3 },
  { name: 'SMS', won: 0, dropout: 1, again: 0.05 }
] as const

/** What customers care for, and how many of them. */
export const INTERESTS = [
  { name: 'Coffee', share: 0.36 },
  { name: 'Tea', share: 0.2 },
  { name: 'Chocolate', share: 0.18 },
  { name: 'Kitchen', share: 0.16 },
  { name: 'Gifts', share: 0.1 }
] as const

/** `price` multiplies the customer's usual order; `margin` is a share of the amount. */
export const PRODUCTS = [
  { name: 'Brumera beans', interest: 0, weight: 5, price: 0.9, margin: 0.45 },
  { name: 'Tostaluna ground', interest: 0, weight: 4, price: 0.8, margin: 0.4 },
  { name: 'Nubarro capsules', interest: 0, weight: 3, price: 1, margin: 0.5 },
  { name: 'Hojalba green', interest: 1, weight: 3, price: 0.7, margin: 0.55 },
  { name: 'Vesperil infusion', interest: 1, weight: 2, price: 0.6, margin: 0.6 },
  { name: 'Cacaurel dark', interest: 2, weight: 3, price: 0.7, margin: 0.42 },
  { name: 'Dulcambre box', interest: 2, weight: 2, price: 1.3, margin: 0.38 },
  { name: 'Ollarín kettle', interest: 3, weight: 1, price: 1.9, margin: 0.25 },
  { name: 'Filtrel brewer', interest: 3, weight: 2, price: 1.5, margin: 0.28 },
  { name: 'Lazarel hamper', interest: 4, weight: 2, price: 2.4, margin: 0.3 },
  { name: 'Sorpresel card', interest: 4, weight: 1, price: 1, margin: 0.1 }
] as const

/** One month, 5 % left alone: what a message does is known here, since both worlds are simulated. */
export const CAMPAIGN = {
  seed: 20260921,
  customers: 2000,
  control: 0.05,
  /** Chance that somebody who would not have bought in the month does so because of the message. */
  persuaded: 0.1
} as const

/** Messages and visits around the orders of the last months. None of them makes anybody buy. */
export const CONTACTS = {
  seed: 20260401,
  from: '2026-04-01',
  /** Visits in the `days` before an order: each of so many happens with this chance. */
  visits: { most: 3, chance: 0.3, days: 21 },
  /** Visits that lead to nothing, a year. */
  idle: 1.2,
  /** Reminders on the day before, to those who have already filled their basket. */
  reminder: { email: 0.4, sms: 0.08 },
  /** Days of the month on which a mailing goes out, and to what share of whom. */
  mailing: { days: [2, 16], eager: 0.3, others: 0.04, eagerRate: 4 }
} as const

import { words } from './words.ts'

const factor = { kind: 'number', show: 'number', min: 0, max: 20 } as const
const share = { kind: 'number', show: 'percent', min: 0, max: 1 } as const

/** Weights of the queue, and what is assumed of answers that others read. All are assumptions of ours. */
export const FIELDS = {
  unhappy: { ...factor, fallback: 3, label: words.unhappyWeight, help: words.unhappyHelp },
  happy: { ...factor, fallback: 0.5, label: words.happyWeight },
  question: { ...factor, fallback: 1.5, label: words.questionWeight },
  reach: { ...factor, fallback: 0.5, label: words.reachWeight, help: words.reachHelp },
  age: {
    kind: 'choice',
    label: words.age,
    options: { waiting: words.waiting, fresh: words.fresh },
    fallback: 'waiting'
  },
  halfLife: {
    kind: 'number',
    show: 'number',
    min: 0.1,
    max: 365,
    fallback: 7,
    label: words.halfLife,
    help: words.halfLifeHelp,
    unit: words.days
  },
  contactCost: {
    kind: 'number',
    show: 'money',
    min: 0,
    max: 10_000,
    fallback: 6,
    label: words.contactCost,
    help: words.contactHelp
  },
  answerCost: {
    kind: 'number',
    show: 'money',
    min: 0,
    max: 10_000,
    fallback: 4,
    label: words.answerCost
  },
  inPublic: { ...share, fallback: 0.6, label: words.inPublic },
  readers: {
    kind: 'number',
    show: 'number',
    min: 0,
    max: 100_000,
    fallback: 5,
    label: words.readers,
    help: words.readersHelp
  },
  wouldContact: { ...share, fallback: 0.2, label: words.wouldContact },
  compare: {
    kind: 'choice',
    label: words.compare,
    options: { mood: words.mood, topic: words.topic },
    fallback: 'mood'
  }
} as const

/** Fields that stand under “More settings”: all but the cost of a contact and what is compared. */
export const MORE = [
  'unhappy',
  'happy',
  'question',
  'reach',
  'age',
  'halfLife',
  'inPublic',
  'readers',
  'wouldContact',
  'answerCost'
] as const

import { words } from './words.ts'

const MONEY = { kind: 'number', show: 'money', min: 0, max: 1e9 } as const
const SHARE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const

export const FIELDS = {
  gold: { ...MONEY, fallback: 35, label: words.gold, help: words.goldHelp },
  silver: { ...MONEY, fallback: 25, label: words.silver },
  bronze: { ...MONEY, fallback: 0, label: words.bronze, help: words.bronzeHelp },
  price: { ...SHARE, fallback: 0.1, label: words.price, help: words.priceHelp },
  saving: { ...SHARE, fallback: 0.2, label: words.saving },
  leave: { ...SHARE, fallback: 0.15, label: words.leave, help: words.leaveHelp },
  fixed: { ...SHARE, fallback: 0.7, label: words.fixed, help: words.fixedHelp }
} as const

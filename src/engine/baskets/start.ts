import { type Running, startRemote } from '../remote.ts'
import type { BasketDesk } from './desk.ts'
import script from './worker.ts?worker&url'

/** Starts the worker in which baskets live. It throws as `startRemote` does. */
export const startBaskets = (): Promise<Running<BasketDesk>> => startRemote(script, 'baskets')

import { type Running, startRemote } from '../remote.ts'
import type { QualityEngine } from './quality.ts'
import script from './worker.ts?worker&url'

/**
 * Starts the worker in which contacts are checked: one of its own, so that a lesson which needs nothing else
 * does not fetch what reads transactions. It throws as `startRemote` does.
 */
export const startQuality = (): Promise<Running<QualityEngine>> => startRemote(script, 'contacts')

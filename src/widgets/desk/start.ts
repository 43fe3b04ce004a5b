import { type Running, startRemote } from '../../engine/remote.ts'
import type { DeskEngine } from './engine.ts'
import script from './worker.ts?worker&url'

/** Starts the worker in which receipts are read and marked. It throws as `startRemote` does. */
export const startDesk = (): Promise<Running<DeskEngine>> => startRemote(script, 'desk')

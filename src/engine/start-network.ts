import type { NetworkEngine } from './network.ts'
import script from './network-worker.ts?worker&url'
import { type Running, startRemote } from './remote.ts'

/** Starts the worker in which networks are computed. It throws as `startRemote` does. */
export const startNetworkEngine = (): Promise<Running<NetworkEngine>> =>
  startRemote(script, 'network')

import type { PeopleReader } from './people-worker.ts'
import script from './people-worker.ts?worker&url'
import { type Running, startRemote } from './remote.ts'

/** Starts the worker that reads long tables of people. It throws as `startRemote` does. */
export const startPeopleReader = (): Promise<Running<PeopleReader>> => startRemote(script, 'people')

import type { Locale } from '../i18n/locale.ts'
import type { Engine } from './engine.ts'
import { type Running, startRemote } from './remote.ts'
import script from './worker.ts?worker&url'

/** Starts the worker in which tables live. It throws as `startRemote` does. */
export const startEngine = (locale: Locale): Promise<Running<Engine>> => startRemote(script, locale)

import { type Remote, wrap } from 'comlink'
import { startModule } from './module-worker.ts'
import type { PeopleReader } from './people-worker.ts'
import script from './people-worker.ts?worker&url'

/**
 * Starts the worker that reads long tables of people.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startPeopleReader(): Promise<Remote<PeopleReader>> {
  return wrap<PeopleReader>(await startModule(new URL(script, location.href).href, 'people'))
}

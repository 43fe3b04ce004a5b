import type { GuessJob, GuessNews } from './guess-worker.ts'
import script from './guess-worker.ts?worker&url'
import { startModule } from './module-worker.ts'

/**
 * Starts guessing what digests are of, in a worker.
 *
 * @param tell told about ten times a second
 * @returns what ends it
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startGuessing(
  job: GuessJob,
  tell: (news: GuessNews) => void
): Promise<() => void> {
  const worker = await startModule(new URL(script, location.href).href, 'guess')
  worker.addEventListener('message', ({ data }: MessageEvent<GuessNews>) => tell(data))
  worker.postMessage(job)
  return () => worker.terminate()
}

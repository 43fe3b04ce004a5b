import { describe, expect, test, vi } from 'vitest'
import type { Running } from '../../../src/engine/remote.ts'
import { OneWorker } from '../../../src/widgets/parts/one-worker.ts'

const running = (name: string, stop = () => {}) => ({ engine: { name }, stop }) as never
const named = async (engine: Promise<unknown> | undefined) => (await engine) as { name: string }

describe('the one worker of its kind', () => {
  test('is started at the first question, and once', async () => {
    const worker = new OneWorker<object>()
    expect(worker.started).toBeUndefined()
    const start = vi.fn(async (): Promise<Running<object>> => running('first'))
    const both = await Promise.all([named(worker.engine(start)), named(worker.engine(start))])
    expect(both.map(({ name }) => name)).toEqual(['first', 'first'])
    expect(start).toHaveBeenCalledTimes(1)
    expect((await named(worker.started)).name).toBe('first')
  })

  test('one that did not start is told of, and may start at the next attempt', async () => {
    const failed = vi.fn()
    const worker = new OneWorker<object>(failed)
    await expect(worker.engine(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(failed).toHaveBeenCalledTimes(1)
    expect((await named(worker.engine(async () => running('second')))).name).toBe('second')
  })

  test('after it was stopped there is another', async () => {
    const stop = vi.fn()
    const worker = new OneWorker<object>()
    await worker.engine(async () => running('first', stop))
    worker.stop()
    await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(1))
    expect(worker.started).toBeUndefined()
    expect((await named(worker.engine(async () => running('second')))).name).toBe('second')
  })
})

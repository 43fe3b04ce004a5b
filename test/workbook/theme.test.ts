import { expect, it } from 'vitest'
import { HEAD_SCRIPT } from '../../src/components/site/head.ts'
import { saveTheme } from '../../src/workbook/theme.ts'
import { blockedDevice, FakeDevice } from './fakes.ts'

/** What the inline script of every page makes of what a device holds. */
function painted(device: FakeDevice): string | undefined {
  const root = { dataset: {} as { js?: string; theme?: string } }
  new Function('localStorage', 'document', HEAD_SCRIPT)(device, { documentElement: root })
  expect(root.dataset.js).toBe('')
  return root.dataset.theme
}

it('is the next page’s before it is painted', () => {
  const device = new FakeDevice()
  expect(painted(device)).toBeUndefined()
  saveTheme(device, 'dark')
  expect(painted(device)).toBe('dark')
  saveTheme(device, 'light')
  expect(painted(device)).toBe('light')
  for (const key of device.items.keys()) device.items.set(key, 'sepia')
  expect(painted(device)).toBeUndefined()
})

it('is dropped where nothing can be stored', () => {
  expect(() => saveTheme(blockedDevice, 'dark')).not.toThrow()
  expect(() => saveTheme(undefined, 'dark')).not.toThrow()
})

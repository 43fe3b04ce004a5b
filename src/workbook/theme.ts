import type { Device } from './device.ts'
import { THEME_KEY } from './keys.ts'

export type Theme = 'light' | 'dark'

/**
 * Remembers the theme on this device, where the inline script of every page (components/site/head.ts)
 * looks for it before the first paint. It belongs to the device: no file and no link carries it.
 */
export function saveTheme(device: Device | undefined, theme: Theme): void {
  try {
    device?.setItem(THEME_KEY, theme)
  } catch {
    // Full or blocked: the theme holds for as long as the page is open.
  }
}

import { deviceOf } from '../../workbook/device.ts'
import { saveTheme } from '../../workbook/theme.ts'

const isDark = (): boolean => {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** The button says what it will do, in the words that the page gave it. */
export function startTheme(button: HTMLButtonElement): void {
  const name = (): void => {
    const text = isDark() ? button.dataset['light'] : button.dataset['dark']
    if (text) button.setAttribute('aria-label', text)
    button.title = text ?? ''
  }
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = next
    saveTheme(deviceOf(window), next)
    name()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', name)
  name()
}

import { stopWhereItScrolls } from '../../widgets/parts/tab-stop.ts'
import { followPlace } from './place.ts'
import { showProgress } from './progress.ts'
import { startTerms } from './terms.ts'
import { startTheme } from './theme.ts'

const button = document.querySelector<HTMLButtonElement>('button.theme')
if (button) startTheme(button)

const lesson = document.querySelector<HTMLElement>('[data-lesson]')
if (lesson) followPlace(lesson)

showProgress([...document.querySelectorAll<HTMLElement>('[data-progress]')])
startTerms()

// Those of widgets that are asleep, too.
const SCROLLERS = '.table-scroll, .formula[tabindex], .sheet-formula[tabindex], .prose .katex'
for (const scroller of document.querySelectorAll<HTMLElement>(SCROLLERS)) {
  // A formula in a line of text is none.
  if (!scroller.matches('.katex') || scroller.querySelector('math[display=block]')) {
    stopWhereItScrolls(scroller)
  }
}

// Browsers that cannot show closed details on paper by style get them opened.
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true
})

import { deviceOf } from '../../workbook/device.ts'
import { addRead } from '../../workbook/sections-read.ts'

/**
 * Follows the reader through a lesson: marks the current section in the contents, lets the language
 * switch keep the place, and remembers which sections were read to their end.
 */
export function followPlace(lesson: HTMLElement): void {
  const slug = lesson.dataset['lesson'] ?? ''
  const sections = [...lesson.querySelectorAll<HTMLElement>('.prose > section[id]')]
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')]
  const twin = document.querySelector<HTMLAnchorElement>('a[data-twin]')
  const twinPath = twin?.getAttribute('href') ?? ''
  let current = ''

  const mark = (id: string): void => {
    if (id === current) return
    current = id
    for (const link of links) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    twin?.setAttribute('href', id ? `${twinPath}#${id}` : twinPath)
  }

  // The current section is the one that crosses a line a third down the window.
  const here = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) mark(target.id)
        else if (target.id === current && target === sections[0]) mark('')
      }
    },
    { rootMargin: '-33% 0px -67% 0px' }
  )
  // A section counts as read when its end has been on the screen: an element without size marks it.
  const ends = new Map<Element, string>()
  const read = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      const id = ends.get(target)
      if (isIntersecting && id) addRead(deviceOf(window), { [slug]: [id] })
    }
  })
  for (const section of sections) {
    here.observe(section)
    const end = document.createElement('span')
    end.className = 'visually-hidden'
    section.append(end)
    ends.set(end, section.id)
    read.observe(end)
  }
}

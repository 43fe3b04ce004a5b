/**
 * Glossary terms work by style alone; this adds what style cannot: Escape closes the note, and a first
 * tap on a touch screen opens it instead of leaving for the glossary.
 */
export function startTerms(): void {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    for (const term of document.querySelectorAll('.term:is(:hover, :focus-within)')) {
      term.setAttribute('data-closed', '')
    }
  })
  for (const term of document.querySelectorAll<HTMLElement>('.term')) {
    const reopen = (): void => term.removeAttribute('data-closed')
    term.addEventListener('pointerleave', reopen)
    term.addEventListener('focusout', reopen)
    let opened = false
    term.addEventListener('pointerdown', event => {
      opened = event.pointerType !== 'touch' || term.contains(document.activeElement)
    })
    term.querySelector('a')?.addEventListener('click', event => {
      if (opened || event.detail === 0) return
      event.preventDefault()
      event.currentTarget instanceof HTMLElement && event.currentTarget.focus()
    })
  }
}

/**
 * Prints the plan's sheet alone: the style sheet (action-plan.css) hides everything else for as long as the
 * page is so marked.
 */
export function printPlan(): void {
  const { dataset } = document.documentElement
  dataset['print'] = 'action-plan'
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['print']
    },
    { once: true }
  )
  window.print()
}

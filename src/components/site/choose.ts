// The front door: a browser that asks for Spanish or English first is led there; any other reader chooses.
// The way back stays open, because the door is replaced in the history and not added to it.
const [first = ''] = navigator.languages
const wanted = document.querySelector<HTMLAnchorElement>(
  `a[data-language="${first.slice(0, 2).toLowerCase()}"]`
)
if (wanted) location.replace(wanted.href + location.hash)

export {}

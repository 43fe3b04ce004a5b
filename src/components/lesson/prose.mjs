// What is done to the text of every lesson after Markdown: as JavaScript, because Astro's configuration reads it.

/** A number keeps its % or € on its line: a space between them does not break. */
const together = text => text.replace(/(\d) (?=[%€])/g, '$1\u00a0')

const scroller = table => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], tabIndex: 0 },
  children: [table]
})

/** Texts, and attributes of components that are texts; a table gets room to scroll in. */
function tend(node) {
  if (node.type === 'text') node.value = together(node.value)
  for (const attribute of node.attributes ?? []) {
    if (typeof attribute.value === 'string') attribute.value = together(attribute.value)
  }
  node.children = node.children?.map(child => {
    tend(child)
    return child.type === 'element' && child.tagName === 'table' ? scroller(child) : child
  })
  return node
}

/** The plugin for rehype. */
export const tendProse = () => tree => {
  tend(tree)
}

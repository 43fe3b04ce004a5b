/** Adds `client:touch`: a widget's script is fetched when a reader touches the widget, not before. */
export const islands = () => ({
  name: 'crm-workbook-islands',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({
        name: 'touch',
        entrypoint: new URL('./touch.ts', import.meta.url).pathname
      })
    }
  }
})

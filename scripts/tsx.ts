import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const compilerOptions: ts.CompilerOptions = {
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023
}

/**
 * Lets Node import the declaration of a widget, which names its components: Node strips types, and not
 * JSX. Imported for that effect, before anything that loads a widget.
 */
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), {
      compilerOptions
    })
    return { format: 'module', shortCircuit: true, source: outputText }
  }
})

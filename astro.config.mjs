import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import rehypeKatex from 'rehype-katex'
import remarkMath from 'remark-math'
import { exportModules } from './scripts/export/modules.ts'
import { exerciseChunks } from './src/components/exercise-chunks.mjs'
import { tendProse } from './src/components/lesson/prose.mjs'
import { islands } from './src/widgets/island/integration.mjs'

// Nothing that a reader types may leave the machine: no connection of any kind is allowed by the page
// itself. 'unsafe-eval' is there for Arquero, which compiles its expressions (shared/design.md);
// style attributes are what Plot and KaTeX write into the static HTML.
const policy = {
  directives: [
    "default-src 'none'",
    "connect-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    // A worker from a blob inherits this policy; one from an address would not, and could send.
    'worker-src blob:'
  ],
  scriptDirective: { resources: ["'self'", "'unsafe-eval'"] },
  styleDirective: {
    resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }]
  }
}

const here = path => new URL(path, import.meta.url).pathname

/** Libraries of libraries that no page of the workbook uses, and what stands in for them. */
const LEFT_OUT = {
  acorn: here('./src/analysis/arquero-parts.ts'),
  '@uwdata/flechette': here('./src/analysis/arquero-parts.ts')
}

const leaveOut = {
  name: 'crm-workbook-leave-out',
  enforce: 'pre',
  applyToEnvironment: environment => environment.name === 'client',
  resolveId: id => LEFT_OUT[id]
}

/** What the scripts of a page use before any widget is touched: widgets use it, too. */
const page =
  /\/src\/(?:workbook\/(?:device|fragment|json|keys|sections-read|theme)|i18n\/(?:locale|ui))\.ts/

/**
 * What every widget runs on, in one file: by itself the builder makes a dozen of it, and each is another answer
 * to wait for.
 */
const core =
  /\/node_modules\/(?:preact|@preact\/signals[^/]*|@astrojs\/preact)\/|\/src\/workbook\/(?:browser|problem|validate|store|state|history|patch|storage|arrival|link|limits|actions|forget|file)\.ts|\/src\/widgets\/(?:words|parts\/(?:shell|toolbar|use-workbook|link-notice|forget|save-as))\.tsx?/

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: ['en', 'es'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false }
  },
  markdown: {
    // Lessons show formulas, not code; the highlighter writes styles that the policy refuses.
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkMath],
      // MathML alone: every browser of the last three years draws it, it needs no font and no style
      // sheet (40 kB saved), and screen readers read it.
      rehypePlugins: [[rehypeKatex, { output: 'mathml', strict: true }], tendProse]
    })
  },
  integrations: [mdx(), preact(), islands()],
  security: { csp: policy },
  devToolbar: { enabled: false },
  vite: {
    plugins: [leaveOut, exerciseChunks, exportModules()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'page', test: page, priority: 1 },
                  { name: 'core', test: core }
                ]
              }
            }
          }
        }
      }
    },
    // Parts that only some tables need (samples, workbooks) are fetched when they are.
    worker: { format: 'es' }
  }
})

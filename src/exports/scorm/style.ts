/** The style of a package's page; small, readable in both colour schemes, and without files of its own. */
export const STYLE = `:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; }
ol { padding-left: 1.5rem; } li { margin-block: 1.25rem; }
label, legend, .ask { font-weight: bold; }
fieldset { border: 0; padding: 0; margin: 0; } fieldset label { display: block; font-weight: normal; margin-block: 0.4rem; }
.order > li { margin-block: 0.4rem; } .order button { padding: 0 0.5rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; } th, td { text-align: start; padding: 0.2rem 0.5rem; border-block-end: 1px solid #8886; }
td input { inline-size: 5rem; } [aria-invalid='true'] { outline: 2px solid #b3261e; }
input { font: inherit; inline-size: 10rem; padding: 0.25rem 0.5rem; }
button { font: inherit; padding: 0.25rem 0.75rem; }
p { margin-block: 0.4rem; } details { margin-block: 0.4rem; }
.note { font-size: 0.9375rem; opacity: 0.85; }
.verdict { border-inline-start: 3px solid currentcolor; padding-inline-start: 0.75rem; }
.verdict:empty { display: none; }
.verdict[data-tone='good'] { border-color: #2e7d32; }
.verdict[data-tone='bad'] { border-color: #b3261e; }
#progress { font-weight: bold; }
`

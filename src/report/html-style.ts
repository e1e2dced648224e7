/** The whole look of the report: light and dark by the reader's system, and plain on paper. */
export const STYLE = `
:root { color-scheme: light dark;
  --ink: #1b1f24; --paper: #fff; --soft: #59636e; --line: #d4d9df; --panel: #f5f7f9;
  --mark: #fff0b3; --error: #b3261e; --warning: #8a5a00; --info: #0b5cad; --pass: #1a7f37;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e6ea; --paper: #14171a; --soft: #9aa4af; --line: #363c43; --panel: #1d2125;
    --mark: #5a4a00; --error: #ff8a80; --warning: #f5c04a; --info: #7cb7ff; --pass: #5bd075;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); overflow-wrap: anywhere; }
/* A rule's name is broken at its hyphens alone. */
td:nth-child(5) { overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0 0 .4rem; }
a { color: var(--info); }
code { font: .92em ui-monospace, monospace; background: var(--panel); border-radius: 3px; padding: .05em .3em; }
table { border-collapse: collapse; margin: .5rem 0 1rem; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { white-space: nowrap; }
td.count, th.count { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.verdict { font-size: 1.1rem; }
.soft { color: var(--soft); font-size: .9rem; }
.document + .document { margin-top: 4rem; border-top: 4px double var(--line); padding-top: 2rem; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
.severity { color: var(--tone); font-weight: 600; white-space: nowrap; }
.finding { margin: 1.25rem 0; padding: 1rem 1.1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--tone);
  border-radius: 6px; }
.mentions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .75rem; margin: .75rem 0; }
.mentions figure { margin: 0; padding: .7rem .85rem; background: var(--panel); border-radius: 6px; }
.mentions blockquote { margin: .35rem 0 0; }
.value { display: block; font-size: 1.15rem; font-weight: 600; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 .1em; }
.finding ul { margin: .4rem 0; padding-inline-start: 1.3rem; }
.question { font-weight: 600; }
.passed { list-style: none; padding: 0; }
.passed li { padding: .15rem 0 .15rem 1.5rem; text-indent: -1.5rem; }
.tick { display: inline-block; width: 1.5rem; text-indent: 0; color: var(--pass); font-weight: 700; }
summary { cursor: pointer; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .finding, .mentions figure, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .document + .document { break-before: page; border-top: 0; }
  a { color: inherit; text-decoration: none; }
  mark { font-weight: 700; }
}
`

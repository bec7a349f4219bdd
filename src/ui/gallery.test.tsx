import { HtmlValidate } from 'html-validate'
import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { galleryEntries } from './gallery.tsx'
import * as parts from './index.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes void elements and boolean attributes in its own way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // One name for a set of checkboxes is how a form sends many values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // A field's id is its name, which may hold brackets and dots.
    'valid-id': ['error', { relaxed: true }],
  },
})

const pageOf = (body: string) =>
  body.startsWith('<html')
    ? `<!doctype html>${body}`
    : `<!doctype html><html lang="vi"><head><title>Kho</title></head><body><main>${body}</main></body></html>`

const isComponent = ([name, part]: [string, unknown]) => /^[A-Z]/.test(name) && typeof part === 'function'
const kebab = (name: string) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()

it('every exported component has its entry in the gallery', () => {
  const components = Object.entries(parts).filter((each) => isComponent(each) && each[0] !== 'LanguageContext')
  const missing = components
    .map(([name]) => kebab(name))
    .filter((id) => !galleryEntries.some((entry) => entry.id === id))
  expect(missing).toEqual([])
})

it.each(galleryEntries.map((entry) => [entry.id, entry] as const))('%s renders as valid HTML', async (_, entry) => {
  const html = render(entry.render())
  const report = await validator.validateString(pageOf(html))
  const complaints = report.results.flatMap((result) =>
    result.messages.map((each) => `${each.ruleId}: ${each.message} (${each.selector})`),
  )
  expect(complaints).toEqual([])
})

it.each(galleryEntries.map((entry) => [entry.id, entry] as const))(
  '%s carries no inline style or script',
  (_, entry) => {
    expect(render(entry.render())).not.toMatch(/ style=| on[a-z]+=|<script>|javascript:/)
  },
)

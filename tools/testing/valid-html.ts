import { HtmlValidate } from 'html-validate'

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
    // Shapes of a drawing close themselves.
    'no-self-closing': 'off',
    // One name for a set of checkboxes is how a form sends many values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // A field's id is its name, which may hold brackets and dots.
    'valid-id': ['error', { relaxed: true }],
  },
})

/** What is wrong with a whole document as HTML, a line each. */
export async function htmlFaults(document: string): Promise<string[]> {
  const { results } = await validator.validateString(document)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

/** A page around a fragment, as it would stand in one of ours. */
export const documentOf = (fragment: string): string =>
  fragment.startsWith('<html')
    ? `<!doctype html>${fragment}`
    : `<!doctype html><html lang="vi"><head><title>Kho</title></head><body><main>${fragment}</main></body></html>`

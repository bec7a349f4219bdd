import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { documentOf, htmlFaults } from '../../tools/testing/valid-html.ts'
import { galleryEntries } from './gallery.tsx'
import * as parts from './index.ts'

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
  expect(await htmlFaults(documentOf(render(entry.render())))).toEqual([])
})

it.each(galleryEntries.map((entry) => [entry.id, entry] as const))(
  '%s carries no inline style or script',
  (_, entry) => {
    expect(render(entry.render())).not.toMatch(/ style=| on[a-z]+=|<script>|javascript:/)
  },
)

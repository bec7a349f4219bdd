import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { guidanceMachine, postsFor, suggestionMachine } from '#lifecycle'
import { guidancePage, listPage } from './guidance.reading.tsx'
import { newPage, publishFromForm, reviseFromForm, revisionPage, revokeFromForm } from './guidance.writing.tsx'
import {
  addFromForm,
  cataloguePage,
  changeFromForm,
  changePage,
  moveFromForm,
  newSuggestionPage,
} from './suggestion.reading.tsx'

const publishers = postsFor(guidanceMachine, 'publish', 'revise', 'revoke')
const keepers = postsFor(suggestionMachine, 'add', 'change', 'retire', 'restore')

type Line = readonly [
  method: Route['method'],
  path: string,
  name: string,
  handle: Extract<Route, { open: 'any-post' | readonly unknown[] }>['handle'],
]

const openTo = (open: 'any-post' | typeof publishers, lines: readonly Line[]): Route[] =>
  lines.map(([method, path, name, handle]) => ({ method, path, name, open, handle }))

export const guidanceRoutes: readonly Route[] = [
  ...openTo(publishers, [
    ['GET', paths.newGuidance, 'guidance.new', (visit) => newPage(visit)],
    ['POST', paths.newGuidance, 'guidance.publish', publishFromForm],
    ['GET', paths.reviseGuidance(':id'), 'guidance.edit', (visit) => revisionPage(visit)],
    ['POST', paths.reviseGuidance(':id'), 'guidance.revise', reviseFromForm],
    ['POST', paths.revokeGuidance(':id'), 'guidance.revoke', revokeFromForm],
  ]),
  ...openTo('any-post', [
    ['GET', paths.guidances, 'guidance.list', listPage],
    ['GET', paths.guidance(':id'), 'guidance.read', (visit) => guidancePage(visit)],
    ['GET', paths.suggestions, 'suggestion.list', cataloguePage],
  ]),
  ...openTo(keepers, [
    ['GET', paths.newSuggestion, 'suggestion.new', (visit) => newSuggestionPage(visit)],
    ['POST', paths.newSuggestion, 'suggestion.add', addFromForm],
    ['GET', paths.changeSuggestion(':key'), 'suggestion.edit', (visit) => changePage(visit)],
    ['POST', paths.changeSuggestion(':key'), 'suggestion.change', changeFromForm],
    ['POST', paths.retireSuggestion(':key'), 'suggestion.retire', moveFromForm('retire')],
    ['POST', paths.restoreSuggestion(':key'), 'suggestion.restore', moveFromForm('restore')],
  ]),
]

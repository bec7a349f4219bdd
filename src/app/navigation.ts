import { holds, rights, type SignedIn } from '#ground/identity'
import { paths } from '#ground/paths'
import {
  postsFor,
  recognitionMachine,
  registrationMachine,
  reportMachine,
  sessionMachine,
  summaryListMachine,
} from '#lifecycle'
import { importers } from '#process/listings'
import type { Post } from '#rulebook'
import type { NavigationItem } from '#ui'
import type { AppWords } from './app.words.ts'

type Entry = {
  readonly href: string
  readonly label: keyof AppWords
  readonly posts: readonly Post[] | 'public' | 'any-post'
}

/** One line per room; who sees it follows from the machines. */
const entries: readonly Entry[] = [
  { href: paths.desk, label: 'desk', posts: 'any-post' },
  { href: paths.guidances, label: 'guidances', posts: 'any-post' },
  { href: paths.registrations, label: 'registrations', posts: 'any-post' },
  { href: paths.intake, label: 'intake', posts: postsFor(registrationMachine, 'accept') },
  { href: paths.summaryLists, label: 'summaryLists', posts: postsFor(summaryListMachine, 'seal') },
  { href: paths.deadlines, label: 'deadlines', posts: 'any-post' },
  { href: paths.reviews, label: 'reviews', posts: postsFor(reportMachine, 'check', 'certify', 'receive') },
  { href: paths.recognitions, label: 'recognitions', posts: postsFor(recognitionMachine, 'verify', 'decide') },
  { href: paths.sessions, label: 'sessions', posts: postsFor(sessionMachine, 'convene', 'cast') },
  { href: paths.people, label: 'people', posts: rights['edit-people'] },
  { href: paths.imports, label: 'imports', posts: importers },
  { href: paths.initiatives, label: 'initiatives', posts: 'public' },
]

const publicEntries: readonly Entry[] = [
  { href: paths.home, label: 'home', posts: 'public' },
  { href: paths.initiatives, label: 'initiatives', posts: 'public' },
  { href: paths.rulebook, label: 'rulebook', posts: 'public' },
  { href: paths.process, label: 'process', posts: 'public' },
]

const isOpen = ({ posts }: Entry, actor: SignedIn): boolean =>
  posts === 'public' || (posts === 'any-post' ? actor.posts.length > 0 : holds(actor, posts))

export const navigationFor = (actor: SignedIn | null, path: string, words: AppWords): NavigationItem[] =>
  (actor ? entries.filter((entry) => isOpen(entry, actor)) : publicEntries).map(({ href, label }) => ({
    href,
    label: words[label] as string,
    current: href === path || (href !== paths.home && path.startsWith(`${href}/`)),
  }))

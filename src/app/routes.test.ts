import { expect, test } from 'vitest'
import type { Accounts } from '#ground/identity'
import type { Db } from '#platform/db'
import { posts } from '#rulebook'
import { roomRoutes } from './routes.ts'

const routes = roomRoutes({ accounts: {} as Accounts, isSecure: true, portal: {} as Db })
const seen = new Set<string>()

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s names its posts or is public, once',
  (name, route) => {
    expect(seen.has(name), 'mounted twice').toBe(false)
    seen.add(name)
    if (route.open === 'public' || route.open === 'any-post') return
    expect(route.open.length).toBeGreaterThan(0)
    for (const post of route.open) expect(Object.keys(posts)).toContain(post)
  },
)

test('nothing public changes anything but the sign-in and a language', () => {
  const changing = routes
    .filter((route) => route.open === 'public' && route.method === 'POST')
    .map((route) => route.name)
  expect(changing.sort()).toEqual(['installation.begin', 'sign-in.enter', 'sign-in.leave', 'sign-in.leave-everywhere'])
})

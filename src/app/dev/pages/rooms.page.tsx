import type { Route } from '#ground/identity'
import { posts } from '#rulebook'
import { Table } from '#ui'
import { DevFrame, type DevPage } from './dev-frame.tsx'

type RoomsProps = DevPage & { routes: readonly Route[] }

export const RoomsPage = ({ routes, ...page }: RoomsProps) => (
  <DevFrame {...page} title={page.words.rooms} lead={page.words.roomsLead(routes.length)}>
    <Table
      caption={page.words.rooms}
      captionHidden
      folds
      head={[page.words.address, page.words.routeName, page.words.whoMayCome]}
      rows={routes.map((route) => [
        <code class="kh-code">
          {route.method} {route.path}
        </code>,
        <code class="kh-code">{route.name}</code>,
        whoMayCome(route, page),
      ])}
      emptyText=""
    />
  </DevFrame>
)

function whoMayCome({ open }: Route, { words, visit }: DevPage): string {
  if (open === 'public') return words.everyone
  return open === 'any-post' ? words.anyPost : open.map((post) => posts[post][visit.language]).join(', ')
}

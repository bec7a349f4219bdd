import { Form, Table } from '#ui'
import type { Persona } from '../dev.queries.ts'
import { devPaths } from '../paths.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

type PersonasProps = DevPage & { personas: readonly Persona[] }

export const PersonasPage = ({ personas, ...page }: PersonasProps) => {
  const { words } = page
  return (
    <DevFrame {...page} title={words.personas} lead={words.personasLead}>
      <Table
        caption={words.personas}
        captionHidden
        head={[words.username, words.person, words.posts, words.entering]}
        rowHeader={0}
        nowrapColumns={[0, 1]}
        rows={personas.map((persona) => cellsOf(persona, page))}
        emptyText={words.noPersonas}
      />
    </DevFrame>
  )
}

const cellsOf = ({ personId, name, held, username }: Persona, { visit, words }: DevPage) => [
  <code class="kh-code">{username}</code>,
  name,
  held.length === 0 ? words.noPosts : <span class="kh-lines">{held.join('\n')}</span>,
  visit.actor?.personId === personId ? (
    <strong>{words.signedInNow}</strong>
  ) : (
    <Form action={devPaths.enter(personId)} hidden={{ ...visit.hidden }}>
      <button class="govuk-link kh-link-button" type="submit">
        {words.enterAs(name)}
      </button>
    </Form>
  ),
]

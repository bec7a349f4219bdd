import { Form, SectionHeading, Table } from '#ui'
import type { Persona, PersonaGroup } from '../dev.queries.ts'
import { devPaths } from '../paths.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

type PersonasProps = DevPage & { groups: readonly PersonaGroup[] }

export const PersonasPage = ({ groups, ...page }: PersonasProps) => {
  const { words } = page
  return (
    <DevFrame {...page} title={words.personas} lead={words.personasLead}>
      {groups.length === 0 && <p class="govuk-body">{words.noPersonas}</p>}
      {groups.map(({ organisation, personas }) => (
        <div key={organisation}>
          <SectionHeading>{organisation ?? words.noPosts}</SectionHeading>
          <Table
            caption={organisation ?? words.noPosts}
            captionHidden
            head={[words.person, words.posts, words.username, words.entering]}
            rowHeader={0}
            rows={personas.map((persona) => cellsOf(persona, page))}
            emptyText=""
          />
        </div>
      ))}
    </DevFrame>
  )
}

const cellsOf = ({ personId, name, titles, username }: Persona, { visit, words }: DevPage) => [
  name,
  titles.join(', '),
  <code class="kh-code">{username}</code>,
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

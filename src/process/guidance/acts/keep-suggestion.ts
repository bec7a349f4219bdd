import {
  type ActContext,
  absentCase,
  act,
  applyVerdict,
  done,
  type Outcome,
  recordVerdict,
  refusal,
} from '#ground/acts'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type ActOf, judge, suggestionMachine } from '#lifecycle'
import { newId } from '#platform/ids'
import type { Edition } from '#rulebook'
import type { SuggestionContent } from '../guidance.forms.ts'
import { guides, suggestionGuards } from '../guidance.rules.ts'
import { insertSuggestion, keepSuggestion, lockSuggestion } from '../guidance.store.ts'
import { guidanceWords } from '../guidance.words.ts'

type Act = ActOf<typeof suggestionMachine>
type Kept = { readonly id: string; readonly rowVersion: number }
type New = {
  readonly edition: Edition
  readonly organisationId: string
  readonly starter: string | null
  readonly content: SuggestionContent
}

/** II.1-b: an idea of one's own, offered to all who register below. */
export const addSuggestion = act<Omit<New, 'starter'>>((context, given) =>
  keepNew(context, 'add', { ...given, starter: null }, guidanceWords('vi').added),
)

/** Q-II.1-5: the focal unit writes a starter of the edition in its own words; only below it that counts. */
export const changeStarter = act<New>((context, given) =>
  keepNew(context, 'change', given, guidanceWords('vi').changed),
)

/** Q-II.1-5: the focal unit no longer offers a starter of the edition to those below it. */
export const retireStarter = act<New>((context, given) =>
  keepNew(context, 'retire', given, guidanceWords('vi').retired),
)

export const changeSuggestion = act<Kept & { readonly content: SuggestionContent }>((context, { content, ...kept }) =>
  move(context, 'change', kept, { content, said: guidanceWords('vi').changed }),
)

/** No longer offered; it stays in the list of its own side and can be offered again. */
export const retireSuggestion = act<Kept>((context, kept) =>
  move(context, 'retire', kept, { said: guidanceWords('vi').retired }),
)

export const restoreSuggestion = act<Kept>((context, kept) =>
  move(context, 'restore', kept, { said: guidanceWords('vi').restored }),
)

async function keepNew(context: ActContext, name: Act, given: New, said: string): Promise<Outcome> {
  const { tx, actor, today, now } = context
  const { edition, starter, content } = given
  const home = await organisationOn(tx, given.organisationId, today)
  if (!home) return absentCase
  const id = newId()
  const subject = {
    ...{ table: 'suggestion' as const, id, edition, state: 'none' as const },
    ...{ homeId: home.id, competentId: home.id, ownerPersonId: null, doneBy: {} },
  }
  const verdict = judge({
    ...{ machine: suggestionMachine, guards: suggestionGuards, edition, subject, act: name, actor },
    facts: { guides: guides(edition, home.kind) },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const doneBy = { [name]: actor.personId }
  const isNew = await insertSuggestion(tx, {
    ...{ id, edition, state: verdict.to, homeId: home.id, starter, content, doneBy, at: now },
  })
  // Somebody else of the focal unit was first: there is a copy now, and it is that one which changes.
  if (!isNew) return { kind: 'moved', state: verdict.to }
  await keepSuggestion(tx, id, { version: 1, content, personId: actor.personId, at: now })
  const link = paths.suggestions
  await recordVerdict(context, subject, verdict, { machine: suggestionMachine, title: content.name, link })
  return done(link, said)
}

async function move(
  context: ActContext,
  name: Act,
  { id, rowVersion }: Kept,
  { content, said }: { readonly content?: SuggestionContent; readonly said: string },
): Promise<Outcome> {
  const { tx, actor, now } = context
  const suggestion = await lockSuggestion(tx, id)
  if (!suggestion) return absentCase
  const { edition } = suggestion
  const verdict = judge({
    ...{ machine: suggestionMachine, guards: suggestionGuards, edition, subject: suggestion, act: name, actor },
    facts: { guides: true },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (rowVersion !== suggestion.rowVersion) return { kind: 'moved', state: suggestion.state }
  await applyVerdict(context, suggestion, verdict, {
    ...{ machine: suggestionMachine, title: content?.name ?? suggestion.name, link: paths.suggestions },
    set: { ...content, changed_at: now },
  })
  if (content) await keepSuggestion(tx, id, { version: rowVersion + 1, content, personId: actor.personId, at: now })
  return done(paths.suggestions, said)
}

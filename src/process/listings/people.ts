import { rights } from '#ground/identity'
import { organisationOn, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { parseForm } from '#platform/forms'
import { lookupBy, type Named, repeated } from '#platform/lists'
import { searchKey } from '#platform/vietnamese-text'
import { createPerson, type PersonInput, personForm, postProblem, takeBackPeople } from '#process/administration'
import { asRowProblem, byForm, type Draft, draftOf, eachRow, textIn, words } from './form-row.ts'
import type { CheckedRow, Checking, ImportKind, TypedRow } from './import-kind.ts'
import { peopleAt } from './people.queries.ts'
import { personColumns } from './person.columns.ts'

export const people: ImportKind = {
  posts: rights['edit-people'],
  needsYear: false,
  columns: async (reader, _actor, _year, today) => personColumns(await organisationsOn(reader, today)),
  check: checkPeople,
  make: async (context, input) => {
    const parsed = parseForm(personForm, input)
    return parsed.ok ? createPerson.within(context, parsed.input) : { kind: 'problems', problems: parsed.problems }
  },
  takeBack: takeBackPeople,
  openHref: paths.person,
}

async function checkPeople(rows: readonly TypedRow[], checking: Checking): Promise<CheckedRow[]> {
  const { reader, today, columns, onProgress } = checking
  const lookup = lookupBy<Named>(await organisationsOn(reader, today))
  const drafts = rows.map((row) => placed(draftOf(row, columns), lookup))
  const keyOf = (draft: Draft) => keyOfPerson(textIn(draft, 'fullName'), textIn(draft, 'organisation'))
  const twice = repeated(drafts, keyOf)
  const ids = [...new Set(drafts.map((draft) => textIn(draft, 'organisation')).filter((id) => id !== ''))]
  const known = new Set((await peopleAt(reader, ids, today)).map((one) => keyOfPerson(one.name, one.organisationId)))
  const find = finder(checking)
  return eachRow(drafts, onProgress, async (draft) => {
    const { input, parsed, problems } = byForm(personForm, draft.values, draft.problems)
    const deeper = parsed.ok ? postProblem(await find(parsed.input), parsed.input) : undefined
    const earlier = twice.get(draft)
    const doubled =
      earlier !== undefined
        ? words.personInFile(earlier)
        : known.has(keyOf(draft))
          ? words.personKnown(textIn(draft, 'fullName'))
          : undefined
    return {
      id: draft.id,
      number: draft.number,
      step: 0,
      input,
      problems: [
        ...problems,
        ...(deeper ? [asRowProblem(deeper)] : []),
        ...(doubled === undefined ? [] : [{ key: 'fullName', says: doubled }]),
      ],
    }
  })
}

/** The draft with the id of its organisation in place of what was written for it. */
function placed(draft: Draft, lookup: ReturnType<typeof lookupBy<Named>>): Draft {
  const key = 'organisation'
  const written = textIn(draft, key)
  if (written === '') return draft
  const answer = lookup(written)
  if (answer.kind === 'one') return { ...draft, values: { ...draft.values, [key]: answer.found.id } }
  const says =
    answer.kind === 'none'
      ? words.noOrganisation(written)
      : words.manyOrganisations(written, answer.found.map(({ code }) => code).join(', '))
  return { ...draft, values: { ...draft.values, [key]: '' }, problems: [...draft.problems, { key, says }] }
}

/** '' when one of both is not known: then nothing can be said to be the same. */
const keyOfPerson = (name: string, organisationId: string): string =>
  name === '' || organisationId === '' ? '' : `${organisationId} ${searchKey(name)}`

/** Each organisation and day is asked for once. */
function finder({ reader }: Checking) {
  const asked = new Map<string, ReturnType<typeof organisationOn>>()
  return ({ organisation, from }: PersonInput) => {
    const key = `${organisation} ${from}`
    const answer = asked.get(key) ?? organisationOn(reader, organisation, from)
    asked.set(key, answer)
    return answer
  }
}

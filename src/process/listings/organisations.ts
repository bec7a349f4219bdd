import { rights } from '#ground/identity'
import { organisationOn, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { parseForm } from '#platform/forms'
import { type Lookup, lookupBy, type Named, type RowProblem, repeated } from '#platform/lists'
import { searchKey } from '#platform/vietnamese-text'
import {
  chosenCode,
  createOrganisation,
  type OrganisationInput,
  organisationForm,
  organisationProblem,
  takeBackOrganisations,
} from '#process/administration'
import { type OrganisationKind, organisationKinds } from '#rulebook'
import { asRowProblem, byForm, type Draft, draftOf, eachRow, type FormRow, textIn, words } from './form-row.ts'
import type { CheckedRow, Checking, ImportKind, TypedRow } from './import-kind.ts'
import { bodyColumns, organisationColumns } from './organisation.columns.ts'

const above = ['parent', 'coveredBy'] as const

export const organisations: ImportKind = {
  posts: rights['edit-organisations'],
  needsYear: false,
  columns: async (reader, _actor, _year, today) =>
    organisationColumns(
      (await organisationsOn(reader, today)).filter(({ kind }) => organisationKinds[kind].line === 'PARTY'),
    ),
  check: checkOrganisations,
  make: async (context, input) => {
    const parsed = parseForm(organisationForm, input)
    return parsed.ok
      ? createOrganisation.within(context, parsed.input)
      : { kind: 'problems', problems: parsed.problems }
  },
  takeBack: takeBackOrganisations,
  openHref: paths.organisation,
}

/** An organisation of the register, or a row of the file that will be one. */
type Candidate = Named & { readonly row?: Draft }
type Checked = FormRow<OrganisationInput> & { readonly draft: Draft; readonly under: readonly Draft[] }

async function checkOrganisations(rows: readonly TypedRow[], checking: Checking): Promise<CheckedRow[]> {
  const drafts = rows.map((row) => draftOf(row, checking.columns))
  const register = await organisationsOn(checking.reader, checking.today)
  const candidates: Candidate[] = [...register, ...drafts.map(candidateOf)]
  const lookup = lookupBy(candidates)
  const find = finder(checking, drafts)
  const twice = repetitions(drafts)
  const known = lookupBy<Named>(register)
  const codes = new Set(await codesInUse(checking))
  const placed = async (input: OrganisationInput): Promise<RowProblem[]> => {
    const problem = await organisationProblem((id) => find(id, input.from), input)
    return problem ? [asRowProblem(problem)] : []
  }
  const checked = await eachRow(drafts, checking.onProgress, async (draft): Promise<Checked> => {
    const { values, problems, under } = referencesOf(draft, lookup)
    const form = byForm(organisationForm, values, [...draft.problems, ...problems])
    const more = [...twice(draft), ...knownAlready(draft, known, codes)]
    const isSound = form.problems.length === 0 && under.every((upper) => textIn(upper, 'kind') !== '')
    const deeper = form.parsed.ok && isSound ? await placed(form.parsed.input) : []
    return { ...form, problems: [...form.problems, ...more, ...deeper], draft, under }
  })
  return inSteps(checked)
}

const codeOfDraft = (draft: Draft): string =>
  chosenCode({ code: textIn(draft, 'code').toLowerCase(), shortName: textIn(draft, 'shortName') })

const candidateOf = (draft: Draft): Candidate => ({
  id: draft.id,
  code: codeOfDraft(draft),
  name: textIn(draft, 'name'),
  shortName: textIn(draft, 'shortName'),
  row: draft,
})

/** What stands in the columns of other organisations, as ids; the bodies as one field. */
function referencesOf(draft: Draft, lookup: (text: string) => Lookup<Candidate>) {
  const problems: RowProblem[] = []
  const under: Draft[] = []
  const ids: Record<string, string> = {}
  for (const key of above) {
    const text = textIn(draft, key)
    if (text === '') continue
    const { kind, found } = { found: undefined, ...lookup(text) }
    const one = kind === 'one' ? (found as Candidate) : undefined
    if (one?.row === draft) problems.push({ key, says: words.ownParent })
    else if (one) ids[key] = one.id
    else problems.push({ key, says: unfound(text, (found ?? []) as readonly Candidate[]) })
    if (one?.row && one.row !== draft) under.push(one.row)
  }
  const { standing, committee } = bodyColumns
  const bodies = [
    ...(textIn(draft, standing) === 'yes' ? [standing] : []),
    ...(textIn(draft, committee) === 'no' ? [] : [committee]),
  ]
  const { [standing]: _standing, [committee]: _committee, ...values } = draft.values
  return { values: { ...values, parent: ids.parent ?? '', coveredBy: ids.coveredBy ?? '', bodies }, problems, under }
}

const unfound = (text: string, found: readonly Candidate[]): string =>
  found.length > 0
    ? words.manyOrganisations(text, found.map(({ code }) => code).join(', '))
    : words.noOrganisation(text)

/** An organisation on the first day of the one under it: of the register, or of the file when it begins in time. */
function finder({ reader }: Checking, drafts: readonly Draft[]) {
  const inFile = new Map(drafts.map((draft) => [draft.id, draft]))
  const asked = new Map<string, ReturnType<typeof organisationOn>>()
  return async (id: string, from: string) => {
    const draft = inFile.get(id)
    if (draft) {
      const begins = textIn(draft, 'from').split('/').toReversed().join('-')
      return begins > from
        ? undefined
        : { name: textIn(draft, 'name'), kind: textIn(draft, 'kind') as OrganisationKind }
    }
    const key = `${id} ${from}`
    const answer = asked.get(key) ?? organisationOn(reader, id, from)
    asked.set(key, answer)
    return answer
  }
}

function repetitions(drafts: readonly Draft[]): (draft: Draft) => RowProblem[] {
  const byName = repeated(drafts, (draft) => searchKey(textIn(draft, 'name')))
  const byCode = repeated(drafts, codeOfDraft)
  return (draft) => {
    const sameName = byName.get(draft)
    const sameCode = byCode.get(draft)
    if (sameName !== undefined) return [{ key: 'name', says: words.sameInFile(sameName) }]
    return sameCode === undefined ? [] : [{ key: 'code', says: words.codeInFile(codeOfDraft(draft), sameCode) }]
  }
}

function knownAlready(draft: Draft, known: (text: string) => Lookup<Named>, codes: ReadonlySet<string>): RowProblem[] {
  const name = textIn(draft, 'name')
  const code = codeOfDraft(draft)
  const { found } = { found: undefined, ...known(name) }
  const same = [found ?? []].flat().find((one) => searchKey(one.name) === searchKey(name))
  if (name !== '' && same) return [{ key: 'name', says: words.organisationKnown(same.name, same.code) }]
  return codes.has(code) ? [{ key: 'code', says: words.codeKnown(code) }] : []
}

const codesInUse = async ({ reader }: Checking): Promise<string[]> =>
  (await reader.selectFrom('organisation').select('code').execute()).map(({ code }) => code)

/** Rows after those they stand under; a row under one that is wrong is wrong too, and so are rows in a circle. */
function inSteps(checked: readonly Checked[]): CheckedRow[] {
  const byId = new Map(checked.map((row) => [row.draft.id, row]))
  const done = new Map<string, CheckedRow>()
  const open = new Set<string>()
  const settle = (row: Checked): CheckedRow => {
    const { id, number } = row.draft
    const before = done.get(id)
    if (before) return before
    if (open.has(id)) return { id, number, step: 0, input: row.input, problems: [{ says: words.circle }] }
    open.add(id)
    const higher = row.under.flatMap(({ id: upper }) => byId.get(upper) ?? []).map(settle)
    const problems = row.problems.length > 0 ? row.problems : problemAbove(higher)
    const step = Math.max(0, ...higher.map((upper) => upper.step + 1))
    const settled = { id, number, step, input: row.input, problems }
    done.set(id, settled)
    return settled
  }
  return checked.map(settle)
}

function problemAbove(higher: readonly CheckedRow[]): RowProblem[] {
  const wrong = higher.find(({ problems }) => problems.length > 0)
  if (!wrong) return []
  const isCircle = wrong.problems.some(({ says }) => says === words.circle)
  return [{ key: 'parent', says: isCircle ? words.circle : words.badReference(wrong.number) }]
}

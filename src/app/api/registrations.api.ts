import { createRoute, z } from '@hono/zod-openapi'
import { pinnedEdition } from '#ground/cycles'
import { postsFor, registrationMachine } from '#lifecycle'
import { thisYear } from '#platform/clock'
import { isId } from '#platform/ids'
import {
  type RegistrationCase,
  registrantForm,
  registrationFor,
  registrationsFor,
  saveNewRegistration,
  saveRegistration,
  submitRegistration,
} from '#process/registration'
import { registrationFormOf } from '#rulebook'
import type { ApiRoute, Call } from './api.ts'
import { outcomeJson } from './outcome.ts'
import { readAnswers } from './registration-answers.ts'
import { answersBody, bodyOf, failures, json, registrationBody, registrationLine } from './schemas.ts'

const registrars = postsFor(registrationMachine, 'save')
const params = z.object({ id: z.uuid() })

const shown = (registration: RegistrationCase) => ({
  id: registration.id,
  initiativeId: registration.initiativeId,
  year: registration.year,
  editionId: registration.editionId,
  form: registration.form,
  state: registration.state,
  rowVersion: registration.rowVersion,
  ownerName: registration.ownerName,
  homeName: registration.homeName,
  receiptNumber: registration.receiptNumber,
  submittedAt: registration.submittedAt?.toISOString() ?? null,
  daysLate: registration.daysLate,
  answers: registration.answers,
})

const found = async ({ db, actor, context }: Call) => {
  const id = context.req.param('id') ?? ''
  return isId(id) ? registrationFor(db, actor, id) : undefined
}

const list: ApiRoute = {
  route: createRoute({
    method: 'get',
    path: '/registrations',
    summary: 'Registrations one may read, newest change first, 50 a page',
    request: {
      query: z.object({ year: z.coerce.number().int().optional(), page: z.coerce.number().int().min(1).optional() }),
    },
    responses: { ...failures, 200: json(z.object({ total: z.int(), rows: z.array(registrationLine) }), 'One page') },
  }),
  open: 'any-post',
  async answer({ db, actor, context, query }) {
    const year = query.year as number | undefined
    const { total, rows } = await registrationsFor(db, actor, {
      page: (query.page as number | undefined) ?? 1,
      ...(year === undefined ? {} : { year }),
    })
    return context.json({ total, rows: rows.map(({ editionId: _, ...row }) => row) }, 200)
  },
}

const read: ApiRoute = {
  route: createRoute({
    method: 'get',
    path: '/registrations/{id}',
    summary: 'One registration with its answers',
    request: { params },
    responses: { ...failures, 200: json(registrationBody, 'The registration') },
  }),
  open: 'any-post',
  async answer(call) {
    const registration = await found(call)
    return registration ? call.context.json(shown(registration), 200) : call.context.json({ error: 'absent' }, 404)
  },
}

const create: ApiRoute = {
  route: createRoute({
    method: 'post',
    path: '/registrations',
    summary: 'Begins a draft for a collective of one’s office, or for oneself; the form follows from who registers',
    request: bodyOf(
      z.object({
        organisationId: z.uuid(),
        participant: z.enum(['COLLECTIVE', 'INDIVIDUAL']),
        year: z.int().optional(),
        answers: answersBody,
      }),
    ),
    responses: { ...failures, 201: json(z.object({ id: z.uuid() }), 'The draft') },
  }),
  open: registrars,
  async answer({ db, actor, context, once, body }) {
    const {
      organisationId,
      participant,
      answers,
      year = thisYear(),
    } = body as {
      organisationId: string
      participant: 'COLLECTIVE' | 'INDIVIDUAL'
      answers: z.output<typeof answersBody>
      year?: number
    }
    const form = await registrantForm(db, actor, { year, organisationId, participant })
    if (!form) return context.json({ error: 'forbidden' }, 403)
    const parsed = readAnswers(form, answers, {})
    if (!parsed.ok) return context.json({ error: 'problems', problems: [...parsed.problems] }, 422)
    const input = { year, organisationId, participant, answers: parsed.answers }
    return outcomeJson(context, await saveNewRegistration({ db, actor, once }, input), 201)
  },
}

const save: ApiRoute = {
  route: createRoute({
    method: 'patch',
    path: '/registrations/{id}',
    summary: 'Puts answers on top of those of a draft or a returned registration',
    request: { params, ...bodyOf(z.object({ rowVersion: z.int(), answers: answersBody })) },
    responses: { ...failures, 200: json(z.object({ id: z.uuid() }), 'Saved') },
  }),
  open: registrars,
  async answer(call) {
    const { db, actor, context, once } = call
    const registration = await found(call)
    if (!registration) return context.json({ error: 'absent' }, 404)
    const body = call.body as { rowVersion: number; answers: z.output<typeof answersBody> }
    const form = registrationFormOf(pinnedEdition(registration.editionId), registration.form)
    const parsed = readAnswers(form, body.answers, registration.answers)
    if (!parsed.ok) return context.json({ error: 'problems', problems: [...parsed.problems] }, 422)
    const input = { id: registration.id, rowVersion: body.rowVersion, answers: parsed.answers }
    return outcomeJson(context, await saveRegistration({ db, actor, once }, input), 200)
  },
}

const submit: ApiRoute = {
  route: createRoute({
    method: 'post',
    path: '/registrations/{id}/submission',
    summary: 'Sends the registration to the body that receives it',
    request: { params, ...bodyOf(z.object({ rowVersion: z.int() })) },
    responses: { ...failures, 200: json(z.object({ id: z.uuid() }), 'Sent') },
  }),
  open: registrars,
  async answer(call) {
    const { db, actor, context, once } = call
    const registration = await found(call)
    if (!registration) return context.json({ error: 'absent' }, 404)
    const { rowVersion } = call.body as { rowVersion: number }
    return outcomeJson(context, await submitRegistration({ db, actor, once }, { id: registration.id, rowVersion }), 200)
  },
}

export const registrationApi: readonly ApiRoute[] = [list, read, create, save, submit]

import { z } from '@hono/zod-openapi'

/** Shapes of the API's answers; problems and objections are the same everywhere. */

const cell = z.record(z.string(), z.string())
/** Answers to a registration form; which keys there are says `/registration-forms`. */
export const answersBody = z
  .record(z.string(), z.union([z.string().max(20_000), z.array(cell).max(100)]))
  .openapi('Answers')

export const failure = z
  .object({
    error: z.enum(['signed-out', 'locked-out', 'wrong', 'forbidden', 'absent', 'moved', 'problems', 'refused']),
    problems: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    objections: z
      .array(z.object({ need: z.string(), message: z.string(), remedy: z.string(), sources: z.array(z.string()) }))
      .optional(),
    posts: z.array(z.string()).optional(),
    state: z.string().optional(),
  })
  .openapi('Failure')

export const registrationLine = z
  .object({
    id: z.uuid(),
    name: z.string(),
    year: z.int(),
    state: z.string(),
    field: z.string(),
    level: z.string(),
    ownerName: z.string(),
    homeName: z.string(),
    daysLate: z.int(),
  })
  .openapi('RegistrationLine')

export const registrationBody = z
  .object({
    id: z.uuid(),
    initiativeId: z.uuid(),
    year: z.int(),
    editionId: z.string(),
    form: z.string(),
    state: z.string(),
    rowVersion: z.int(),
    ownerName: z.string(),
    homeName: z.string(),
    receiptNumber: z.int().nullable(),
    submittedAt: z.iso.datetime().nullable(),
    daysLate: z.int(),
    answers: answersBody,
  })
  .openapi('Registration')

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
export const bodyOf = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/** What any call may answer besides its own success. */
export const failures = {
  401: json(failure, 'Not signed in, or the token has ended'),
  403: json(failure, 'Not for the posts held today'),
  404: json(failure, 'Not there, or not to be seen'),
  409: json(failure, 'Refused by a rule (with its clauses), or moved meanwhile'),
  422: json(failure, 'Answers that do not fit, each with its field'),
}

import { createRoute, z } from '@hono/zod-openapi'
import { editionOfYear } from '#ground/cycles'
import { thisYear } from '#platform/clock'
import { formCodeOf } from '#rulebook'
import type { PublicApiRoute } from './api.ts'
import { answersSchema } from './registration-answers.ts'
import { failures, json } from './schemas.ts'

/** The four forms as the edition of a year has them: what each asks, under which clause, and its JSON Schema. */
export const formsApi: PublicApiRoute = {
  route: createRoute({
    method: 'get',
    path: '/registration-forms',
    summary: 'What the registration forms of a year ask',
    request: { query: z.object({ year: z.coerce.number().int().optional() }) },
    responses: {
      404: failures[404],
      200: json(z.object({ editionId: z.string(), forms: z.array(z.record(z.string(), z.unknown())) }), 'The forms'),
    },
  }),
  open: 'public',
  async answer({ db, context, query }) {
    const edition = await editionOfYear(db, (query.year as number | undefined) ?? thisYear())
    if (!edition) return context.json({ error: 'absent' }, 404)
    const forms = edition.registrationForms.map(({ value: form }) => ({
      kind: form.kind,
      code: formCodeOf(edition, form.kind)?.code ?? null,
      title: formCodeOf(edition, form.kind)?.title ?? '',
      sections: form.sections,
      checks: form.checks,
      schema: answersSchema(form),
    }))
    return context.json({ editionId: edition.id, forms }, 200)
  },
}

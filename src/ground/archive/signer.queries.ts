import { holdersOn } from '#ground/identity'
import { hasBody, type Organisation } from '#ground/organisations'
import type { Reader } from '#platform/db'
import { type BodyKind, bodies, type Edition, organisationKinds } from '#rulebook'

export type Signer = { readonly name: string; readonly post: string; readonly body: BodyKind }

/** The body in whose name an organisation signs a paper of its own: the first of the edition's bodies that it has. */
export function signingBody(edition: Edition, organisation: Organisation): BodyKind {
  const line = organisationKinds[organisation.kind].line
  const fitting = (Object.keys(edition.signers.value) as BodyKind[]).filter(
    (body) => (line === 'PARTY') === (body !== 'LEADERSHIP') && hasBody(organisation, body),
  )
  const isBranch = organisation.kind === 'BRANCH' || organisation.kind === 'GRASSROOTS_BRANCH'
  return fitting.find((body) => body.startsWith('BRANCH') === isBranch) ?? fitting[0] ?? 'EXECUTIVE'
}

/** Who signs for an organisation on `day`: the highest post of its signing body that somebody holds (Q0-4). */
export async function signerFor(
  reader: Reader,
  edition: Edition,
  organisation: Organisation,
  day: string,
): Promise<Signer> {
  const body = signingBody(edition, organisation)
  const holders = await holdersOn(reader, organisation.id, edition.signers.value[body], day)
  return { name: holders[0]?.name ?? '', post: holders[0]?.title ?? bodies[body].vi, body }
}

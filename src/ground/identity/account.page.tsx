import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { Button, Form, PageHeading, SectionHeading, Table } from '#ui'
import { deviceOf } from './device.ts'
import type { IdentityWords } from './identity.words.ts'
import type { SignInPlace } from './sign-ins.queries.ts'
import type { SignedIn } from './signed-in.ts'

type AccountPageProps = {
  words: IdentityWords
  actor: SignedIn
  places: readonly SignInPlace[]
  signOutEverywhere: string
  hidden: Record<string, string>
}

export const AccountPage = ({ words, actor, places, signOutEverywhere, hidden }: AccountPageProps) => (
  <>
    <PageHeading title={words.accountTitle} caption={actor.name} />
    <Table
      caption={words.myPosts}
      head={[words.post, words.organisation]}
      rows={actor.posts.filter((held) => !held.isInherited).map((held) => [held.title, held.organisationName])}
      emptyText={words.noPosts}
    />
    <SectionHeading>{words.mySignIns}</SectionHeading>
    <Table
      caption={words.mySignIns}
      captionHidden
      head={[words.device, words.since]}
      rows={places.map((place) => [
        `${deviceOf(place.userAgent, words)}${place.isThisOne ? ` (${words.thisOne})` : ''}`,
        `${shownDay(dayOf(place.since))} ${timeOf(place.since)}`,
      ])}
      emptyText=""
    />
    <Form action={signOutEverywhere} hidden={hidden}>
      <Button tone="warning">{words.signOutEverywhere}</Button>
    </Form>
  </>
)

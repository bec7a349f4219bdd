import type { ComponentChildren } from 'preact'
import type { Visit } from '#ground/identity'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { Button, Form, Inset, PageHeading } from '#ui'
import { type DevWords, devWords } from '../dev.words.ts'
import { devPaths } from '../paths.ts'
import { heldInstant } from '../time-travel.ts'

export type DevPage = { readonly words: DevWords; readonly visit: Visit }

export const devPage = (visit: Visit): DevPage => ({ visit, words: devWords(visit.language) })

type DevFrameProps = DevPage & { title: string; lead: string; children: ComponentChildren }

/** What every page of the floor begins with: its name, and the way back to now. */
export const DevFrame = ({ words, visit, title, lead, children }: DevFrameProps) => {
  // Asked on every page, so that none of them is kept for visitors without a cookie.
  const hidden = { ...visit.hidden, at: '' }
  const held = heldInstant()
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {held && (
        <Inset>
          <p>{words.heldAt(timeOf(held), shownDay(dayOf(held)))}</p>
          <Form action={devPaths.time} hidden={hidden} label={words.backToNow}>
            <Button tone="secondary">{words.backToNow}</Button>
          </Form>
        </Inset>
      )}
      {children}
    </>
  )
}

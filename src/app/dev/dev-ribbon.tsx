import { useContext } from 'preact/hooks'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { LanguageContext, Ribbon } from '#ui'
import { devWords } from './dev.words.ts'
import { devPaths } from './paths.ts'
import { heldInstant } from './time-travel.ts'

/** The strip above every page of a development run: that it is one, and at which time it stands. */
export const DevRibbon = () => {
  const words = devWords(useContext(LanguageContext))
  const held = heldInstant()
  return (
    <Ribbon label={words.ribbon}>
      <strong>{words.ribbon}</strong>
      {' · '}
      {held ? (
        <strong class="kh-ribbon__time">{words.heldAt(timeOf(held), shownDay(dayOf(held)))}</strong>
      ) : (
        words.realTime
      )}
      {' · '}
      <a href={devPaths.time}>{held ? words.backToNow : words.travel}</a>
      {' · '}
      <a href={devPaths.personas}>{words.personas}</a>
      {' · '}
      <a href={devPaths.floor}>{words.floor}</a>
    </Ribbon>
  )
}

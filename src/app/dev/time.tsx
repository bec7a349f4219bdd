import type { Visit } from '#ground/identity'
import { dayOf, instantOf, now, timeOf } from '#platform/clock'
import { day, type Problem, parseForm, timeOfDay, typed, z } from '#platform/forms'
import { type Answer, page, seeOther } from '#platform/http'
import { shownDay } from '#platform/vietnamese-text'
import { chosenEdition } from '../guide/chosen-edition.ts'
import { devPage } from './pages/dev-frame.tsx'
import { TimePage } from './pages/time.page.tsx'
import { devPaths } from './paths.ts'
import { timeCookie } from './time-travel.ts'

const timeForm = z.object({ day: day({ label: 'Ngày' }), time: timeOfDay({ label: 'Giờ' }) })

type Shown = { readonly problems?: readonly Problem[]; readonly day?: string; readonly time?: string }

export function timePage(visit: Visit, shown: Shown = {}): Answer {
  const frame = devPage(visit)
  const { problems = [], day: typedDay = shownDay(dayOf(now())), time = timeOf(now()) } = shown
  return page(
    frame.words.clock,
    <TimePage {...frame} edition={chosenEdition(visit.query)} day={typedDay} time={time} problems={problems} />,
    {
      status: problems.length > 0 ? 422 : 200,
      wide: true,
      trail: [{ label: frame.words.floor, href: devPaths.floor }],
    },
  )
}

/** Holds the clock: at a preset (`at`), at what was typed, or, with an empty `at`, lets it run again. */
export function setTime(visit: Visit): Answer {
  const { form } = visit
  if (form.at !== undefined) {
    const [, civilDay, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(typed(form, 'at')) ?? []
    return seeOther(devPaths.time, [timeCookie(civilDay ? instantOf(civilDay, time) : undefined)])
  }
  const parsed = parseForm(timeForm, form)
  if (!parsed.ok)
    return timePage(visit, { problems: parsed.problems, day: typed(form, 'day'), time: typed(form, 'time') })
  return seeOther(devPaths.time, [timeCookie(instantOf(parsed.input.day, parsed.input.time))])
}

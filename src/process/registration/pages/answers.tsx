import { shownDay } from '#platform/vietnamese-text'
import { type Edition, fieldLabel, levelLabel, type Participant } from '#rulebook'
import { SummaryList, type SummaryRow } from '#ui'
import type { Draft } from '../registration.forms.ts'
import type { RegistrationWords } from '../registration.words.ts'

type AnswersProps = {
  words: RegistrationWords
  edition: Edition
  participant: Participant
  answers: Draft
  /** Where each answer is changed; absent when it is only read. */
  editHref?: string
}

/** What was answered, as summary rows. */
export const Answers = ({ words, edition, participant, answers, editHref }: AnswersProps) => {
  const row = (field: string, key: string, value: string): SummaryRow => ({
    key,
    value: value ? <span class="kh-lines">{value}</span> : <em>{words.notGiven}</em>,
    act: editHref ? { href: `${editHref}#${field}`, label: words.change, about: key } : undefined,
  })
  return (
    <SummaryList
      rows={[
        row('name', words.name, answers.name),
        row('address', words.address, answers.address),
        row('field', words.field, answers.field && fieldLabel(edition, answers.field)),
        row('level', words.level, levelLabel(edition, answers.level)),
        row('content', words.content, answers.content),
        row('replication', words.replication, answers.replication && words[answers.replication]),
        ...(participant === 'COLLECTIVE'
          ? [
              row('metOn', words.metOn, answers.metOn && shownDay(answers.metOn)),
              row('attended', words.attended, answers.attended),
              row('conclusion', words.conclusion, answers.conclusion),
            ]
          : []),
      ]}
    />
  )
}

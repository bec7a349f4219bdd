import { paths } from '#ground/paths'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { bodies, describeSources } from '#rulebook'
import { Details, LinkList, SectionHeading, Table } from '#ui'
import { criteriaOf } from '../recognition.rules.ts'
import type { RecognitionPageProps } from './recognition.page.tsx'

export const Criteria = ({ words, edition, recognition }: RecognitionPageProps) => (
  <>
    <SectionHeading>{words.criteria}</SectionHeading>
    <Table
      caption={words.criteria}
      captionHidden
      head={[words.criterion, words.answer, words.evidence]}
      rowHeader={0}
      rows={criteriaOf(edition, recognition.participant).flatMap(({ code, label }) => {
        const finding = recognition.criteria[code]
        return finding ? [[label, words[finding.answer], <span class="kh-lines">{finding.evidence}</span>]] : []
      })}
      emptyText={words.notChecked}
    />
  </>
)

export const Result = ({ words, recognition: { result, session, decision } }: RecognitionPageProps) =>
  result || session || decision ? (
    <>
      <SectionHeading>{result ? words.result : words.session}</SectionHeading>
      {result && (
        <ul class="govuk-list govuk-list--bullet">
          {result.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <LinkList
        items={[
          ...(session
            ? [{ href: paths.session(session.id), label: words.sessionOn(shownDay(dayOf(session.meetsAt))) }]
            : []),
          ...(decision
            ? [
                { href: paths.paper(decision.id, 'pdf'), label: `${words.byDecision(decision.number)} (PDF)` },
                { href: paths.paper(decision.id, 'docx'), label: `${words.byDecision(decision.number)} (DOCX)` },
              ]
            : []),
        ]}
      />
    </>
  ) : null

/** "Vì sao nơi này?": the rule that found the body, with its clauses. */
export const WhyHere = ({ words, competence, edition, recognition, competentName }: RecognitionPageProps) =>
  competence ? (
    <Details summary={words.whyHere}>
      <p class="govuk-body">{competence.rule.says}</p>
      <p class="govuk-body">{words.whyText(bodies[recognition.body].vi, competentName)}</p>
      <LinkList
        items={describeSources(edition, competence.rule.cite).map(({ id, label }) => ({
          href: `${paths.rulebook}#${id}`,
          label: id,
          detail: label,
        }))}
      />
    </Details>
  ) : null

import type { ComponentChildren } from 'preact'
import { History, StateTag } from '#ground/acts'
import type { Due } from '#ground/cycles'
import { type DocumentLine, DocumentSection, DocumentsLink } from '#ground/documents'
import type { Holder } from '#ground/identity'
import { type InitiativeFact, standingOf } from '#ground/initiatives'
import type { HistoryLine } from '#ground/journal'
import type { Competence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { registrationMachine } from '#lifecycle'
import { today } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import type { KeptVersion } from '#process/versions'
import {
  bodies,
  describeSources,
  type Edition,
  formCodeOf,
  levelLabel,
  type PaperKind,
  type RegistrationForm,
} from '#rulebook'
import { CaseHeader, Columns, Details, LinkList, SectionHeading, SummaryList } from '#ui'
import { documentPathsOf } from '../registration.documents.ts'
import type { RegistrationCase } from '../registration.queries.ts'
import type { RegistrationWords } from '../registration.words.ts'
import type { CarryingList, Stations } from '../whereabouts.queries.ts'
import { Answers } from './answers.tsx'
import { CaseNotes } from './case-notes.tsx'
import { PrintLinks } from './print-links.tsx'
import { receiptFacts, VersionsLink, whereaboutsFacts } from './whereabouts.tsx'

export type RegistrationPageProps = {
  words: RegistrationWords
  language: Language
  edition: Edition
  form: RegistrationForm
  registration: RegistrationCase
  competence: Competence | undefined
  receiverName: string
  due: Due
  history: readonly HistoryLine[]
  biography: readonly InitiativeFact[]
  versions: readonly KeptVersion[]
  stations: Stations
  list: CarryingList | undefined
  secondPair: readonly Holder[] | undefined
  isOtherSide: boolean
  mayFill?: boolean
  documents: readonly DocumentLine[]
  mayAttach?: boolean
  acts?: ComponentChildren
  above?: ComponentChildren
  /** Stands first beside the answers. */
  beside?: ComponentChildren
}

/** A registration as either side reads it; the acts beside it come from the machine. */
export const RegistrationPage = (props: RegistrationPageProps) => {
  const { words, language, edition, registration, receiverName, history, isOtherSide, acts, above, beside } = props
  const formCode = formCodeOf(edition, registration.form as PaperKind)
  return (
    <>
      {above}
      <CaseNotes {...props} />
      <CaseHeader
        caption={words.formFor(formCode?.title ?? words.newTitle, registration.year)}
        title={registration.answers.name}
        tag={
          <StateTag
            machine={registrationMachine}
            state={registration.state}
            language={language}
            isOtherSide={isOtherSide}
          />
        }
        facts={[
          { label: words.owner, value: registration.ownerName },
          ...(registration.homeName === registration.ownerName
            ? []
            : [{ label: words.home, value: registration.homeName }]),
          { label: words.receiver, value: receiverName },
          ...deadlineFact(props),
          ...receiptFacts(props),
          ...whereaboutsFacts(props),
        ]}
        acts={acts}
      />
      <Columns
        asideLabel={words.history}
        aside={
          <>
            <DocumentsLink language={language} documents={props.documents} />
            {beside}
            <WhyHere {...props} />
            <PrintLinks id={registration.id} words={words} mayFill={props.mayFill ?? false} />
            <Biography {...props} />
            <SectionHeading>{words.history}</SectionHeading>
            <VersionsLink {...props} />
            <History lines={history} language={language} label={words.history} />
          </>
        }
      >
        <Answers words={words} language={language} form={props.form} answers={registration.answers} />
        <DocumentSection
          language={language}
          paths={documentPathsOf(registration)}
          documents={props.documents}
          mayAttach={props.mayAttach ?? false}
        />
      </Columns>
    </>
  )
}

/** Dated facts of the initiative itself, through all its years; the last one says how it stands today. */
const Biography = ({ words, biography, edition }: RegistrationPageProps) => {
  const standing = standingOf(biography, today())
  return standing ? (
    <>
      <SectionHeading>{words.biography}</SectionHeading>
      <SummaryList
        compact
        rows={biography.toReversed().map((fact) => ({
          key: `${shownDay(fact.on)}${fact === standing ? ` (${words.standing})` : ''}`,
          value: `${words[fact.kind]}, ${levelLabel(edition, fact.level)}, ${fact.organisationName}`,
        }))}
      />
    </>
  ) : null
}

/** "Vì sao nơi này?": the rule that found receiver and body, with its clauses. */
export const WhyHere = ({
  words,
  competence,
  edition,
}: Pick<RegistrationPageProps, 'words' | 'competence' | 'edition'>) =>
  competence ? (
    <Details summary={words.whyHere}>
      <p class="govuk-body">{competence.rule.says}</p>
      <p class="govuk-body">{words.whyText(bodies[competence.body].vi)}</p>
      <LinkList
        items={describeSources(edition, competence.rule.cite).map(({ id, label }) => ({
          href: `${paths.rulebook}#${id}`,
          label: id,
          detail: label,
        }))}
      />
    </Details>
  ) : null

/** An older initiative that is only followed has no day until which it is sent. */
const deadlineFact = ({ words, registration, due }: RegistrationPageProps) =>
  registration.beganIn === null
    ? [
        {
          label: words.deadline,
          value: `${shownDay(due.lastDay)}${due.extension ? ` (${words.extended})` : ''}${registration.submittedAt ? ` (${registration.daysLate > 0 ? words.late(registration.daysLate) : words.onTime})` : ''}`,
        },
      ]
    : []

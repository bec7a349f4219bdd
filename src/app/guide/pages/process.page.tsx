import { paths } from '#ground/paths'
import { machines } from '#lifecycle'
import type { Language } from '#platform/words'
import type { Edition } from '#rulebook'
import { Details, LinkList, PageHeading } from '#ui'
import type { GuideWords } from '../guide.words.ts'
import { lives } from '../machine.words.ts'
import { EditionChooser } from './edition-chooser.tsx'
import { MachineSection } from './machine-section.tsx'

export type ProcessPageProps = { words: GuideWords; language: Language; edition: Edition }

/** Every machine as the program runs it. */
export const ProcessPage = ({ words, language, edition }: ProcessPageProps) => (
  <>
    <PageHeading title={words.processTitle} lead={words.processLead} />
    <EditionChooser action={paths.process} edition={edition} words={words} />
    <LinkList
      label={words.onThisPage}
      items={machines.map(({ name }) => ({
        href: `#${name}`,
        label: lives[name]?.[language].name ?? name,
        detail: lives[name]?.[language].says,
      }))}
    />
    <Details summary={words.legendTitle}>
      <ul class="govuk-list govuk-list--bullet">
        {[words.legendStraight, words.legendLeft, words.legendEnd, words.legendLoop].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Details>
    {machines.map((machine) => (
      <MachineSection key={machine.name} machine={machine} words={words} language={language} edition={edition} />
    ))}
  </>
)

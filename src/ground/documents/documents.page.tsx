import type { ComponentChildren } from 'preact'
import type { FormValues, Problem } from '#platform/forms'
import type { Language } from '#platform/words'
import { Button, ButtonLink, ButtonRow, ErrorSummary, Form, Inset, PageHeading, SectionHeading } from '#ui'
import { AttachForm } from './attach-form.tsx'
import { DocumentList } from './document-list.tsx'
import type { DocumentPaths } from './document-room.ts'
import type { DocumentLine } from './documents.queries.ts'
import type { DocumentPurpose } from './documents.store.ts'
import { documentsWords } from './documents.words.ts'

type Shared = {
  language: Language
  /** Name of the case. */
  caption: string
  paths: DocumentPaths
  hidden: Readonly<Record<string, string>>
}

type DocumentsPageProps = Shared & {
  documents: readonly DocumentLine[]
  purposes: readonly DocumentPurpose[]
  mayRemove: (document: DocumentLine) => boolean
  /** Why nothing can be attached; undefined when it can. */
  closed: string | undefined
  values: FormValues
  problems: readonly Problem[]
  above?: ComponentChildren
}

/** Every document of a case, and the form to attach more. */
export const DocumentsPage = ({ language, caption, paths, hidden, documents, ...props }: DocumentsPageProps) => {
  const words = documentsWords(language)
  return (
    <>
      <ErrorSummary title={words.problemsTitle} problems={props.problems} />
      {props.above}
      <PageHeading title={words.title} caption={caption} />
      <DocumentList language={language} documents={documents} paths={paths} mayRemove={props.mayRemove} />
      {props.closed ? (
        <Inset>{props.closed}</Inset>
      ) : (
        <>
          <SectionHeading>{words.attachTitle}</SectionHeading>
          <AttachForm
            language={language}
            action={paths.list}
            hidden={hidden}
            purposes={props.purposes}
            values={props.values}
            problems={props.problems}
          />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.back}>
          {words.back}
        </a>
      </p>
    </>
  )
}

/** One question before a document goes. */
export const RemoveDocumentPage = ({
  language,
  caption,
  paths,
  hidden,
  document,
}: Shared & { document: DocumentLine }) => {
  const words = documentsWords(language)
  return (
    <>
      <PageHeading title={words.removeTitle} caption={caption} />
      <DocumentList language={language} documents={[document]} paths={paths} />
      <p class="govuk-body">{words.removeText}</p>
      <Form action={paths.remove(document)} hidden={{ ...hidden }} label={words.removeTitle}>
        <ButtonRow>
          <Button tone="warning">{words.removeButton}</Button>
          <ButtonLink href={paths.list} tone="secondary">
            {words.keep}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

const sectionId = 'tai-lieu'

/** The way from the top of a long case page down to its documents. */
export const DocumentsLink = ({ language, documents }: Pick<DocumentSectionProps, 'language' | 'documents'>) =>
  documents.length > 0 ? (
    <p class="govuk-body">
      <a class="govuk-link" href={`#${sectionId}`}>
        {documentsWords(language).count(documents.length)}
      </a>
    </p>
  ) : null

type DocumentSectionProps = {
  language: Language
  paths: DocumentPaths
  documents: readonly DocumentLine[]
  mayAttach: boolean
}

/** The section of a case page: what is attached, and the way to attach more. */
export const DocumentSection = ({ language, paths, documents, mayAttach }: DocumentSectionProps) => {
  const words = documentsWords(language)
  return (
    <>
      <SectionHeading id={sectionId}>
        {documents.length > 0 ? words.count(documents.length) : words.title}
      </SectionHeading>
      <DocumentList language={language} documents={documents} paths={paths} />
      {mayAttach && (
        <ButtonLink href={paths.list} tone="secondary">
          {words.attach}
        </ButtonLink>
      )}
    </>
  )
}

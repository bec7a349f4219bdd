import { paths } from '#ground/paths'
import { LinkList, SectionHeading } from '#ui'
import type { RegistrationWords } from '../registration.words.ts'

/** Where the sheet of a case is printed: a draft as it stands, or what was sent. */
export const PrintLinks = ({ id, words }: { id: string; words: RegistrationWords }) => (
  <>
    <SectionHeading>{words.sheets}</SectionHeading>
    <LinkList
      label={words.sheets}
      items={[
        { href: paths.sheet(id, 'pdf'), label: words.sheetIn('PDF') },
        { href: paths.sheet(id, 'docx'), label: words.sheetIn('DOCX') },
        { href: paths.sheetsOf(id), label: words.allSheets },
      ]}
    />
  </>
)

import { paths } from '#ground/paths'
import { LinkList, SectionHeading } from '#ui'
import type { RegistrationWords } from '../registration.words.ts'

type PrintLinksProps = { id: string; words: RegistrationWords; mayFill: boolean }

/** Where the sheet of a case is printed, and where whoever may write on it fills it in with a word processor. */
export const PrintLinks = ({ id, words, mayFill }: PrintLinksProps) => (
  <>
    <SectionHeading>{words.sheets}</SectionHeading>
    <LinkList
      label={words.sheets}
      items={[
        { href: paths.sheet(id, 'pdf'), label: words.sheetIn('PDF') },
        { href: paths.sheet(id, 'docx'), label: words.sheetIn('DOCX') },
        { href: paths.sheetsOf(id), label: words.allSheets },
        ...(mayFill ? [{ href: paths.fromWord(id), label: words.fillInWord }] : []),
      ]}
    />
  </>
)

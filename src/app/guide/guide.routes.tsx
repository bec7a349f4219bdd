import type { Route, Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import { thisYear, today } from '#platform/clock'
import { type Answer, page } from '#platform/http'
import { cleanLine, searchKey } from '#platform/vietnamese-text'
import { words as glossary, type Word } from '#rulebook'
import { chosenEdition } from './chosen-edition.ts'
import { guideWords } from './guide.words.ts'
import { GlossaryPage } from './pages/glossary.page.tsx'
import { ProcessPage } from './pages/process.page.tsx'
import { RulebookPage } from './pages/rulebook.page.tsx'
import { readableValues } from './rule-values.ts'
import { rulebookWords } from './rulebook.words.ts'

/** Pages that explain the program from its own tables; for everybody. */
export const guideRoutes: readonly Route[] = [
  { method: 'GET', path: paths.process, name: 'guide.process', open: 'public', handle: processPage },
  { method: 'GET', path: paths.rulebook, name: 'guide.rulebook', open: 'public', handle: rulebookPage },
  { method: 'GET', path: paths.words, name: 'guide.words', open: 'public', handle: glossaryPage },
]

function processPage({ language, query }: Visit): Answer {
  const words = guideWords(language)
  const content = <ProcessPage words={words} language={language} edition={chosenEdition(query)} />
  return page(words.processTitle, content, { wide: true })
}

function rulebookPage({ language, query }: Visit): Answer {
  const edition = chosenEdition(query)
  const words = rulebookWords(language)
  const content = (
    <RulebookPage
      words={words}
      guide={guideWords(language)}
      language={language}
      edition={edition}
      values={readableValues(edition, thisYear(), words)}
      today={today()}
    />
  )
  return page(words.title, content, { wide: true })
}

function glossaryPage({ language, query }: Visit): Answer {
  const words = guideWords(language)
  const asked = cleanLine(query.get('q') ?? '').slice(0, 100)
  const content = <GlossaryPage words={words} edition={chosenEdition(query)} found={wordsLike(asked)} asked={asked} />
  return page(words.glossaryTitle, content, { wide: true })
}

/** Words in which every part of the question occurs, with or without marks, in either language or as code. */
export function wordsLike(asked: string): readonly Word[] {
  const parts = searchKey(asked).split(' ')
  return glossary.filter(({ vi, en, code, banned }) => {
    const key = searchKey([vi, en, code, ...banned].join(' '))
    return parts.every((part) => key.includes(part))
  })
}

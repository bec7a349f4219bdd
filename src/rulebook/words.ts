import { wordsOfPapers } from './glossary/papers.ts'
import { wordsOfPeople } from './glossary/people.ts'
import { wordsOfTheProcess } from './glossary/process.ts'
import { wordsFromYearToYear } from './glossary/year-to-year.ts'
import type { Word } from './word.ts'

export type { Word } from './word.ts'

/** The glossary printed on /words. */
export const words: readonly Word[] = [...wordsOfTheProcess, ...wordsFromYearToYear, ...wordsOfPeople, ...wordsOfPapers]

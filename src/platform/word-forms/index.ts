export { readWordForm } from './read-word-form.ts'
export {
  type NotRead,
  type ReadWordForm,
  type WordAnswer,
  type WordColumn,
  type WordField,
  type WordForm,
  wordLimits,
} from './word-form.ts'
export { writeWordForm } from './write-word-form.ts'

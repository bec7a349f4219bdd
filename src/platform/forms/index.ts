export { z } from 'zod'
export {
  choice,
  choices,
  day,
  id,
  line,
  optionalLine,
  optionalText,
  orEmpty,
  text,
  timeOfDay,
  whole,
} from './fields.ts'
export { type FormValues, type Parsed, type Problem, parseForm, problemAt, typed, typedAll } from './form.ts'

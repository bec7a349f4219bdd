import { useWords } from '../language.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

export type DateFieldProps = FieldProps & {
  /** As typed, dd/mm/yyyy. */
  value?: string | undefined
}

export const DateField = (props: DateFieldProps) => {
  const words = useWords()
  return (
    <TextField
      {...props}
      hint={props.hint ?? words.dateHint}
      width={10}
      autocomplete="off"
      inputmode="text"
      spellcheck={false}
    />
  )
}

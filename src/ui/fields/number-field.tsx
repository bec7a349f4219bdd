import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

export type NumberFieldProps = FieldProps & {
  /** As typed, so that a wrong number comes back unchanged. */
  value?: string | number | undefined
  decimal?: boolean | undefined
  width?: 4 | 5 | 10 | 20 | undefined
}

export const NumberField = ({ value, decimal, width, ...field }: NumberFieldProps) => (
  <TextField
    {...field}
    value={value === undefined ? '' : String(value)}
    inputmode={decimal ? 'decimal' : 'numeric'}
    width={width ?? 5}
    autocomplete="off"
    spellcheck={false}
  />
)

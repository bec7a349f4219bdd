import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export type SelectOption = { value: string; label: string }

export type SelectProps = FieldProps & {
  options: readonly SelectOption[]
  value?: string | undefined
  /** First line with an empty value, for instance «Chọn một lĩnh vực». */
  emptyLabel?: string | undefined
}

export const Select = (props: SelectProps) => {
  const id = props.id ?? props.name
  return (
    <FieldFrame {...props}>
      <select
        class={`govuk-select${props.error ? ' govuk-select--error' : ''}`}
        id={id}
        name={props.name}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

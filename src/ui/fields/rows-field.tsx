import type { FieldProps } from './field.tsx'
import { describedBy, errorIdOf, hintIdOf } from './field.tsx'

export type RowsColumn = {
  /** Together with field and row it names the input: `field.row.key`, rows counted from 1. */
  key: string
  label: string
  inputmode?: 'numeric' | 'text' | undefined
  /** Grows to several lines. */
  isWide?: boolean | undefined
}
export type RowsFieldProps = FieldProps & {
  columns: readonly RowsColumn[]
  /** What stands in the rows, column by column in the order of `columns`. */
  rows: readonly (readonly string[])[]
  /** Empty rows below those that are filled in. */
  spare: number
  rowLabel: (row: number) => string
}

/** A small table to fill in: as many labelled rows as there are, and some empty ones; empty rows do not count. */
export const RowsField = (props: RowsFieldProps) => {
  const id = props.id ?? props.name
  const rows = [...props.rows, ...Array.from({ length: props.spare }, () => [] as string[])]
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, props.hint, props.error)}>
        <legend class="govuk-fieldset__legend">
          {props.label}
          {props.optionalLabel && <span class="kh-optional"> ({props.optionalLabel})</span>}
        </legend>
        {props.hint && (
          <div class="govuk-hint" id={hintIdOf(id)}>
            {props.hint}
          </div>
        )}
        {props.error && (
          <p class="govuk-error-message" id={errorIdOf(id)}>
            {props.error}
          </p>
        )}
        <div class="kh-rows" data-rows>
          {rows.map((cells, row) => (
            <fieldset class="kh-rows__row" key={row}>
              <legend class="govuk-visually-hidden">{props.rowLabel(row + 1)}</legend>
              {props.columns.map(({ key, label, inputmode, isWide }, column) => {
                const cellId = row === 0 && column === 0 ? id : `${id}-${row + 1}-${column + 1}`
                return (
                  <div class={`kh-rows__cell${isWide ? ' kh-rows__cell--wide' : ''}`} key={key}>
                    <label class="govuk-label kh-rows__label" for={cellId}>
                      {label}
                    </label>
                    <input
                      class="govuk-input"
                      id={cellId}
                      name={`${props.name}.${row + 1}.${key}`}
                      type="text"
                      value={cells[column] ?? ''}
                      inputMode={inputmode}
                      autocomplete="off"
                      aria-invalid={props.error ? 'true' : undefined}
                    />
                  </div>
                )
              })}
            </fieldset>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

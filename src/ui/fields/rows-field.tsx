import { useWords } from '../language.ts'
import { describedBy, errorIdOf, type FieldProps, hintIdOf } from './field.tsx'

export type RowsColumn = {
  /** Together with field and row it names the input: `field.row.key`, rows counted from 1. */
  key: string
  label: string
  inputmode?: 'numeric' | 'text' | undefined
  /** Printed after the label, for instance «không bắt buộc». */
  optionalLabel?: string | undefined
  /** Takes two shares of the line instead of one, and grows with its text. */
  isWide?: boolean | undefined
}
export type RowsFieldProps = FieldProps & {
  columns: readonly RowsColumn[]
  /** What stands in the rows, column by column in the order of `columns`. */
  rows: readonly (readonly string[])[]
  /** Most rows the table may have. */
  max: number
  /** `{n}` becomes the number of the row: «Dòng {n}». */
  rowLabel: string
  addLabel: string
  removeLabel: string
}

/** Names of the two buttons; their values are the field, and the field with its row. */
export const rowButtons = { add: '_add', remove: '_remove' } as const

/**
 * A small table to fill in; empty rows do not count. Its buttons send the form, so that rows come and go without a
 * script; with one they come and go in place.
 */
export const RowsField = (props: RowsFieldProps) => {
  const words = useWords()
  const id = props.id ?? props.name
  const rows = props.rows.length > 0 ? props.rows : [[]]
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset
        class="govuk-fieldset kh-rows"
        aria-describedby={describedBy(id, props.hint, props.error)}
        data-rows={props.name}
        data-rows-id={id}
        data-rows-label={props.rowLabel}
        data-rows-max={props.max}
      >
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
            <span class="govuk-visually-hidden">{words.error}: </span>
            {props.error}
          </p>
        )}
        {rows.map((cells, row) => (
          <RowOf {...props} key={row} id={id} row={row + 1} cells={cells} />
        ))}
        {rows.length < props.max && (
          <button
            class="govuk-button govuk-button--secondary kh-rows__add"
            type="submit"
            name={rowButtons.add}
            value={props.name}
          >
            {props.addLabel}
            <span class="govuk-visually-hidden">: {props.label}</span>
          </button>
        )}
      </fieldset>
    </div>
  )
}

type RowOfProps = RowsFieldProps & { id: string; row: number; cells: readonly string[] }

const RowOf = ({ id, row, cells, ...props }: RowOfProps) => {
  const label = props.rowLabel.replace('{n}', String(row))
  const shares = props.columns.reduce((sum, { isWide }) => sum + (isWide ? 2 : 1), 0)
  return (
    <fieldset class={`kh-rows__row kh-rows__row--${shares}`} data-row>
      <legend class="kh-rows__number">{label}</legend>
      {props.columns.map((column, at) => {
        const cellId = row === 1 && at === 0 ? id : `${id}-${row}-${at + 1}`
        return (
          <div class={`kh-rows__cell${column.isWide ? ' kh-rows__cell--wide' : ''}`} key={column.key}>
            <label class="govuk-label kh-rows__label" for={cellId}>
              {column.label}
              {column.optionalLabel && <span class="kh-optional"> ({column.optionalLabel})</span>}
            </label>
            <Cell
              {...{ column, id: cellId, name: `${props.name}.${row}.${column.key}`, value: cells[at] ?? '' }}
              isWrong={Boolean(props.error)}
            />
          </div>
        )
      })}
      <button class="kh-rows__remove" type="submit" name={rowButtons.remove} value={`${props.name}.${row}`}>
        {props.removeLabel}
        <span class="govuk-visually-hidden"> {label}</span>
      </button>
    </fieldset>
  )
}

type CellProps = { column: RowsColumn; id: string; name: string; value: string; isWrong: boolean }

const Cell = ({ column, id, name, value, isWrong }: CellProps) => {
  const invalid = isWrong ? 'true' : undefined
  if (column.isWide)
    return (
      <textarea class="govuk-textarea kh-grows kh-rows__text" id={id} name={name} rows={1} aria-invalid={invalid}>
        {value}
      </textarea>
    )
  return (
    <input
      class="govuk-input"
      id={id}
      name={name}
      type="text"
      value={value}
      inputMode={column.inputmode}
      autocomplete="off"
      aria-invalid={invalid}
    />
  )
}

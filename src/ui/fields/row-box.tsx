export type RowBoxProps = {
  name: string
  value: string
  /** Spoken: the row it chooses. */
  label: string
  id: string
  checked?: boolean | undefined
  isInvalid?: boolean | undefined
}

/** A box that chooses the row of a table it stands in. */
export const RowBox = ({ name, value, label, id, checked, isInvalid }: RowBoxProps) => (
  <div class="govuk-checkboxes govuk-checkboxes--small kh-row-box">
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={value}
        checked={checked}
        aria-invalid={isInvalid ? 'true' : undefined}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <span class="govuk-visually-hidden">{label}</span>
      </label>
    </div>
  </div>
)

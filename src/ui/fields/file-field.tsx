import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export type FileFieldProps = FieldProps & {
  /** As the `accept` attribute: `.pdf,.docx,image/*`. */
  accept?: string | undefined
  multiple?: boolean | undefined
}

/** Its form must be `multipart`. */
export const FileField = (props: FileFieldProps) => {
  const id = props.id ?? props.name
  return (
    <FieldFrame {...props}>
      <input
        class={`govuk-file-upload${props.error ? ' govuk-file-upload--error' : ''}`}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </FieldFrame>
  )
}

import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/words'
import { type ActId, acts } from '#rulebook'
import { Button, type ButtonTone, Form } from '#ui'

type ActFormProps = {
  readonly act: ActId
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly language: Language
  readonly tone?: ButtonTone
  /** Fields the act asks for, such as a reason. */
  readonly children?: ComponentChildren
}

/** One act as a form: its fields and the button with the act's own word. */
export const ActForm = ({ act, action, hidden, language, tone, children }: ActFormProps) => (
  <Form action={action} hidden={{ ...hidden }} label={acts[act][language]}>
    {children}
    <Button tone={tone}>{acts[act][language]}</Button>
  </Form>
)

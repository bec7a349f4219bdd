import { makeRoom } from './rows.ts'

/** Name of a control and what stands in it; of a choice, its value and whether it is taken. */
export type FieldValue = [name: string, value: string, taken?: boolean]

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const never = ['hidden', 'password', 'file', 'submit', 'button']

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input[name], textarea[name], select[name]')].filter(
    (control) => !never.includes(control.type),
  )

const isChoice = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox'

/** What was typed or chosen; never passwords, files or hidden values. */
export const fieldValues = (form: HTMLFormElement): FieldValue[] =>
  controlsOf(form).map((control) =>
    isChoice(control) ? [control.name, control.value, control.checked] : [control.name, control.value],
  )

export function fillFields(form: HTMLFormElement, values: readonly FieldValue[]): void {
  makeRoom(
    form,
    values.map(([name]) => name),
  )
  const left = [...values]
  for (const control of controlsOf(form)) {
    const index = left.findIndex(
      ([name, value]) => name === control.name && (!isChoice(control) || value === control.value),
    )
    const found = left.splice(index, index < 0 ? 0 : 1)[0]
    if (!found) continue
    if (isChoice(control)) control.checked = found[2] ?? false
    else control.value = found[1]
    control.dispatchEvent(new Event('kh:filled'))
  }
}

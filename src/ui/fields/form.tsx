import type { ComponentChildren } from 'preact'
import { type FormUpload, UploadLine } from './upload-line.tsx'

/** Words of the draft kept in the browser; `{time}` becomes the hour and minute. */
export type FormDraft = {
  key: string
  savedWords: string
  offerWords: string
  restoreWords: string
  discardWords: string
  /** Sends what was typed to the server every few seconds. */
  autosave?: FormAutosave | undefined
}

export type FormAutosave = {
  /** Takes the fields of the form and answers `{"time":"09:41"}`. */
  action: string
  savedWords: string
  lostWords: string
  expiredWords: string
  signInHref: string
  signInWords: string
  /** The form can no longer be saved at all. */
  closedWords: string
}

export type FormProps = {
  action: string
  children: ComponentChildren
  hidden?: Record<string, string> | undefined
  multipart?: boolean | undefined
  /** Shows how far the sending of files is; with `multipart`. */
  upload?: FormUpload | undefined
  /** Keeps typed text in the browser until the form is sent. */
  draft?: FormDraft | undefined
  /** Spoken name, when a page holds several forms. */
  label?: string | undefined
}

/** The only way to post. The server judges every field, so the browser's own bubbles stay off. */
export const Form = ({ action, children, hidden = {}, multipart, upload, draft, label }: FormProps) => (
  <form
    class="kh-form"
    method="post"
    action={action}
    noValidate
    encType={multipart ? 'multipart/form-data' : undefined}
    aria-label={label}
    data-draft={draft?.key}
    data-draft-saved={draft?.savedWords}
    data-draft-offer={draft?.offerWords}
    data-draft-restore={draft?.restoreWords}
    data-draft-discard={draft?.discardWords}
    data-autosave={draft?.autosave?.action}
    data-autosave-saved={draft?.autosave?.savedWords}
    data-autosave-lost={draft?.autosave?.lostWords}
    data-autosave-expired={draft?.autosave?.expiredWords}
    data-autosave-sign-in={draft?.autosave?.signInWords}
    data-autosave-sign-in-href={draft?.autosave?.signInHref}
    data-autosave-closed={draft?.autosave?.closedWords}
  >
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
    {upload && <UploadLine upload={upload} />}
    {draft && <p class="kh-draft" aria-live="polite" data-draft-line />}
  </form>
)

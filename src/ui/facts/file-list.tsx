import type { ComponentChildren } from 'preact'

export type FileListItem = {
  href: string
  name: string
  /** Letters that stand where there is no picture: PDF, DOCX. */
  kind: string
  /** Address of a small picture; what it shows is said by the name. */
  preview?: string | undefined
  /** Size, who and when, as printed. */
  facts: readonly ComponentChildren[]
  note?: string | undefined
  act?: { href: string; label: string } | undefined
}

export type FileListProps = { items: readonly FileListItem[]; label: string }

/** Files with what one wants to know before opening them. */
export const FileList = ({ items, label }: FileListProps) => (
  <ul class="kh-files" aria-label={label}>
    {items.map(({ href, name, kind, preview, facts, note, act }) => (
      <li key={href} class="kh-files__item">
        <span class="kh-files__sign" aria-hidden="true">
          {preview ? <img src={preview} alt="" width="96" height="72" loading="lazy" /> : kind}
        </span>
        <div class="kh-files__text">
          <p class="kh-files__name">
            <a class="govuk-link" href={href}>
              {name}
            </a>
          </p>
          {facts.map((fact) => (
            <p class="kh-files__fact">{fact}</p>
          ))}
          {note && <p class="kh-files__note">{note}</p>}
        </div>
        {act && (
          <a class="govuk-link kh-files__act" href={act.href}>
            {act.label}
            <span class="govuk-visually-hidden"> {name}</span>
          </a>
        )}
      </li>
    ))}
  </ul>
)

import type { ComponentChildren } from 'preact'

export type Task = {
  id: string
  title: string
  href?: string | undefined
  hint?: ComponentChildren
  /** A `Tag`, or plain words for what is done. */
  status: ComponentChildren
}

export type TaskListProps = { tasks: readonly Task[] }

export const TaskList = ({ tasks }: TaskListProps) => (
  <ul class="govuk-task-list">
    {tasks.map(({ id, title, href, hint, status }) => (
      <li key={id} class={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}>
        <div class="govuk-task-list__name-and-hint">
          {href ? (
            <a
              class="govuk-link govuk-task-list__link"
              href={href}
              aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-status`}
            >
              {title}
            </a>
          ) : (
            <div>{title}</div>
          )}
          {hint && (
            <div id={`${id}-hint`} class="govuk-task-list__hint">
              {hint}
            </div>
          )}
        </div>
        <div class="govuk-task-list__status" id={`${id}-status`}>
          {status}
        </div>
      </li>
    ))}
  </ul>
)

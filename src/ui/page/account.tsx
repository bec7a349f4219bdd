import type { ComponentChildren } from 'preact'

export type AccountProps = {
  name: string
  /** The post under which one acts, with its organisation. */
  post?: string | undefined
  links: readonly { href: string; label: string }[]
  /** Signing out changes something, so it is a form. */
  signOut: { action: string; label: string; hidden?: Record<string, string> | undefined }
  children?: ComponentChildren
}

/** Right side of the head for who is signed in. */
export const Account = ({ name, post, links, signOut, children }: AccountProps) => (
  <div class="kh-account">
    <p class="kh-account__who">
      <strong>{name}</strong>
      {post && <span class="kh-account__post">{post}</span>}
    </p>
    <ul class="kh-account__acts">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a class="kh-head__link" href={href}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <form method="post" action={signOut.action}>
          {Object.entries(signOut.hidden ?? {}).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ))}
          <button class="kh-head__link" type="submit">
            {signOut.label}
          </button>
        </form>
      </li>
    </ul>
    {children}
  </div>
)

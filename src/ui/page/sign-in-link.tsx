export type SignInLinkProps = { href: string; label: string }

/** Right side of the head for a visitor. */
export const SignInLink = ({ href, label }: SignInLinkProps) => (
  <a class="kh-head__link kh-head__link--framed" href={href}>
    {label}
  </a>
)

/** Cookies of the program, all of this site alone; none names a person. */
export const cookieNames = {
  signIn: 'kheo_sign_in',
  form: 'kheo_form',
  language: 'kheo_lang',
  confirmation: 'kheo_done',
  devNow: 'kheo_dev_now',
} as const

export function readCookies(header: string | null): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null)
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0) found[part.slice(0, at).trim()] = part.slice(at + 1).trim()
  }
  return found
}

/** The text of a cookie value; '' when it is not ours. */
export function cookieText(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '')
  } catch {
    return ''
  }
}

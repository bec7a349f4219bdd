const megabyte = 1024 * 1024

/** What a form with files may carry. The guidance says nothing of files: the figures are those of the product. */
export const uploadLimits = {
  textBytes: 2 * megabyte,
  /** One photo of today's telephones, one scanned file of minutes. */
  fileBytes: 25 * megabyte,
  /** All files of one form together, in bytes as they are sent. */
  formBytes: 100 * megabyte,
  files: 10,
  /** Of one case, over its whole life. */
  filesOfCase: 60,
  /** The browser sends what it has within this; weak lines are slow. */
  sendingMs: 60 * 60 * 1000,
  /** A line on which nothing moves for so long is given up. */
  silentMs: 2 * 60 * 1000,
} as const

export const inMegabytes = (bytes: number): number => bytes / megabyte

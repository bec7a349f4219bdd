import { StartProblem } from './problem.ts'

const unforeseen = (error: unknown): string[] => [
  `Khéo chưa khởi động được vì một lỗi chưa lường trước: ${error instanceof Error ? error.message : String(error)}`,
  'Cách xử lý: chạy lại với LOG_LEVEL=debug để xem chi tiết và gửi cho người phát triển.',
  'Khéo did not start: an unforeseen error. Run again with LOG_LEVEL=debug for its details.',
]

/** The lines to print for a failed start. `isDetailed` adds the stack, for developers. */
export function sentencesOf(error: unknown, isDetailed: boolean): string[] {
  const lines =
    error instanceof StartProblem
      ? [
          `Khéo chưa khởi động được. ${error.says}`,
          `Cách xử lý: ${error.remedy}`,
          `Khéo did not start. ${error.english}`,
        ]
      : unforeseen(error)
  if (isDetailed && error instanceof Error) lines.push('', stackOf(error))
  return lines
}

const stackOf = (error: Error): string =>
  error.cause instanceof Error ? `${error.stack}\nCaused by: ${stackOf(error.cause)}` : String(error.stack)

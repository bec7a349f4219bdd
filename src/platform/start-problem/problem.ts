export type Sentences = {
  /** What is wrong, in Vietnamese. */
  readonly says: string
  /** What to do, in Vietnamese. */
  readonly remedy: string
  /** Both, in English. */
  readonly english: string
}

/** A reason not to start that the person at the keyboard can do something about: shown as sentences, never as a stack. */
export class StartProblem extends Error {
  readonly code: string
  readonly says: string
  readonly remedy: string
  readonly english: string

  constructor(code: string, sentences: Sentences, cause?: unknown) {
    super(sentences.english, cause === undefined ? undefined : { cause })
    this.name = 'StartProblem'
    this.code = code
    this.says = sentences.says
    this.remedy = sentences.remedy
    this.english = sentences.english
  }
}

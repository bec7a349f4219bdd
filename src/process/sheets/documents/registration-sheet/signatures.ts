import { bodyName, signingBody } from '#ground/archive'
import type { Organisation } from '#ground/organisations'
import type { PaperDocument, SignatureBlock } from '#platform/papers'
import { upper } from '#platform/vietnamese-text'
import {
  type Answers,
  answerText,
  type Edition,
  meetingSection,
  organisationKinds,
  type RegistrationForm,
} from '#rulebook'
import { isYouthUnion } from './letterhead.ts'
import { printedAnswer } from './printed-answer.ts'

export type Signatory = {
  readonly name: string
  /** As the person's own office calls it. */
  readonly title: string
  /** Title of the head in whose place a deputy signs; null for the head. */
  readonly inPlaceOf: string | null
}

type Signing = {
  readonly edition: Edition
  readonly form: RegistrationForm
  readonly home: Organisation
  readonly personName: string | null
  readonly signatory: Signatory | null
  readonly answers: Answers
}

/** A collective signs by its head on the right; a person signs there, and the collective confirms on the left. */
export function signatures(signing: Signing): Pick<PaperDocument, 'signature' | 'leftSignature'> {
  const { home, personName, signatory } = signing
  const ofHome = signatureOf(home, signatory, bodyThatMet(signing))
  if (personName === null) return { signature: ofHome }
  return {
    signature: { authority: 'NGƯỜI ĐĂNG KÝ', post: '', name: personName },
    leftSignature: {
      ...ofHome,
      authority: [`XÁC NHẬN CỦA ${confirmer(home)}`, ofHome.authority ?? ''].join('\n'),
    },
  }
}

function signatureOf(home: Organisation, signatory: Signatory | null, body: string): SignatureBlock {
  const { line, head } = organisationKinds[home.kind]
  const post = signatory?.title ?? (isYouthUnion(home) ? 'Bí thư' : head)
  const named = { post: upper(post), name: signatory?.name ?? '' }
  if (line === 'PARTY') return { authority: `T/M ${upper(body)}`, ...named }
  if (line === 'MASS') return { authority: 'TM. BAN CHẤP HÀNH', ...named }
  return { authority: signatory?.inPlaceOf ? `KT. ${upper(signatory.inPlaceOf)}` : null, ...named }
}

const isBranch = ({ kind }: Organisation): boolean => kind === 'BRANCH' || kind === 'GRASSROOTS_BRANCH'

function confirmer(home: Organisation): string {
  if (organisationKinds[home.kind].line !== 'PARTY') return 'CƠ QUAN, ĐƠN VỊ'
  return isBranch(home) ? 'CHI BỘ' : 'TỔ CHỨC ĐẢNG'
}

/** In whose name a Party organisation signs: the body that met (II.3.2-b), where the form asks which one. */
function bodyThatMet({ edition, form, home, answers }: Signing): string {
  const asked = form.sections
    .find(({ key }) => key === meetingSection)
    ?.fields.find(({ kind }) => kind.type === 'choice')
  const met = asked && asked.kind.type !== 'rows' ? printedAnswer(asked.kind, answerText(answers, asked.key)) : ''
  return met || (isBranch(home) ? 'Chi bộ' : bodyName(signingBody(edition, home)))
}

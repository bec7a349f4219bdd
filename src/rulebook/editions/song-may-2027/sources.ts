import type { Edition } from '../../edition.ts'
import { clause, silence } from './cite.ts'

const registering = [clause('Điều 3.2')] as const
const checking = [clause('Điều 3.3')] as const
const listing = [clause('Điều 3.4')] as const
const reviewing = [clause('Điều 5.1')] as const
const exactData = [clause('Điều 5.3')] as const
const meeting = [clause('Điều 6.2')] as const
const publishing = [clause('Điều 6.3')] as const
const deciding = [clause('Điều 6.1'), clause('Điều 6.4'), clause('Điều 6.5')] as const
const commending = [clause('Điều 7.1'), clause('Điều 7.2')] as const
const revoking = [silence('SM-3')] as const

export const actSources: Edition['actSources'] = {
  'registration.save': registering,
  'registration.submit': registering,
  'registration.accept': checking,
  'registration.return': checking,
  'registration.decline': checking,
  'registration.withdraw': exactData,
  'registration.attach-document': [...exactData, silence('SM-7')],
  'registration.remove-document': [...exactData, silence('SM-7')],
  'summary-list.open': listing,
  'summary-list.seal': listing,
  'summary-list.send': listing,
  'deadline-extension.grant': [silence('SM-6')],
  'deadline-extension.revoke': [silence('SM-6')],
  'summary-list.supersede': exactData,
  'report.save': reviewing,
  'report.check': exactData,
  'report.certify': [clause('Điều 5.2'), clause('Điều 5.3')],
  'report.rework': exactData,
  'report.receive': reviewing,
  'report.return': exactData,
  'session.add-case': meeting,
  'session.convene': meeting,
  'session.open': meeting,
  'session.mark-presence': meeting,
  'session.open-vote': meeting,
  'session.cast': meeting,
  'session.close-vote': meeting,
  'session.conclude': meeting,
  'session.cancel': meeting,
  'recognition.propose': reviewing,
  'recognition.verify': [clause('Điều 4.1'), clause('Điều 4.2'), clause('Điều 4.3')],
  'recognition.publish': publishing,
  'recognition.schedule': publishing,
  'recognition.carry': meeting,
  'recognition.reject': meeting,
  'recognition.decide': deciding,
  'recognition.withdraw': exactData,
  'recognition.revoke': revoking,
  'commendation.propose': commending,
  'commendation.appraise': commending,
  'commendation.carry': commending,
  'commendation.reject': commending,
  'commendation.decide': commending,
  'commendation.withdraw': commending,
  'commendation.revoke': revoking,
}

export const needSources: Edition['needSources'] = {
  'form-complete': [clause('Điều 2.2'), clause('Điều 3.2')],
  'body-has-met': registering,
  'registrant-eligible': [clause('Điều 3.1'), silence('SM-1')],
  'receiver-found': registering,
  'room-for-documents': [silence('SM-7')],
  'document-added-later': [silence('SM-7'), clause('Điều 5.3')],
  'reason-given': checking,
  'registrations-settled': listing,
  'list-not-empty-or-nil': listing,
  'extended-is-below': [silence('SM-6')],
  'extension-is-later': [silence('SM-6')],
  'superior-found': listing,
  'outcomes-complete': reviewing,
  'registered-and-accepted': checking,
  'reviewed-this-year': reviewing,
  'criteria-met': [clause('Điều 4.1'), clause('Điều 4.2')],
  'level-standard-met': [clause('Điều 4.3')],
  'recogniser-is-receiver': deciding,
  'publication-days-passed': publishing,
  'comments-answered': publishing,
  'session-is-of-the-body': [...deciding, silence('SM-2')],
  'agenda-not-empty': meeting,
  'chair-and-secretary-named': meeting,
  'roster-not-empty': meeting,
  'quorum-present': meeting,
  'may-vote-on-case': meeting,
  'not-voted-yet': meeting,
  'result-carried': meeting,
  'result-not-carried': meeting,
  'session-concluded': meeting,
  'signer-named': [clause('Điều 9.1')],
  'exemplar-of-the-year': commending,
  'file-complete': commending,
  'funding-recorded': commending,
}

import type { Edition } from '../../edition.ts'
import { authority, capabilities } from './authority.ts'
import { deadlines, thresholds } from './calendar.ts'
import { clauses } from './clauses.ts'
import { criteria, fields, levelStandards, levels, suggestions } from './content.ts'
import { notImplemented, partlyImplemented } from './not-implemented.ts'
import { distribution, forms, legalBases, partyLayouts, signers } from './papers.ts'
import { registrationForms } from './registration.ts'
import { silences } from './silences.ts'
import { actSources, needSources } from './sources.ts'

/** An invented province: proof that levels, fields, dates, majorities and forms are data. */
export const songMay: Edition = {
  id: 'song-may-2027',
  isInvented: true,
  number: '01-QĐ/TU',
  title: 'Quy định về phong trào “Dân vận khéo” tỉnh Sông Mây (giả định)',
  issuer: 'Tỉnh ủy Sông Mây',
  issuedOn: '2026-12-01',
  firstYear: 2027,
  clauses,
  silences,
  fields,
  suggestions,
  levels,
  criteria,
  levelStandards,
  capabilities,
  authority,
  deadlines,
  thresholds,
  legalBases,
  forms,
  registrationForms,
  distribution,
  partyLayouts,
  signers,
  actSources,
  needSources,
  notImplemented,
  partlyImplemented,
}

import type { Edition } from '../../edition.ts'
import { authority } from './authority.ts'
import { legalBases } from './bases.ts'
import { capabilities } from './capabilities.ts'
import { clauses } from './clauses.ts'
import { criteria } from './criteria.ts'
import { deadlines } from './deadlines.ts'
import { fields } from './fields.ts'
import { forms } from './forms.ts'
import { levelStandards, levels } from './levels.ts'
import { notImplemented, partlyImplemented } from './not-implemented.ts'
import { registrationForms } from './registration/index.ts'
import { distribution, partyLayouts, signers } from './signing.ts'
import { silences } from './silences.ts'
import { actSources, needSources } from './sources.ts'
import { suggestions } from './suggestions.ts'
import { thresholds } from './thresholds.ts'

/** Guidance 29-HD/ĐUK of 16 April 2024. */
export const hd29: Edition = {
  id: 'hd-29-duk-2024',
  isInvented: false,
  number: '29-HD/ĐUK',
  title: 'Hướng dẫn xây dựng mô hình “Dân vận khéo”',
  issuer: 'Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Thái Nguyên',
  issuedOn: '2024-04-16',
  firstYear: 2024,
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

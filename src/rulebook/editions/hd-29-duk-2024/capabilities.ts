import type { CapabilityRow } from '../../edition.ts'
import type { Capability } from '../../organisation-kinds.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

const grassroots: readonly Capability[] = [
  'guides',
  'registers',
  'receives',
  'aggregates',
  'recognises-model',
  'recognises-base-exemplar',
  'appraises',
  'commends',
]
const stateBody: readonly Capability[] = ['registers', 'receives', 'recognises-model', 'commends']

/** What an organisation can do by its kind, whatever its name (Q-II.4.2-1); who guides: III.2.1, Q-III.2.1-2. */
export const capabilities: readonly Rule<CapabilityRow>[] = [
  {
    id: 'capability-superior-committee',
    says: 'Cấp ủy cấp trên tiếp nhận, tổng hợp, xác nhận mô hình và điển hình cấp mình, khen thưởng.',
    cite: [clause('II.3.3-b'), clause('II.4.1.2-a'), clause('II.4.2.2-a'), clause('III.1-a')],
    value: {
      kind: 'SUPERIOR_COMMITTEE',
      can: ['guides', 'receives', 'aggregates', 'recognises-model', 'recognises-superior-exemplar', 'commends'],
    },
  },
  {
    id: 'capability-grassroots-committee',
    says: 'Đảng bộ cơ sở đăng ký, tiếp nhận, tổng hợp, xác nhận mô hình và điển hình cấp cơ sở, khen thưởng.',
    cite: [clause('II.3.3-a'), clause('II.4.1.2-a'), clause('II.4.2.1-a'), silence('Q-II.4.2-1')],
    value: { kind: 'GRASSROOTS_COMMITTEE', can: grassroots },
  },
  {
    id: 'capability-grassroots-branch',
    says: 'Chi bộ cơ sở có đủ việc của một tổ chức cơ sở đảng.',
    cite: [clause('II.3.3-a'), clause('II.4.1.2-a'), clause('II.4.2.1-a'), silence('Q-II.4.2-1')],
    value: { kind: 'GRASSROOTS_BRANCH', can: grassroots },
  },
  {
    id: 'capability-branch',
    says: 'Chi bộ trong đảng bộ cơ sở chỉ đăng ký, tiếp nhận và xác nhận mô hình.',
    cite: [clause('II.3.1-a'), clause('II.3.2-c'), clause('II.4.1.2-a'), silence('Q-II.4.2-1')],
    value: { kind: 'BRANCH', can: ['guides', 'registers', 'receives', 'recognises-model'] },
  },
  {
    id: 'capability-advisory-body',
    says: 'Cơ quan tham mưu, giúp việc đăng ký mô hình; nơi được giao làm đầu mối thì thẩm định.',
    cite: [clause('II.3.1-a'), clause('II.4.2.2-a'), silence('Q0-2')],
    value: { kind: 'ADVISORY_BODY', can: ['guides', 'registers', 'appraises'] },
  },
  {
    id: 'capability-agency',
    says: 'Cơ quan hành chính đăng ký, tiếp nhận, xác nhận mô hình; thủ trưởng tặng giấy khen.',
    cite: [clause('II.3.1-a'), clause('II.4.1.2-b'), silence('Q-II.4.3-1')],
    value: { kind: 'AGENCY', can: stateBody },
  },
  {
    id: 'capability-public-unit',
    says: 'Đơn vị sự nghiệp đăng ký, tiếp nhận, xác nhận mô hình; thủ trưởng tặng giấy khen.',
    cite: [clause('II.3.1-a'), clause('II.4.1.2-b'), silence('Q-II.4.3-1')],
    value: { kind: 'PUBLIC_UNIT', can: stateBody },
  },
  {
    id: 'capability-enterprise',
    says: 'Doanh nghiệp đăng ký, tiếp nhận, xác nhận mô hình như một đơn vị; người đứng đầu tặng giấy khen.',
    cite: [clause('II.3.1-a'), silence('Q-II.4.1.2-1'), silence('Q-II.4.3-1')],
    value: { kind: 'ENTERPRISE', can: stateBody },
  },
  {
    id: 'capability-mass-organisation',
    says: 'Đoàn thể, hội quần chúng đăng ký, tiếp nhận và xác nhận mô hình.',
    cite: [clause('II.4.1.2-b'), silence('Q-II.3.1-1')],
    value: { kind: 'MASS_ORGANISATION', can: ['guides', 'registers', 'receives', 'recognises-model'] },
  },
]

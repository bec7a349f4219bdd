import { type Draft, sampleAnswers } from '#process/registration'
import type { RegistrationForm } from '#rulebook'
import initiatives from './initiatives.json' with { type: 'json' }
import type { Line } from './plan.ts'
import type { Seeded } from './seeded.ts'

/** Real titles and stories, retold and given to invented units, handed out one after the other. */
export class Stock {
  private readonly collective = initiatives.filter(({ by }) => by !== 'person')
  private readonly person = initiatives.filter(({ by }) => by !== 'collective')
  private handedOut = { collective: 0, person: 0 }
  private readonly chance: Seeded

  constructor(chance: Seeded) {
    this.chance = chance
  }

  /** Answers of a registration form; `metOn` for a collective, which meets before it registers. */
  next(form: RegistrationForm, level: Line[1], metOn: string): Draft {
    const isPerson = form.kind === 'REG_MEMBER' || form.kind === 'REG_EMPLOYEE'
    const kind = isPerson ? 'person' : 'collective'
    // A step without common divisor walks through all of them and mixes the fields.
    const list = this[kind]
    const found = list[(this.handedOut[kind] * 37) % list.length]
    this.handedOut[kind] += 1
    if (!found) throw new Error('The sample has no initiatives')
    const { title, field, place, story } = found
    const people = 8 + this.chance.below(30)
    return sampleAnswers(form, {
      name: title,
      address: place,
      field,
      level,
      content: [story, this.chance.pick(ways), this.chance.pick(results)].join('\n'),
      replication: this.chance.below(3) === 0 ? 'DONE' : 'FEASIBLE',
      startsOn: metOn,
      endsOn: `${metOn.slice(0, 4)}-11-30`,
      ...(isPerson
        ? {}
        : {
            metOn,
            summoned: String(people + this.chance.below(4)),
            attended: String(people),
            agreed: String(people),
            conclusion: this.chance.pick(conclusions),
          }),
    })
  }
}

const conclusions = [
  'Thống nhất 100% đăng ký thực hiện; giao một đồng chí theo dõi, báo cáo vào sinh hoạt hằng tháng.',
  'Tập thể nhất trí nội dung và mức đăng ký; phân công từng người phụ trách một nhóm việc.',
  'Nhất trí đăng ký; bổ sung cách đo kết quả trước và sau khi thực hiện.',
]
const ways = [
  'Cách làm: khảo sát nhu cầu, bàn với người dân, phân công từng đồng chí phụ trách, công khai kết quả mỗi tháng.',
  'Cách làm: chọn một địa bàn làm điểm, rút kinh nghiệm sau ba tháng rồi mở rộng.',
  'Cách làm: phối hợp với Mặt trận và đoàn thể nơi cư trú, mỗi quý họp đánh giá một lần.',
  'Cách làm: lập tổ nòng cốt, vận động từng người tham gia, ghi sổ theo dõi để ai cũng kiểm tra được.',
]
const results = [
  'Kết quả mong muốn: người dân đồng thuận, việc khó được giải quyết sớm hơn so với trước khi thực hiện.',
  'Kết quả mong muốn: ít nhất hai đơn vị khác có thể học và làm theo trong năm.',
  'Kết quả mong muốn: duy trì thường xuyên sau khi kết thúc năm đăng ký.',
]

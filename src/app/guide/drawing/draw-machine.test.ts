import { describe, expect, test } from 'vitest'
import { type AnyMachine, machines } from '#lifecycle'
import type { Language } from '#platform/words'
import { type ActId, acts } from '#rulebook'
import { type Drawing, drawMachine, type Label } from './draw-machine.ts'
import { measures } from './measures.ts'
import { textWidth, widest, wrap } from './text-width.ts'

type Area = { left: number; right: number; top: number; bottom: number }

const drawn = (machine: AnyMachine, language: Language = 'vi'): Drawing =>
  drawMachine(machine, {
    stateName: (state) => machine.states[state]?.[language] ?? state,
    actName: (act) => acts[`${machine.name}.${act}` as ActId][language],
  })

function areaOf({ x, y, anchor, lines }: Label): Area {
  const width = widest(lines, measures.smallSize)
  const left = anchor === 'start' ? x : x - width
  const top = y - measures.smallSize + 3
  return { left, right: left + width, top, bottom: top + lines.length * (measures.line - 2) - 2 }
}

const meet = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe.each(machines.flatMap((machine) => [[machine, 'vi'] as const, [machine, 'en'] as const]))(
  '$0.name, $1',
  (machine, language) => {
    const { nodes, arrows, width, height } = drawn(machine, language)
    const boxes = nodes.map((node): Area => {
      return { left: node.x, right: node.x + node.width, top: node.y, bottom: node.y + node.height }
    })
    const labels = arrows.flatMap(({ label }) => (label ? [areaOf(label)] : []))

    test('every state is a box, in the order of the table, none over another', () => {
      expect(nodes.map(({ state }) => state)).toEqual(Object.keys(machine.states))
      for (const [index, box] of boxes.entries())
        expect(box.top).toBeGreaterThan(index === 0 ? 0 : (boxes[index - 1]?.bottom ?? 0))
    })

    test('every row that changes the state is an arrow from each of its states, the others stand in the box', () => {
      const moving = machine.rows.filter(({ to }) => to !== 'same').flatMap(({ act, from }) => from.map(() => act))
      expect(arrows.map(({ act }) => act).sort()).toEqual(moving.sort())
      const staying = machine.rows.filter(({ to }) => to === 'same').flatMap(({ from }) => from)
      expect(nodes.filter(({ loops }) => loops.length > 0).map(({ state }) => state)).toEqual(
        Object.keys(machine.states).filter((state) => staying.includes(state)),
      )
    })

    test('no label lies on a box or on another label, and all is inside the drawing', () => {
      for (const [index, label] of labels.entries()) {
        expect(boxes.filter((box) => meet(label, box))).toEqual([])
        expect(labels.slice(index + 1).filter((other) => meet(label, other))).toEqual([])
        expect(label.left).toBeGreaterThanOrEqual(0)
        expect(label.right).toBeLessThanOrEqual(width)
      }
      for (const box of boxes) expect(box.right).toBeLessThanOrEqual(width)
      expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(height)
    })

    test('the text of a box stays in its box', () => {
      for (const node of nodes) {
        const room = node.width - 2 * measures.boxPadding
        expect(widest(node.lines, measures.nameSize)).toBeLessThanOrEqual(room)
        expect(widest(node.loops, measures.smallSize)).toBeLessThanOrEqual(room)
        expect((node.lines.length + node.loops.length) * measures.line).toBeLessThanOrEqual(node.height)
      }
    })
  },
)

test('acts that go back or correct run at the left, skips at the right, the rest straight down', () => {
  const kinds = (name: string) =>
    drawn(machines.find((machine) => machine.name === name) ?? expect.fail(name)).arrows.map(
      ({ act, kind }) => `${act} ${kind}`,
    )
  expect(kinds('registration').sort()).toEqual(
    [
      'save straight',
      'continue right',
      'enter right',
      'follow straight',
      'submit straight',
      'return straight',
      'submit left',
      'accept right',
      'decline right',
      'withdraw right',
      'withdraw right',
      'withdraw right',
      'withdraw right',
    ].sort(),
  )
  expect(kinds('commendation')).toContain('revoke left')
})

test('one lane has one head, however many states it comes from', () => {
  const registration = machines.find(({ name }) => name === 'registration') ?? expect.fail('no machine')
  const withdraw = drawn(registration).arrows.filter(({ act }) => act === 'withdraw')
  expect(withdraw.map(({ hasHead }) => hasHead)).toEqual([true, false, false, false])
})

test('texts break between words only, and a longer text is wider', () => {
  expect(wrap('Đã thông qua, chờ quyết định', 110, 14)).toEqual(['Đã thông qua,', 'chờ quyết định'])
  expect(wrap('Một', 1, 14)).toEqual(['Một'])
  expect(textWidth('Ẫ', 10)).toBe(textWidth('A', 10))
  expect(textWidth('Ghi kết quả', 14)).toBeGreaterThan(textWidth('Ghi', 14))
})

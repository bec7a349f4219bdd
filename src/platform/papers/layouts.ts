import type { LayoutId } from './model.ts'

/** `size` in points; `line` is the exact height of a line, in points. */
export type TextStyle = { size: number; line: number; bold?: boolean; italic?: boolean; underline?: boolean }

type Sourced<T> = T & { source: string }

/** Every measure of one kind of official paper: lengths in mm where the name ends so, otherwise in points. */
export type LayoutProfile = {
  id: LayoutId
  page: Sourced<{ widthMm: number; heightMm: number; topMm: number; bottomMm: number; leftMm: number; rightMm: number }>
  pageNumber: Sourced<{ style: TextStyle; fromTopMm: number }>
  head: Sourced<{
    leftShare: number
    nation: { text: string; style: TextStyle }[]
    parent: TextStyle
    issuer: TextStyle
    /** A rule, or these signs. */
    underIssuer: 'rule' | '*' | '***'
    number: TextStyle
    numberLabel: string
    date: TextStyle
    rowGap: number
  }>
  title: Sourced<{ title: TextStyle; summary: TextStyle; authority: TextStyle; below: 'hyphens' | 'rule' }>
  letterSummary: Sourced<{ style: TextStyle; opening: string }>
  addressees: Sourced<{ label: TextStyle; name: TextStyle; end: string; lastEnd: string }>
  bases: Sourced<{ style: TextStyle; mark: string; end: string; lastEnd: string }>
  body: Sourced<{ style: TextStyle; label: TextStyle; firstLineMm: number; gap: number }>
  table: Sourced<{ style: TextStyle }>
  signature: Sourced<{
    authority: TextStyle
    post: TextStyle
    name: TextStyle
    room: number
    signs: Record<SigningRight, string>
  }>
  recipients: Sourced<{ label: TextStyle; item: TextStyle; end: string; lastEnd: string }>
  footNote: Sourced<{ style: TextStyle }>
}

/** On behalf of a collective, for the head, by order, by written authority, acting. */
export type SigningRight = 'onBehalf' | 'forHead' | 'byOrder' | 'byAuthority' | 'acting'

const partyLayout = (id: LayoutId, source: string, titleSize: number): LayoutProfile => ({
  id,
  page: { widthMm: 210, heightMm: 297, topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15, source },
  pageNumber: { style: { size: 14, line: 16 }, fromTopMm: 10, source },
  head: {
    leftShare: 0.46,
    nation: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', style: { size: 15, line: 18, bold: true } }],
    parent: { size: 14, line: 18 },
    issuer: { size: 14, line: 18, bold: true },
    underIssuer: '*',
    number: { size: 14, line: 18 },
    numberLabel: 'Số ',
    date: { size: 14, line: 18, italic: true },
    rowGap: 0,
    source,
  },
  title: {
    title: { size: titleSize, line: 22, bold: true },
    summary: { size: 14, line: 18, bold: true },
    authority: { size: 14, line: 18, bold: true },
    below: 'hyphens',
    source,
  },
  letterSummary: { style: { size: 12, line: 15, italic: true }, opening: 'về việc ', source },
  addressees: {
    label: { size: 14, line: 18, italic: true },
    name: { size: 14, line: 18 },
    end: ',',
    lastEnd: '.',
    source,
  },
  bases: { style: { size: 14, line: 18 }, mark: '- ', end: ';', lastEnd: ',', source },
  body: {
    style: { size: 14, line: 18 },
    label: { size: 14, line: 18, bold: true },
    firstLineMm: 10,
    gap: 6,
    source,
  },
  table: { style: { size: 12, line: 15 }, source: 'Kèm theo tỷ lệ của phần nội dung; không có quy định riêng' },
  signature: {
    authority: { size: 14, line: 18, bold: true },
    post: { size: 14, line: 18 },
    name: { size: 14, line: 18, bold: true },
    room: 90,
    signs: { onBehalf: 'T/M', forHead: 'K/T', byOrder: 'T/L', byAuthority: 'T/UQ', acting: 'Q.' },
    source,
  },
  recipients: {
    label: { size: 14, line: 18, underline: true },
    item: { size: 12, line: 15 },
    end: ',',
    lastEnd: '.',
    source,
  },
  footNote: { style: { size: 9, line: 11 }, source: 'Ghi chú tra cứu của phần mềm; không có quy định' },
})

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục I'

const stateLayout: LayoutProfile = {
  id: 'STATE_30_2020',
  page: { widthMm: 210, heightMm: 297, topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15, source: decree },
  pageNumber: { style: { size: 14, line: 16 }, fromTopMm: 10, source: decree },
  head: {
    leftShare: 0.39,
    nation: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: { size: 13, line: 17, bold: true } },
      { text: 'Độc lập - Tự do - Hạnh phúc', style: { size: 14, line: 17, bold: true } },
    ],
    parent: { size: 13, line: 17 },
    issuer: { size: 13, line: 17, bold: true },
    underIssuer: 'rule',
    number: { size: 13, line: 17 },
    numberLabel: 'Số: ',
    date: { size: 14, line: 17, italic: true },
    rowGap: 6,
    source: decree,
  },
  title: {
    title: { size: 14, line: 18, bold: true },
    summary: { size: 14, line: 18, bold: true },
    authority: { size: 14, line: 18, bold: true },
    below: 'rule',
    source: decree,
  },
  letterSummary: { style: { size: 13, line: 16 }, opening: 'V/v ', source: decree },
  addressees: { label: { size: 14, line: 18 }, name: { size: 14, line: 18 }, end: ';', lastEnd: '.', source: decree },
  bases: { style: { size: 14, line: 18, italic: true }, mark: '', end: ';', lastEnd: '.', source: decree },
  body: {
    style: { size: 14, line: 18 },
    label: { size: 14, line: 18, bold: true },
    firstLineMm: 10,
    gap: 6,
    source: decree,
  },
  table: { style: { size: 12, line: 15 }, source: 'Kèm theo tỷ lệ của phần nội dung; không có quy định riêng' },
  signature: {
    authority: { size: 14, line: 18, bold: true },
    post: { size: 14, line: 18, bold: true },
    name: { size: 14, line: 18, bold: true },
    room: 90,
    signs: { onBehalf: 'TM.', forHead: 'KT.', byOrder: 'TL.', byAuthority: 'TUQ.', acting: 'Q.' },
    source: decree,
  },
  recipients: {
    label: { size: 12, line: 15, bold: true, italic: true },
    item: { size: 11, line: 14 },
    end: ';',
    lastEnd: '.',
    source: decree,
  },
  footNote: { style: { size: 9, line: 11 }, source: 'Ghi chú tra cứu của phần mềm; không có quy định' },
}

/** The youth union's own head over the measures of the Party; it signs with the dots of the State. */
function youthUnionLayout(): LayoutProfile {
  const source = 'Thể thức văn bản của Đoàn; chưa đối chiếu bản gốc'
  const { head, signature, ...rest } = partyLayout('YOUTH_UNION', source, 16)
  return {
    ...rest,
    head: {
      ...head,
      nation: [{ text: 'ĐOÀN TNCS HỒ CHÍ MINH', style: { size: 15, line: 18, bold: true } }],
      underIssuer: '***',
      numberLabel: 'Số: ',
    },
    signature: { ...signature, signs: stateLayout.signature.signs },
  }
}

/** Every layout by id. */
export const layouts: Record<LayoutId, LayoutProfile> = {
  PARTY_36_2018: partyLayout('PARTY_36_2018', 'Hướng dẫn 36-HD/VPTW 2018', 16),
  PARTY_05_2026: partyLayout('PARTY_05_2026', 'Hướng dẫn 05-HD/VPTW 2026', 16),
  STATE_30_2020: stateLayout,
  YOUTH_UNION: youthUnionLayout(),
}

/** 05-HD/VPTW is dated 27/5/2026; Party papers of earlier days keep the technique of 36-HD/VPTW. */
export const partyLayoutOn = (day: string): LayoutId => (day < '2026-05-27' ? 'PARTY_36_2018' : 'PARTY_05_2026')

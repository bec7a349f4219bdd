/**
 * Draws a composed paper in Typst. A string, so that the bundle carries it; the words of a paper come through
 * `sys.inputs` and are never read as Typst. The baseline of a line lies at 4/5 of its height, where word processors put it.
 */
export const paperTemplate = `
#let paper = json(bytes(sys.inputs.paper))
#let pt(number) = number * 1pt
#let (year, month, day) = paper.metadata.day.split("-").map(int)

#let drawn-run(run) = {
  let words = text(
    size: pt(run.size),
    weight: if run.bold { "bold" } else { "regular" },
    style: if run.italic { "italic" } else { "normal" },
    run.text,
  )
  if run.underline { underline(offset: 2pt, stroke: 0.6pt, words) } else { words }
}

#let drawn-line(part, spaced) = {
  set text(top-edge: pt(part.line * 0.8), bottom-edge: pt(part.line * -0.2))
  set par(justify: part.align == "justify", first-line-indent: (amount: pt(part.firstLine), all: true))
  let words = par(part.runs.map(drawn-run).join())
  let side = (justify: left, left: left, center: center, right: right).at(part.align)
  block(
    width: 100%,
    above: if spaced { pt(part.before) } else { 0pt },
    below: 0pt,
    sticky: part.keepWithNext,
    inset: (top: if spaced { 0pt } else { pt(part.before) }),
    align(side, if part.outline > 0 { heading(level: part.outline, words) } else { words }),
  )
}

#let drawn-cell(lines) = for line in lines { drawn-line(line, false) }

#let drawn-grid(part) = {
  let head = part.head.cells.map(lines => table.cell(
    align: if part.head.maySplit { top } else { horizon }, breakable: part.head.maySplit, drawn-cell(lines),
  ))
  block(width: 100%, above: pt(part.before), below: 0pt, table(
    columns: part.widths.map(pt),
    inset: (x: 3pt, y: 2.5pt),
    stroke: 0.5pt,
    align: top + left,
    ..if part.head.maySplit { head } else { (table.header(repeat: true, ..head),) },
    ..part.rows.map(row => row.cells.map(lines => table.cell(breakable: row.maySplit, drawn-cell(lines)))).flatten(),
  ))
}

#let drawn-simple(part, spaced) = {
  if part.kind == "paragraph" { drawn-line(part, spaced) }
  if part.kind == "space" { block(height: pt(part.height), width: 100%, above: 0pt, below: 0pt, sticky: true) }
  if part.kind == "rule" {
    block(
      width: 100%, above: 0pt, below: 0pt, sticky: true,
      inset: (x: pt(part.inset), top: pt(part.before)),
      line(length: 100%, stroke: pt(part.thickness)),
    )
  }
}

#let drawn-half(parts) = block(breakable: false, for part in parts { drawn-simple(part, false) })

#let drawn-halves(part) = block(width: 100%, above: pt(part.before), below: 0pt, grid(
  columns: part.widths.map(pt),
  row-gutter: pt(part.rowGap),
  ..part.rows.map(row => row.map(drawn-half)).flatten(),
))

#let drawn-part(part) = {
  if part.kind == "grid" { drawn-grid(part) }
  if part.kind == "halves" { drawn-halves(part) }
  drawn-simple(part, true)
}

#set document(title: paper.metadata.title, date: datetime(year: year, month: month, day: day))
#set text(font: "Tinos", fallback: false, lang: "vi", hyphenate: false, kerning: false, ligatures: false)
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")
#show heading: it => it.body

#let sheet(section) = page(
  width: pt(paper.page.width),
  height: pt(paper.page.height),
  flipped: section.landscape,
  margin: (
    top: pt(paper.page.top), bottom: pt(paper.page.bottom), left: pt(paper.page.left), right: pt(paper.page.right),
  ),
  background: {
    if paper.watermark != none {
      place(center + horizon, rotate(-45deg, text(
        size: pt(paper.watermark.size), weight: "bold", fill: luma(222), paper.watermark.text,
      )))
    }
    context if here().page() > 1 {
      set text(size: pt(paper.pageNumber.size), top-edge: "cap-height")
      place(top + center, dy: pt(paper.pageNumber.fromTop), str(here().page()))
    }
  },
  footer: if paper.footNote != none { align(top, drawn-line(paper.footNote, false)) },
  footer-descent: 10pt,
  section.flow.map(drawn-part).join(),
)

#for section in paper.sections { sheet(section) }
`

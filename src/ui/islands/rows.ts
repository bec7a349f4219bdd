type Table = HTMLFieldSetElement

const rowsIn = (table: Table) => [...table.querySelectorAll<HTMLFieldSetElement>('[data-row]')]
const cellsIn = (row: Element) => [...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
const changed = (table: Table) => table.dispatchEvent(new Event('input', { bubbles: true }))

/** Names, ids and labels of a row by its place; the first cell of the first row carries the id of the field. */
function number(table: Table, row: HTMLFieldSetElement, at: number): void {
  const { rows: field = '', rowsId: id = '', rowsLabel = '{n}' } = table.dataset
  const label = rowsLabel.replace('{n}', String(at))
  for (const [column, cell] of cellsIn(row).entries()) {
    const old = cell.id
    cell.name = `${field}.${at}.${cell.name.split('.').at(-1)}`
    cell.id = at === 1 && column === 0 ? id : `${id}-${at}-${column + 1}`
    row.querySelector(`label[for="${CSS.escape(old)}"]`)?.setAttribute('for', cell.id)
  }
  const legend = row.querySelector('legend')
  if (legend) legend.textContent = label
  const remove = row.querySelector<HTMLButtonElement>('button')
  const about = remove?.querySelector('span')
  if (remove) remove.value = `${field}.${at}`
  if (about) about.textContent = ` ${label}`
}

function addRow(table: Table): HTMLFieldSetElement | undefined {
  const rows = rowsIn(table)
  const last = rows.at(-1)
  if (!last || rows.length >= Number(table.dataset.rowsMax)) return undefined
  const row = last.cloneNode(true) as HTMLFieldSetElement
  for (const cell of cellsIn(row)) cell.value = ''
  // The copy gets its ids before it stands beside the original.
  number(table, row, rows.length + 1)
  last.after(row)
  return row
}

function removeRow(table: Table, row: HTMLFieldSetElement): void {
  const rows = rowsIn(table)
  const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1] ?? row
  if (rows.length === 1) for (const cell of cellsIn(row)) cell.value = ''
  else row.remove()
  for (const [at, each] of rowsIn(table).entries()) number(table, each, at + 1)
  cellsIn(next)[0]?.focus()
}

function showAdd(table: Table): void {
  const add = table.querySelector<HTMLElement>('[name=_add]')
  if (add) add.hidden = rowsIn(table).length >= Number(table.dataset.rowsMax)
}

/** Rows of tables come and go in place; without the script their buttons send the form. */
export function changeRows(): void {
  for (const table of document.querySelectorAll<Table>('fieldset[data-rows]')) {
    table.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button')
      if (!button || !['_add', '_remove'].includes(button.name)) return
      event.preventDefault()
      const row = button.closest<HTMLFieldSetElement>('[data-row]')
      if (button.name === '_remove' && row) removeRow(table, row)
      else cellsIn(addRow(table) ?? table)[0]?.focus()
      showAdd(table)
      changed(table)
    })
  }
}

/** As many rows as the names ask for, so that kept values find their cells. */
export function makeRoom(form: HTMLFormElement, names: readonly string[]): void {
  for (const table of form.querySelectorAll<Table>('fieldset[data-rows]')) {
    const prefix = `${table.dataset.rows}.`
    const rows = names
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length).split('.')[0]))
    while (rowsIn(table).length < Math.max(1, ...rows) && addRow(table)) showAdd(table)
  }
}

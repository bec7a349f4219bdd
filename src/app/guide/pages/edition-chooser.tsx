import { type Edition, editions } from '#rulebook'
import { FilterBar, Select } from '#ui'
import type { GuideWords } from '../guide.words.ts'

export const editionName = ({ number, isInvented }: Edition, words: GuideWords): string =>
  isInvented ? `${number} (${words.invented})` : number

/** Which edition of the rules the page reads. */
export const EditionChooser = ({ action, edition, words }: { action: string; edition: Edition; words: GuideWords }) => (
  <div class="kh-chooser">
    <FilterBar action={action} label={words.chooseEdition} submitLabel={words.show}>
      <Select
        name="ban"
        label={words.edition}
        value={edition.id}
        options={editions.map((each) => ({ value: each.id, label: editionName(each, words) }))}
      />
    </FilterBar>
  </div>
)

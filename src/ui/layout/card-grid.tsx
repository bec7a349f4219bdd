import { Card, type CardProps } from '../facts/card.tsx'

export type CardGridProps = { cards: readonly CardProps[]; label?: string | undefined }

export const CardGrid = ({ cards, label }: CardGridProps) => (
  <ul class="kh-cards" aria-label={label}>
    {cards.map((card) => (
      <li key={card.href ?? card.title}>
        <Card {...card} />
      </li>
    ))}
  </ul>
)

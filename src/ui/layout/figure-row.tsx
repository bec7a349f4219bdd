import { Figure, type FigureProps } from '../facts/figure.tsx'

export type FigureRowProps = { figures: readonly FigureProps[]; label?: string | undefined }

export const FigureRow = ({ figures, label }: FigureRowProps) => (
  <ul class="kh-figures" aria-label={label}>
    {figures.map((figure) => (
      <li key={figure.label}>
        <Figure {...figure} />
      </li>
    ))}
  </ul>
)

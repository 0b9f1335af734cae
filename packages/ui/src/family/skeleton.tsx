import css from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SkeletonProps {
  /** Heights of the blocks to come, in pixels, so that nothing jumps when they arrive. */
  blocks: readonly number[];
  label?: string | undefined;
}

/** Where something will be. */
export function Skeleton({ blocks, label = 'Загружается' }: SkeletonProps) {
  return (
    <div className={css.skeleton} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {blocks.map((height, index) => (
        <div key={index} className={css.block} style={{ height }} />
      ))}
    </div>
  );
}

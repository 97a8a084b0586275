'use client'

/** Where a story begins: one box for it as it comes, then sorted into the frame. */
import { StoryField, type StoryFieldProps } from './story-field'
import styles from './told.module.css'

interface ToldProps extends Pick<StoryFieldProps, 'id' | 'value' | 'flags' | 'onText' | 'onLetStand'> {
  readonly onSort: () => void
  /** Straight to the parts, without telling it first. */
  readonly onFrame: () => void
}

export function Told({ onSort, onFrame, ...field }: ToldProps) {
  return (
    <div className={styles.told}>
      <StoryField
        {...field}
        label="Tell it in your own words"
        prompt="One patient, one moment: what was going on, what you did, what came of it."
      />
      <p className={styles.ways}>
        <button type="button" className="button-plain" disabled={field.value.trim() === ''} onClick={onSort}>
          Sort it into parts
        </button>
        <button type="button" className="link-button" onClick={onFrame}>
          Write it part by part instead
        </button>
      </p>
    </div>
  )
}

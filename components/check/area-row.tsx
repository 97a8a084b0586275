'use client'

import { TextField } from '../ui/fields'
import type { LevelWords } from '../ui/lane-picker'
import { ProfileRow } from '../ui/profile-row'
import { Change } from './change'
import type { Checked } from './checked'
import { readDecimal, readShare, showShare } from './values'

interface AreaRowProps {
  /** Its number in the reading as it was read. */
  readonly index: number
  readonly words: LevelWords
  readonly checked: Checked
}

/** One area of the profile: name, share of items, figures where there are any, lane. */
export function AreaRow({ index, words, checked }: AreaRowProps) {
  const { report, now, change } = checked
  const area = now.areas[index]
  if (!area) return null
  const before = report.outcome.areas[index]
  const path = `areas[${index}]`
  const of = area.label || 'the added area'
  const levelPath = `${path}.level`
  const doubt = checked.doubt(levelPath) ?? checked.doubt(`${path}.label`) ?? checked.doubt(`${path}.weight`)
  const figures = [
    ['percentCorrect', 'Percent correct', area.percentCorrect],
    ['comparison', 'The group', area.comparison],
  ] as const
  const note =
    levelPath in report.corrections && before ? (
      <Change was={before.level ? words[before.level] : 'empty'} onRestore={() => change(levelPath, of, undefined)} />
    ) : (
      doubt && (
        <>
          {doubt}
          {checked.print(`${path}.label`, `${path}.weight`, levelPath)}
        </>
      )
    )

  return (
    <ProfileRow
      name={path}
      path={path}
      label={area.label}
      level={area.level}
      words={words}
      onLabel={(label) => change(`${path}.label`, `the name of ${of}`, label === before?.label ? undefined : label)}
      onLevel={(level) => change(levelPath, of, before && level === before.level ? undefined : level)}
      onRemove={() => change(path, of, null)}
      share={
        <>
          <TextField
            label={`Share of the exam for ${of}, in percent`}
            value={area.weight}
            show={showShare}
            read={readShare}
            onChange={(weight) => change(`${path}.weight`, `the share of ${of}`, weight)}
            expects="Such as 5–10%."
            maxLength={12}
          />
          {now.layout === 'percent' &&
            figures.map(([field, name, value]) => (
              <TextField
                key={field}
                label={`${name} in ${of}`}
                value={value}
                show={String}
                read={readDecimal}
                onChange={(next) => change(`${path}.${field}`, `${name.toLowerCase()} in ${of}`, next)}
                expects="0 to 100."
                numeric
                maxLength={5}
              />
            ))}
        </>
      }
      note={note}
    />
  )
}

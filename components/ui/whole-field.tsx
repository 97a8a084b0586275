import { TextField } from './fields'
import { FormField } from './form-field'
import { readWhole } from './read-number'

interface WholeFieldProps
  extends Omit<React.ComponentProps<typeof TextField<number>>, 'show' | 'read' | 'expects' | 'numeric'> {
  /** The least and the greatest that it can be. */
  readonly range: readonly [number, number]
}

/** A whole number in a form, with its name above it. */
export function WholeField({ range: [low, high], ...field }: WholeFieldProps) {
  return (
    <FormField name={field.label}>
      <TextField
        {...field}
        show={String}
        read={readWhole(low, high)}
        expects={`A whole number from ${low} to ${high}.`}
        numeric
      />
    </FormField>
  )
}

/**
 * Parts of what this browser keeps, to declare each shape once: a schema checks what was stored, gives the type, and
 * mends damage by itself, so that a field that does not fit costs that field alone.
 */
import * as v from 'valibot'

type Schema = v.GenericSchema<unknown, unknown>

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these fields; others are left out. Damaged where it is no object, or a field has no fallback. */
export const fields = <E extends v.ObjectEntries>(entries: E) => {
  const object = v.object(entries)
  return v.pipe(v.custom<v.InferInput<typeof object>>(isFields), object, v.readonly())
}

/** An object every field of which falls back by itself; all of them where it is no object. */
export const part = <E extends v.ObjectEntries>(entries: E) => {
  const schema = fields(entries)
  return v.fallback(schema, () => v.parse(schema, {}))
}

/** Text, empty where it is damaged. */
export const text = v.fallback(v.string(), '')

export const number = v.pipe(v.number(), v.finite())
/** A whole number from 1. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** What the schema asks for, else null. */
export const orNull = <S extends Schema>(schema: S) => v.fallback(v.nullable(schema), null)

/** The items of a list that fit. */
export const itemsOf = <S extends Schema>(item: S) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items): readonly v.InferOutput<S>[] =>
      items.flatMap((one) => {
        const { success, output } = v.safeParse(item, one)
        return success ? [output as v.InferOutput<S>] : []
      }),
    ),
  )

/** The same; none for what is no list. */
export const listOf = <S extends Schema>(item: S) => v.fallback(itemsOf(item), [])

/**
 * The entries whose value fits; none for what is no record.
 *
 * @param name a field of the values that holds their key, and is taken from it
 */
export const recordOf = <S extends Schema>(value: S, name?: keyof v.InferOutput<S>) =>
  v.fallback(
    v.pipe(
      v.custom<Readonly<Record<string, unknown>>>(isFields),
      v.transform(
        (record): Readonly<Record<string, v.InferOutput<S>>> =>
          Object.fromEntries(
            Object.entries(record).flatMap(([key, one]) => {
              const { success, output } = v.safeParse(value, name && isFields(one) ? { ...one, [name]: key } : one)
              return success ? [[key, output as v.InferOutput<S>]] : []
            }),
          ),
      ),
    ),
    {},
  )

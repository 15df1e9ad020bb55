/** A property where there is a value for it, else nothing: a property that is undefined is not the same. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]?: V });
}

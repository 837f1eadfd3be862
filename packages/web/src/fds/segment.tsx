interface Segmentegenskaber<V extends string> {
  readonly navn: string
  readonly valgt: V
  readonly muligheder: readonly { readonly vaerdi: V; readonly tekst: string }[]
  readonly vedValg: (vaerdi: V) => void
}

/** Få muligheder, hvoraf én er valgt, side om side. */
export function Segment<V extends string>({ navn, valgt, muligheder, vedValg }: Segmentegenskaber<V>) {
  return (
    <fieldset className="segment" aria-label={navn}>
      {muligheder.map(({ vaerdi, tekst }) => (
        <button key={vaerdi} type="button" aria-pressed={vaerdi === valgt} onClick={() => vedValg(vaerdi)}>
          {tekst}
        </button>
      ))}
    </fieldset>
  )
}

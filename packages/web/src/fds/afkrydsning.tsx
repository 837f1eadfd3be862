interface Egenskaber {
  readonly id: string
  readonly navn: string
  readonly hjaelp?: string | undefined
  readonly muligheder: readonly { readonly vaerdi: string; readonly tekst: string }[]
  readonly valgte: readonly string[]
  readonly vedAendring: (valgte: readonly string[]) => void
}

/** Flere svar kan passe. `id` er den første mulighed, så et link fra fejlopsummeringen rammer et felt. */
export function Afkrydsning({ id, navn, hjaelp, muligheder, valgte, vedAendring }: Egenskaber) {
  const hjaelpId = `${id}-hjaelp`
  return (
    <fieldset className="felt" aria-describedby={hjaelp === undefined ? undefined : hjaelpId}>
      <legend className="felt-navn">{navn}</legend>
      {hjaelp !== undefined && (
        <span className="felt-hjaelp" id={hjaelpId}>
          {hjaelp}
        </span>
      )}
      <div className="valg valg-flere">
        {muligheder.map(({ vaerdi, tekst }, nr) => (
          <label key={vaerdi}>
            <input
              type="checkbox"
              id={nr === 0 ? id : `${id}-${vaerdi}`}
              checked={valgte.includes(vaerdi)}
              onChange={({ target: { checked } }) =>
                vedAendring(checked ? [...valgte, vaerdi] : valgte.filter((en) => en !== vaerdi))
              }
            />
            {tekst}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

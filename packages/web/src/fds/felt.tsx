import type { ReactNode } from 'react'

interface Feltramme {
  readonly id: string
  readonly navn: string
  readonly hjaelp?: string | undefined
  readonly fejl?: string | undefined
}

/** Id'erne på det, der beskriver feltet, til `aria-describedby`. */
function beskrevetAf({ id, hjaelp, fejl }: Feltramme): string | undefined {
  const ider = [...(hjaelp === undefined ? [] : [`${id}-hjaelp`]), ...(fejl === undefined ? [] : [`${id}-fejl`])]
  return ider.length === 0 ? undefined : ider.join(' ')
}

/** Det, `beskrevetAf` peger på. */
function HjaelpOgFejl({ id, hjaelp, fejl }: Feltramme) {
  return (
    <>
      {hjaelp !== undefined && (
        <span className="felt-hjaelp" id={`${id}-hjaelp`}>
          {hjaelp}
        </span>
      )}
      {fejl !== undefined && (
        <span className="felt-fejl" id={`${id}-fejl`}>
          {fejl}
        </span>
      )}
    </>
  )
}

function Ramme({ felt, klasse = '', children }: { felt: Feltramme; klasse?: string; children: ReactNode }) {
  const { id, navn } = felt
  return (
    <div className={`felt ${klasse}`}>
      <label className="felt-navn" htmlFor={id}>
        {navn}
      </label>
      <HjaelpOgFejl {...felt} />
      {children}
    </div>
  )
}

interface Tekstegenskaber extends Feltramme {
  readonly vaerdi: string
  readonly vedAendring: (vaerdi: string) => void
  readonly autoFocus?: boolean
  readonly inputMode?: 'numeric' | 'search' | 'text'
  readonly autoComplete?: string
}

/** Det, feltet og dets beskrivelse er fælles om. */
function attributter(felt: Feltramme) {
  return {
    id: felt.id,
    className: 'felt-indhold',
    'aria-invalid': felt.fejl === undefined ? undefined : true,
    'aria-describedby': beskrevetAf(felt),
  } as const
}

export function Tekstfelt({ vaerdi, vedAendring, inputMode, autoComplete = 'off', ...felt }: Tekstegenskaber) {
  return (
    <Ramme felt={felt}>
      <input
        {...attributter(felt)}
        type="text"
        value={vaerdi}
        inputMode={inputMode}
        autoComplete={autoComplete}
        onChange={(h) => vedAendring(h.target.value)}
      />
    </Ramme>
  )
}

export function Tekstomraade({ vaerdi, vedAendring, linjer = 4, ...felt }: Tekstegenskaber & { linjer?: number }) {
  return (
    <Ramme felt={felt}>
      <textarea {...attributter(felt)} value={vaerdi} rows={linjer} onChange={(h) => vedAendring(h.target.value)} />
    </Ramme>
  )
}

/** En dag, skrevet som man vil; ved siden af står, hvordan den blev læst. */
export function Dagfelt({ vaerdi, vedAendring, laest, ...felt }: Tekstegenskaber & { laest?: string | undefined }) {
  return (
    <Ramme felt={felt} klasse="felt-dag">
      <span className="felt-dag-linje">
        <input
          {...attributter(felt)}
          type="text"
          value={vaerdi}
          autoComplete="off"
          placeholder="d-m-åååå"
          onChange={(h) => vedAendring(h.target.value)}
        />
        {laest !== undefined && <span className="mellem daempet ubrudt">{laest}</span>}
      </span>
    </Ramme>
  )
}

interface Mulighed<V extends string> {
  readonly vaerdi: V
  readonly tekst: string
}

interface Valgegenskaber<V extends string> extends Feltramme {
  readonly muligheder: readonly Mulighed<V>[]
  readonly vaerdi: V | ''
  readonly vedAendring: (vaerdi: V) => void
}

export function Valgliste<V extends string>({ muligheder, vaerdi, vedAendring, ...felt }: Valgegenskaber<V>) {
  return (
    <Ramme felt={felt}>
      <select {...attributter(felt)} value={vaerdi} onChange={(h) => vedAendring(h.target.value as V)}>
        {muligheder.map((m) => (
          <option key={m.vaerdi} value={m.vaerdi}>
            {m.tekst}
          </option>
        ))}
      </select>
    </Ramme>
  )
}

/** Et svar af få. `id` er den første mulighed, så et link fra fejlopsummeringen rammer et felt. */
export function Valg<V extends string>({ id, navn, hjaelp, fejl, muligheder, vaerdi, vedAendring }: Valgegenskaber<V>) {
  return (
    <fieldset className="felt" aria-describedby={beskrevetAf({ id, navn, hjaelp, fejl })}>
      <legend className="felt-navn">{navn}</legend>
      <HjaelpOgFejl id={id} navn={navn} hjaelp={hjaelp} fejl={fejl} />
      <div className="valg">
        {muligheder.map((m, nr) => (
          <label key={m.vaerdi}>
            <input
              type="radio"
              id={nr === 0 ? id : `${id}-${m.vaerdi}`}
              name={id}
              value={m.vaerdi}
              checked={vaerdi === m.vaerdi}
              onChange={() => vedAendring(m.vaerdi)}
            />
            {m.tekst}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { soegning } from '../sider/sager/listevalg.ts'

/** Søger i sagerne fra enhver side. «/» går til feltet. */
export function Soegefelt() {
  const gaa = useNavigate()
  const felt = useRef<HTMLInputElement>(null)
  const [tekst, saetTekst] = useState('')
  useEffect(() => {
    const vedTast = (h: KeyboardEvent): void => {
      if (h.key !== '/' || h.ctrlKey || h.metaKey || h.altKey || skriver(h.target)) return
      h.preventDefault()
      felt.current?.focus()
      felt.current?.select()
    }
    document.addEventListener('keydown', vedTast)
    return () => document.removeEventListener('keydown', vedTast)
  }, [])
  return (
    <search className="ramme-soeg">
      <form
        onSubmit={(h) => {
          h.preventDefault()
          void gaa({ to: '/sager', search: soegning(tekst) })
          saetTekst('')
        }}
      >
        <input
          ref={felt}
          type="text"
          aria-label="Søg sag: navn, CPR-nummer eller sagsnummer"
          placeholder="Søg navn, CPR eller sagsnummer"
          value={tekst}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(h) => saetTekst(h.target.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
  )
}

/** En skråstreg i et felt er en skråstreg. */
function skriver(maal: EventTarget | null): boolean {
  return maal instanceof HTMLElement && maal.closest('input, textarea, select, [contenteditable]') !== null
}

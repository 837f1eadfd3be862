import { useState } from 'react'

/** En tekst, der bliver i fanen, til den er gemt: den overlever, at siden lukkes eller hentes igen. */
export function useKladde(noegle: string): readonly [string, (tekst: string) => void, () => void] {
  const [tekst, saet] = useState(() => sessionStorage.getItem(noegle) ?? '')
  const skriv = (ny: string): void => {
    saet(ny)
    sessionStorage.setItem(noegle, ny)
  }
  const ryd = (): void => {
    saet('')
    sessionStorage.removeItem(noegle)
  }
  return [tekst, skriv, ryd]
}

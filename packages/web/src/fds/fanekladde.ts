import { useState } from 'react'

/** En tekst, der bliver i fanen, til den er gemt: til formularer uden for en sags egne sider. I sagen gemmes kladder hos serveren. */
export function useFanekladde(noegle: string): readonly [string, (tekst: string) => void, () => void] {
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

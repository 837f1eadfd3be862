import { useEffect } from 'react'

/** Sidens navn i fanen og i oplæsningen. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} · Fodfæste`
  }, [titel])
}

import { describe, expect, it } from 'vitest'
import { taltUdgave } from './indeks-af-mappe.ts'
import { skrivIndeks } from './skriv-indeks.ts'

const enUdgave = (titel: string, nummer: number) =>
  taltUdgave(
    `${titel}\nKilde: https://www.retsinformation.dk/eli/lta/2099/${nummer}\n\n§ 1. Opdigtet.`,
    `${nummer}.txt`,
  )

describe('Indeksets filer', () => {
  it('er de samme, uanset hvilken orden teksterne læses i', () => {
    const a = enUdgave('Bekendtgørelse om både', 7)
    const b = enUdgave('Bekendtgørelse om joller', 8)
    expect([...skrivIndeks([b, a])]).toEqual([...skrivIndeks([a, b])])
    expect([...skrivIndeks([a]).keys()]).toEqual(['bek-7-2099.ts', 'alle-udgaver.ts'])
  })

  it('kan ikke have to tekster til den samme udgave', () => {
    const a = enUdgave('Bekendtgørelse om både', 7)
    expect(() => skrivIndeks([a, a])).toThrow(/same edition/)
  })

  it('skrives ikke af en tekst, der ikke kan læses: filen og linjen står i fejlen', () => {
    expect(() => enUdgave('Lov om både', 7)).toThrow(/^7\.txt:1: /)
  })
})

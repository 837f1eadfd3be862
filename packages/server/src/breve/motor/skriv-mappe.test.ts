import { laesPdf } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { type Mappe, skrivMappe } from './skriv-mappe.ts'
import { skrivPdf } from './skriv-pdf.ts'

const del = (tekst: string, gange = 1) =>
  skrivPdf({
    afsender: { navn: 'Fjordby Kommune', linjer: [] },
    modtager: [],
    dato: '2026-11-23',
    sagsnummer: '2026-0001',
    titel: tekst,
    udkast: false,
    afsnit: [{ stykker: [{ art: 'tekst', tekst: `${tekst}. `.repeat(gange) }] }],
    underskrift: [],
  })

const mappe = async (): Promise<Mappe> => ({
  titel: 'Sagens papirer til mødet',
  afsender: 'Fjordby Kommune',
  dato: '2026-11-23',
  linjer: ['Sag 2026-0001'],
  dele: [
    { navn: 'Den forberedende del', pdf: await del('Planen', 1500) },
    { navn: 'Foto af #arbejdspladsen', grund: 'Et billede kan ikke lægges i.' },
    { navn: 'Lægeattest', pdf: await del('Attesten') },
    { navn: 'Ødelagt', pdf: Buffer.from('%PDF-1.7 det var det') },
  ],
})

describe('Sagens papirer som én PDF', () => {
  it('har et indeks med hver dels side, og siderne er delenes egne', async () => {
    const { pdf: planen } = (await mappe()).dele[0] as { readonly pdf: Uint8Array }
    const sider = (await laesPdf(planen)).sider
    expect(sider).toBeGreaterThan(2)
    const svar = await laesPdf(await skrivMappe(await mappe()))
    expect(svar.sider).toBe(1 + sider + 1)
    const [forside = ''] = svar.synligt.split('Planen. ')
    expect(forside).toMatch(/Den forberedende del\s*2\b/)
    expect(forside).toMatch(new RegExp(`Lægeattest\\s*${sider + 2}\\b`))
    expect(svar.synligt).toContain(`Mappens side ${sider + 2}`)
    expect(svar.synligt).toContain('Attesten.')
  })

  it('nævner det, der ikke kan lægges i, og hvorfor, også en PDF, der er i stykker', async () => {
    const { synligt } = await laesPdf(await skrivMappe(await mappe()))
    expect(synligt).toContain('Foto af #arbejdspladsen')
    expect(synligt).toContain('Et billede kan ikke lægges i.')
    expect(synligt).toContain('Filen kan ikke læses som PDF.')
  })

  it('er den samme fil hver gang', async () => {
    const [den, igen] = [await skrivMappe(await mappe()), await skrivMappe(await mappe())]
    expect(den.equals(igen)).toBe(true)
    expect(den.equals(await skrivMappe({ ...(await mappe()), dato: '2026-11-24' }))).toBe(false)
  })
})

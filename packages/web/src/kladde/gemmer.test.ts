import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Felter, Gemmer, type Gemmetilstand, type LagretKladde } from './gemmer.ts'

/** En server, der husker én kladde, som den rigtige: en forkert udgave skriver ikke over. */
function enServer() {
  let lagret: LagretKladde | undefined
  let oppe = true
  return {
    gem: async (indhold: Felter, { udgave }: { readonly udgave: number }) => {
      if (!oppe) throw new Error('down')
      if (lagret !== undefined && lagret.udgave !== udgave) return { gemt: false, kladde: lagret }
      lagret = {
        sted: 's',
        indhold: { ...indhold },
        sagVersion: 1,
        udgave: udgave + 1,
        gemt: '2026-11-20T09:00:00.000Z',
      }
      return { gemt: true, kladde: lagret }
    },
    slet: async () => {
      lagret = undefined
    },
    har: () => lagret?.indhold,
    saetOppe: (nu: boolean) => {
      oppe = nu
    },
  }
}

function enFane(server: ReturnType<typeof enServer>) {
  const skift: Gemmetilstand[] = []
  let lomme: Felter | undefined
  const gemmer = new Gemmer(
    {
      ...server,
      lomme: {
        laeg: (felter) => {
          lomme = felter
        },
        toem: () => {
          lomme = undefined
        },
      },
      vedSkift: (ny) => skift.push(ny),
    },
    { udgave: 0, sagVersion: 1, tilstand: { er: 'uroert' } },
  )
  return { gemmer, lomme: () => lomme, nu: () => skift.at(-1)?.er }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const roligt = () => vi.advanceTimersByTimeAsync(1_000)

describe('Det, der er ved at blive skrevet', () => {
  it('gemmes af sig selv lidt efter sidste tast, og fanen beholder det, til serveren har det', async () => {
    const server = enServer()
    const { gemmer, lomme, nu } = enFane(server)
    gemmer.skriv({ tekst: 'Hun' })
    gemmer.skriv({ tekst: 'Hun har' })
    expect(lomme()).toEqual({ tekst: 'Hun har' })
    expect(server.har()).toBeUndefined()
    await roligt()
    expect(server.har()).toEqual({ tekst: 'Hun har' })
    expect([lomme(), nu()]).toEqual([undefined, 'gemt'])
  })

  it('bliver i fanen, mens serveren er væk, og gemmes, når den er der igen', async () => {
    const server = enServer()
    const { gemmer, lomme, nu } = enFane(server)
    server.saetOppe(false)
    gemmer.skriv({ tekst: 'Vigtigt' })
    await roligt()
    expect([lomme(), nu()]).toEqual([{ tekst: 'Vigtigt' }, 'ikke-gemt'])
    server.saetOppe(true)
    await vi.advanceTimersByTimeAsync(5_000)
    expect([server.har(), nu()]).toEqual([{ tekst: 'Vigtigt' }, 'gemt'])
  })

  it('siger ikke, at et andet vindue har skrevet, når det er det samme: siden blev hentet igen, før den hørte, at det var gemt', async () => {
    const server = enServer()
    await server.gem({ by: 'Skagen', vej: 'Nordvej' }, { udgave: 0 })
    const { gemmer, lomme, nu } = enFane(server)
    gemmer.skriv({ vej: 'Nordvej', by: 'Skagen' })
    await roligt()
    expect([lomme(), nu()]).toEqual([undefined, 'gemt'])
    gemmer.skriv({ vej: 'Nordvej 2', by: 'Skagen' })
    await roligt()
    expect([server.har(), nu()]).toEqual([{ vej: 'Nordvej 2', by: 'Skagen' }, 'gemt'])
  })

  it('skriver ikke et andet vindue over; mennesket vælger', async () => {
    const server = enServer()
    const [foerste, andet] = [enFane(server), enFane(server)]
    foerste.gemmer.skriv({ tekst: 'Det ene' })
    await roligt()
    andet.gemmer.skriv({ tekst: 'Det andet' })
    await roligt()
    expect(andet.nu()).toBe('andet-vindue')
    andet.gemmer.skriv({ tekst: 'Det andet, og mere' })
    await roligt()
    expect(server.har()).toEqual({ tekst: 'Det ene' })
    expect(andet.lomme()).toEqual({ tekst: 'Det andet, og mere' })
    andet.gemmer.beholdMin()
    await roligt()
    expect(server.har()).toEqual({ tekst: 'Det andet, og mere' })
  })

  it('tages det andet vindues, skrives der videre på det', async () => {
    const server = enServer()
    const [foerste, andet] = [enFane(server), enFane(server)]
    foerste.gemmer.skriv({ tekst: 'Det ene' })
    await roligt()
    andet.gemmer.skriv({ tekst: 'Det andet' })
    await roligt()
    andet.gemmer.tagAnden()
    andet.gemmer.skriv({ tekst: 'Det ene, videre' })
    await roligt()
    expect(server.har()).toEqual({ tekst: 'Det ene, videre' })
  })

  it('er væk, når det er gjort, også når en gemning var undervejs', async () => {
    const server = enServer()
    const { gemmer, lomme } = enFane(server)
    gemmer.skriv({ tekst: 'Færdigt' })
    const undervejs = gemmer.gemNu()
    gemmer.ryd()
    await undervejs
    await roligt()
    expect([server.har(), lomme()]).toEqual([undefined, undefined])
  })

  it('gemmes straks, når siden lukkes', async () => {
    const server = enServer()
    const { gemmer } = enFane(server)
    gemmer.skriv({ tekst: 'Lukker nu' })
    gemmer.stands()
    await vi.advanceTimersByTimeAsync(0)
    expect(server.har()).toEqual({ tekst: 'Lukker nu' })
  })
})

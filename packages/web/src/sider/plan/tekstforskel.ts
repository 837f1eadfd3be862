/** Et stykke af en tekst: fælles for de to, kun i den ældre eller kun i den nyere. */
export interface Tekststykke {
  readonly art: 'ens' | 'fjernet' | 'tilfoejet'
  readonly tekst: string
}

/** Så mange par af ord sammenlignes højst; er der flere, sammenlignes sætning for sætning. */
const HOEJST_PAR = 4_000_000

const ORD = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu
const SAETNINGER = /[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/gu

/** Forskellen på to tekster, ord for ord: den længste fælles følge står, resten er fjernet eller tilføjet. */
export function tekstforskel(foer: string, efter: string): readonly Tekststykke[] {
  const [a, b] = [foer.match(ORD) ?? [], efter.match(ORD) ?? []]
  if (a.length * b.length <= HOEJST_PAR) return samlet(foelger(a, b))
  return samlet(foelger(foer.match(SAETNINGER) ?? [], efter.match(SAETNINGER) ?? []))
}

function* foelger(a: readonly string[], b: readonly string[]): Generator<Tekststykke> {
  const laengst = laengder(a, b)
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [her, der] = [a[i] ?? '', b[j] ?? '']
    if (her === der) {
      yield { art: 'ens', tekst: her }
      i += 1
      j += 1
    } else if ((laengst[i + 1]?.[j] ?? 0) >= (laengst[i]?.[j + 1] ?? 0)) {
      yield { art: 'fjernet', tekst: her }
      i += 1
    } else {
      yield { art: 'tilfoejet', tekst: der }
      j += 1
    }
  }
  yield { art: 'fjernet', tekst: a.slice(i).join('') }
  yield { art: 'tilfoejet', tekst: b.slice(j).join('') }
}

/** For hvert par af steder: længden af den længste fælles følge herfra og ud. */
function laengder(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const tabel = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [her, under] = [tabel[i], tabel[i + 1]]
    if (her === undefined || under === undefined) continue
    for (let j = b.length - 1; j >= 0; j -= 1) {
      her[j] = a[i] === b[j] ? (under[j + 1] ?? 0) + 1 : Math.max(under[j] ?? 0, her[j + 1] ?? 0)
    }
  }
  return tabel
}

/**
 * Ændringer, der følger efter hinanden, samles: først det fjernede, så det tilføjede. Et mellemrum mellem to ændringer er
 * en del af dem; ellers ville to ombyttede ord stå som et kludetæppe.
 */
function samlet(stykker: Iterable<Tekststykke>): readonly Tekststykke[] {
  const ud: Tekststykke[] = []
  let [ens, mellemrum, fjernet, tilfoejet] = ['', '', '', '']
  const laeg = (art: Tekststykke['art'], tekst: string): void => void (tekst !== '' && ud.push({ art, tekst }))
  const luk = (): void => {
    laeg('ens', ens)
    // Ender begge på det samme mellemrum, er det ikke ændret.
    const efter = mellemrumTilSidst(fjernet) === mellemrumTilSidst(tilfoejet) ? mellemrumTilSidst(fjernet) : ''
    laeg('fjernet', fjernet.slice(0, fjernet.length - efter.length))
    laeg('tilfoejet', tilfoejet.slice(0, tilfoejet.length - efter.length))
    ;[ens, fjernet, tilfoejet] = [efter, '', '']
  }
  for (const { art, tekst } of stykker) {
    const iAendring = fjernet !== '' || tilfoejet !== ''
    if (art === 'ens') {
      if (iAendring && tekst.trim() === '') mellemrum += tekst
      else {
        if (iAendring) luk()
        ens += mellemrum + tekst
        mellemrum = ''
      }
    } else {
      fjernet += mellemrum
      tilfoejet += mellemrum
      mellemrum = ''
      if (art === 'fjernet') fjernet += tekst
      else tilfoejet += tekst
    }
  }
  luk()
  laeg('ens', ens + mellemrum)
  return ud
}

const mellemrumTilSidst = (tekst: string): string => /\s*$/u.exec(tekst)?.[0] ?? ''

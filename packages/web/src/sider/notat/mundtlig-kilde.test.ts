import { describe, expect, it } from 'vitest'
import { lignerMundtlig } from './mundtlig-kilde.ts'

describe('En kilde', () => {
  it.each(['samtale 3. marts', 'Telefonisk fra borgeren', 'opkald kl. 9', 'mødet med mentor', 'Hun fortalte det selv'])(
    '«%s» ligner en mundtlig',
    (kilde) => expect(lignerMundtlig(kilde)).toBe(true),
  )

  it.each(['LÆ 265', 'CPR', 'epikrise fra hospitalet', 'brev', '', 'ydelseskontorets udskrift'])(
    '«%s» gør ikke',
    (kilde) => expect(lignerMundtlig(kilde)).toBe(false),
  )
})

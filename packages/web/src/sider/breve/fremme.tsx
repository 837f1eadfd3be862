import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { skrivSpaend } from './kanalord.ts'

type Egenskaber = Pick<BrevudkastVisning['kanaler'][number], 'fremme' | 'klagefrist' | 'hvorfor'>

/** Hvornår loven regner brevet for fremme, og klagefristen, der følger af det. Dagen svarer på hvorfor. */
export function Fremme({ fremme, klagefrist, hvorfor }: Egenskaber) {
  const styring = useHvorfor()
  if (fremme === undefined || hvorfor === undefined) return null
  const { tekst, forbehold, hjemmel } = hvorfor
  return (
    <>
      <p>
        Det regnes for fremme <HvorforKnap styring={styring}>{skrivSpaend(fremme)}</HvorforKnap>.
        {klagefrist !== undefined && ` Sidste dag for at klage er ${skrivSpaend(klagefrist)}.`}
      </p>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ hvorfor: tekst, hjemmel, forbehold }} />}
    </>
  )
}

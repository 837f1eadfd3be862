import { opregn } from '@fodfaeste/grund'
import { useTilstede } from '../../api/tilstede.ts'
import { useSagKontekst } from './sag-kontekst.ts'

/** Hvem der ellers har sagen åben lige nu, så to ikke skriver det samme. */
export function OgsaaAaben() {
  const { sag } = useSagKontekst()
  const andre = useTilstede(sag.id, sag.nyesteVersion)
  return <output className="ogsaa-aaben">{andre.length > 0 && `Også åben hos ${opregn(andre)}.`}</output>
}

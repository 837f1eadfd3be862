-- Et opslag, adgangsreglerne sagde nej til, står i sagens kæde som læsninger og skrivninger: hvem, hvilken regel, hvornår.
alter table adgangslog drop constraint adgangslog_handling_check;
alter table adgangslog add constraint adgangslog_handling_check check (handling in ('laest', 'skrevet', 'afvist'));

-- Er det samme forsøg lige skrevet? Spørges ved hvert afslag.
create index adgangslog_afvist on adgangslog (kommune_id, sag_id, bruger, tidspunkt) where handling = 'afvist';

-- Sagen står hos den, der senest er udpeget, også på listen. De rækker, der er, får hendes navn; de nye har det.
-- Ejeren er selv under rækkesikkerhed og må ud af den imens.
alter table sag_oversigt no force row level security;
update sag_oversigt set
  sagsbehandler = data->'sag'->'koordinerende'->'udpegede'->-1->'person'->>'navn',
  data = jsonb_set(data, '{raekke,sagsbehandler}', data->'sag'->'koordinerende'->'udpegede'->-1->'person'->'navn')
  where data->'sag'->'koordinerende'->'udpegede'->-1->'person'->>'navn' is distinct from sagsbehandler
    and data->'sag'->'koordinerende'->'udpegede'->-1->'person'->>'navn' is not null;
alter table sag_oversigt force row level security;

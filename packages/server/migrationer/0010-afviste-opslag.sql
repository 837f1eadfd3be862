-- Et opslag, adgangsreglerne sagde nej til, står i sagens kæde som læsninger og skrivninger: hvem, hvilken regel, hvornår.
alter table adgangslog drop constraint adgangslog_handling_check;
alter table adgangslog add constraint adgangslog_handling_check check (handling in ('laest', 'skrevet', 'afvist'));

-- Er det samme forsøg lige skrevet? Spørges ved hvert afslag.
create index adgangslog_afvist on adgangslog (kommune_id, sag_id, bruger, tidspunkt) where handling = 'afvist';

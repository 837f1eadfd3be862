-- Breve på vej ud af huset: hvad der skal med hvilken kanal, om det er gået, og hvad kanalen svarede.

-- Nøglen er det samme brev, hvor mange gange det end forsøges: den samme kan ikke lægges to gange.
create table forsendelse (
  kommune_id text not null references kommune,
  noegle text not null check (noegle ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
  sag_id uuid not null,
  -- Versionen af hændelsen BrevAfsendt i sagen. Alt andet om brevet står dér.
  brev_version integer not null check (brev_version > 0),
  sagsnummer text not null,
  brev text not null check (length(brev) between 1 and 60),
  kanal text not null check (kanal in ('digital-post', 'fysisk-post')),
  den date not null,
  lagt timestamptz not null,
  -- Den mappe, den første server begyndte at lægge brevet i. En server med en anden mappe må ikke gøre det færdigt.
  mappe text,
  afsendt timestamptz,
  -- Kanalens svar, som det står i sagen.
  svar text check (svar in ('leveret', 'afvist')),
  primary key (kommune_id, noegle),
  unique (kommune_id, sag_id, brev_version)
);
create index forsendelse_aaben on forsendelse (kommune_id, lagt) where svar is distinct from 'leveret';
create index forsendelse_dag on forsendelse (kommune_id, kanal, den);

alter table forsendelse enable row level security;
alter table forsendelse force row level security;
create policy egen_kommune on forsendelse using (kommune_id = (select aktuel_kommune()));
grant select, insert, update (mappe, afsendt, svar) on forsendelse to fodfaeste_app;

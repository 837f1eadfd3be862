-- Hvilke afgørelser kommunen lader to personer om. Den nyeste række gælder; ingen række er to personer til alt.
create table kommune_godkendelse (
  id bigint generated always as identity primary key,
  kommune_id text not null references kommune,
  godkendes text[] not null check (array_position(godkendes, null) is null),
  sat_af text not null,
  sat_af_navn text not null,
  sat timestamptz not null
);
create index kommune_godkendelse_nyeste on kommune_godkendelse (kommune_id, id);
alter table kommune_godkendelse enable row level security;
alter table kommune_godkendelse force row level security;
create policy egen_kommune on kommune_godkendelse using (kommune_id = (select aktuel_kommune()));
grant select, insert on kommune_godkendelse to fodfaeste_app;
create trigger kommune_godkendelse_uforanderlig before update or delete or truncate on kommune_godkendelse
  for each statement execute function uforanderlig();

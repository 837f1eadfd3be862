-- Adgangsloggen kædes som hændelserne, så en linje hverken kan rettes, fjernes eller skydes ind uset. Én kæde pr. sag: to, der
-- læser hver sin sag, venter ikke på hinanden. Det, der ikke er en sag (lister, søgninger), kædes for hver bruger.

-- Kædernes ende. Uden dem kunne de sidste linjer fjernes, uden at noget manglede. Kun triggeren skriver her.
create table adgangslog_kaede (
  kommune_id text not null,
  kaede text collate "C" not null,
  nr bigint not null,
  hash bytea check (octet_length(hash) = 32),
  primary key (kommune_id, kaede),
  check ((nr = 0) = (hash is null))
);

alter table adgangslog
  add column kaede text collate "C",
  add column nr bigint,
  add column forrige_hash bytea check (octet_length(forrige_hash) = 32),
  add column hash bytea check (octet_length(hash) = 32);

create function adgangslog_kaedenavn(l adgangslog) returns text language sql immutable
  return coalesce('sag/' || l.sag_id::text, 'bruger/' || l.bruger);

-- Den tekst, en linjes hash regnes af. Samme regning står i adgangslog-kaede.ts.
create function adgangslog_indhold(l adgangslog) returns text language sql stable
begin atomic
  select json_build_array(
    l.kommune_id, l.kaede, l.nr, to_char(l.tidspunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    l.bruger, l.bruger_navn, l.sag_id::text, l.handling, l.formaal, l.hvad
  )::text;
end;

-- De linjer, der er der, kædes i den orden, de kom. Ejeren er selv under rækkesikkerhed og må ud af den imens.
alter table adgangslog no force row level security;
alter table adgangslog disable trigger adgangslog_uforanderlig;
update adgangslog l set kaede = adgangslog_kaedenavn(l);
do $$
declare
  l adgangslog;
  v_forrige adgangslog;
begin
  for l in select * from adgangslog order by kommune_id, kaede, id loop
    if l.kommune_id is distinct from v_forrige.kommune_id or l.kaede is distinct from v_forrige.kaede then
      v_forrige.nr := 0;
      v_forrige.hash := null;
    end if;
    l.nr := v_forrige.nr + 1;
    l.forrige_hash := v_forrige.hash;
    l.hash := sha256(coalesce(l.forrige_hash, ''::bytea) || convert_to(adgangslog_indhold(l), 'UTF8'));
    update adgangslog set nr = l.nr, forrige_hash = l.forrige_hash, hash = l.hash where id = l.id;
    v_forrige := l;
  end loop;
end $$;
insert into adgangslog_kaede
  select distinct on (kommune_id, kaede) kommune_id, kaede, nr, hash from adgangslog order by kommune_id, kaede, nr desc;
alter table adgangslog enable trigger adgangslog_uforanderlig;
alter table adgangslog force row level security;

alter table adgangslog
  alter column kaede set not null,
  alter column nr set not null,
  alter column hash set not null,
  add unique (kommune_id, kaede, nr),
  add check ((nr = 1) = (forrige_hash is null));
-- Søgningen i hele kommunens log, nyeste først, og en enkelt brugers.
create index adgangslog_orden on adgangslog (kommune_id, id);
create index adgangslog_bruger on adgangslog (kommune_id, bruger, id);

alter table adgangslog_kaede enable row level security;
alter table adgangslog_kaede force row level security;
create policy egen_kommune on adgangslog_kaede using (kommune_id = (select aktuel_kommune()));
grant select on adgangslog_kaede to fodfaeste_app;

-- Med ejerens ret, så rollen, der arbejdes med, ikke selv kan flytte kædens ende. Kommunen er stadig transaktionens.
create function kaed_adgangslog() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
  -- Det, hashen dækker: millisekunder. Resten ville være uden for den.
  new.tidspunkt := date_trunc('milliseconds', new.tidspunkt);
  new.kaede := adgangslog_kaedenavn(new);
  loop
    -- Låsen holder til transaktionens ende: linjerne i en sag kommer én ad gangen, også fra flere servere. Loggen er det
    -- sidste, en transaktion skriver, så den holdes kun, mens der bekræftes.
    select nr + 1, hash into new.nr, new.forrige_hash from adgangslog_kaede
      where kommune_id = new.kommune_id and kaede = new.kaede for update;
    exit when found;
    insert into adgangslog_kaede values (new.kommune_id, new.kaede, 0, null) on conflict (kommune_id, kaede) do nothing;
  end loop;
  new.hash := sha256(coalesce(new.forrige_hash, ''::bytea) || convert_to(adgangslog_indhold(new), 'UTF8'));
  update adgangslog_kaede set nr = new.nr, hash = new.hash where kommune_id = new.kommune_id and kaede = new.kaede;
  return new;
end $$;
create trigger adgangslog_kaedes before insert on adgangslog for each row execute function kaed_adgangslog();

-- Driften skal kunne nå hver kommune for sig. Ejeren må se, hvilke der er, og deres navn; aldrig deres borgere.
create policy ejer_ser_kommuner on kommune for select
  using (pg_has_role(current_user, (select relowner from pg_class where oid = 'kommune'::regclass), 'member'));

revoke execute on function adgangslog_kaedenavn, adgangslog_indhold, kaed_adgangslog from public;

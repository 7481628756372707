create table inbound_message (
  message_number bigint generated always as identity primary key,
  adapter text not null,
  message_id text not null,
  message_type text not null,
  meaning text not null,
  people text not null,
  reference text not null,
  received_at bigint not null,
  state text not null,
  tries integer not null,
  outcome text,
  employee_id text,
  case_id text,
  unique (adapter, message_id)
);

create index inbound_message_state on inbound_message (state, message_number);

create table inbound_person (
  adapter text not null,
  external_key text not null,
  employee_id text not null,
  primary key (adapter, external_key)
)

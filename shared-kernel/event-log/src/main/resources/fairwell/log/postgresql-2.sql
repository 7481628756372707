create table webhook_endpoint (
  endpoint_id text primary key,
  url text not null,
  description text not null,
  event_types text not null,
  request_digest text not null,
  created_at bigint not null,
  status text not null,
  cause text,
  position bigint not null,
  failures integer not null,
  failing_since bigint,
  next_at bigint not null,
  revision bigint not null
);

create table webhook_secret (
  endpoint_id text not null,
  secret_id text not null,
  sealed text not null,
  created_at bigint not null,
  ends_at bigint,
  primary key (endpoint_id, secret_id)
);

create table webhook_attempt (
  attempt_id bigint generated always as identity primary key,
  endpoint_id text not null,
  position bigint,
  message_id text not null,
  event_type text not null,
  attempted_at bigint not null,
  took_millis bigint not null,
  status integer,
  failure text
);

create index webhook_attempt_endpoint on webhook_attempt (endpoint_id, attempt_id);

create index webhook_attempt_age on webhook_attempt (endpoint_id, attempted_at);

create table webhook_dead_letter (
  endpoint_id text not null,
  position bigint not null,
  message_id text not null,
  event_type text not null,
  given_up_at bigint not null,
  status integer,
  failure text,
  due boolean not null,
  primary key (endpoint_id, position)
);

create table outside_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index outside_task_execution on outside_task (execution_time);

create index outside_task_heartbeat on outside_task (last_heartbeat)

create table webhook_endpoint (
  endpoint_id text primary key,
  url text not null,
  description text not null,
  event_types text not null,
  request_digest text not null,
  created_at integer not null,
  status text not null,
  cause text,
  position integer not null,
  failures integer not null,
  failing_since integer,
  next_at integer not null,
  revision integer not null
);

create table webhook_secret (
  endpoint_id text not null,
  secret_id text not null,
  sealed text not null,
  created_at integer not null,
  ends_at integer,
  primary key (endpoint_id, secret_id)
);

create table webhook_attempt (
  attempt_id integer primary key autoincrement,
  endpoint_id text not null,
  position integer,
  message_id text not null,
  event_type text not null,
  attempted_at integer not null,
  took_millis integer not null,
  status integer,
  failure text
);

create index webhook_attempt_endpoint on webhook_attempt (endpoint_id, attempt_id);

create index webhook_attempt_age on webhook_attempt (endpoint_id, attempted_at);

create table webhook_dead_letter (
  endpoint_id text not null,
  position integer not null,
  message_id text not null,
  event_type text not null,
  given_up_at integer not null,
  status integer,
  failure text,
  due boolean not null,
  primary key (endpoint_id, position)
);

create table outside_task (
  task_name text not null,
  task_instance text not null,
  task_data blob,
  execution_time timestamp not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp,
  last_failure timestamp,
  consecutive_failures integer,
  last_heartbeat timestamp,
  version integer not null,
  priority integer,
  primary key (task_name, task_instance)
);

create index outside_task_execution on outside_task (execution_time);

create index outside_task_heartbeat on outside_task (last_heartbeat)

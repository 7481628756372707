create table event_log (
  position bigint generated always as identity primary key,
  event_id text not null unique,
  stream_id text not null,
  sequence bigint not null,
  stream_type text,
  recorded_at text not null,
  name text not null,
  version text,
  payload bytea not null,
  metadata bytea not null,
  unique (stream_id, sequence)
);

create table snapshot (
  event_id text not null unique,
  stream_id text not null,
  sequence bigint not null,
  stream_type text not null,
  recorded_at text not null,
  name text not null,
  version text,
  payload bytea not null,
  metadata bytea not null,
  primary key (stream_id, sequence)
);

create table token_entry (
  processor text not null,
  segment integer not null,
  token bytea,
  token_type text,
  claimed_at text,
  owner text,
  primary key (processor, segment)
);

create table dead_letter_entry (
  letter_id text primary key,
  processing_group text not null,
  sequence_id text not null,
  sequence_index bigint not null,
  message_type text not null,
  event_id text not null,
  recorded_at text not null,
  name text not null,
  version text,
  payload bytea not null,
  metadata bytea,
  stream_type text,
  stream_id text,
  sequence bigint,
  token_type text,
  token bytea,
  enqueued_at text not null,
  last_touched text,
  processing_started text,
  cause_type text,
  cause_message text,
  diagnostics bytea,
  unique (processing_group, sequence_id, sequence_index)
);

create table automation_done (
  event_id text not null,
  step text not null,
  primary key (event_id, step)
);

create table scheduled_tasks (
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

create index scheduled_tasks_execution on scheduled_tasks (execution_time);

create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc)

create table event_log (
  position integer primary key autoincrement,
  event_id text not null unique,
  stream_id text not null,
  sequence integer not null,
  stream_type text,
  recorded_at text not null,
  name text not null,
  version text,
  payload blob not null,
  metadata blob not null,
  unique (stream_id, sequence)
);

create table snapshot (
  event_id text not null unique,
  stream_id text not null,
  sequence integer not null,
  stream_type text not null,
  recorded_at text not null,
  name text not null,
  version text,
  payload blob not null,
  metadata blob not null,
  primary key (stream_id, sequence)
);

create table token_entry (
  processor text not null,
  segment integer not null,
  token blob,
  token_type text,
  claimed_at text,
  owner text,
  primary key (processor, segment)
);

create table dead_letter_entry (
  letter_id text primary key,
  processing_group text not null,
  sequence_id text not null,
  sequence_index integer not null,
  message_type text not null,
  event_id text not null,
  recorded_at text not null,
  name text not null,
  version text,
  payload blob not null,
  metadata blob,
  stream_type text,
  stream_id text,
  sequence integer,
  token_type text,
  token blob,
  enqueued_at text not null,
  last_touched text,
  processing_started text,
  cause_type text,
  cause_message text,
  diagnostics blob,
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

create index scheduled_tasks_execution on scheduled_tasks (execution_time);

create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc)

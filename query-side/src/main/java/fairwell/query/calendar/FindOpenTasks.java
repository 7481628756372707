package fairwell.query.calendar;

import fairwell.kernel.access.Actor;

/** What an actor has to do by a day. Answered with {@link OpenTaskList}. */
public record FindOpenTasks(Actor actor) {}

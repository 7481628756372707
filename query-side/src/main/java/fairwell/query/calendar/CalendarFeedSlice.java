package fairwell.query.calendar;

import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.query.runner.Slice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds, one document for each account that ever had one. */
public final class CalendarFeedSlice implements Slice<CalendarFeedRow> {

  public static final String NAME = "calendarFeed";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<CalendarFeedRow> document() {
    return CalendarFeedRow.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof CalendarEvent about
        ? Optional.of(about.holder().value())
        : Optional.empty();
  }

  @Override
  public List<String> indexes() {
    return List.of("feed.secretHash");
  }

  @Override
  public CalendarFeedRow evolve(@Nullable CalendarFeedRow before, Recorded recorded) {
    CalendarEvent event = (CalendarEvent) recorded.event();
    return new CalendarFeedRow(
        event.holder().value(),
        recorded.position(),
        recorded.at(),
        CalendarFeed.after(before == null ? null : before.feed(), event));
  }
}

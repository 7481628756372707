package fairwell.query.calendar;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermKind.Nature;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.query.calendar.CalendarEntry.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The days of formal disputes. They go on whatever becomes of the case. */
final class DisputeCalendar {

  private DisputeCalendar() {}

  static CaseCalendar after(CaseCalendar now, FormalDisputeEvent event, Recorded at) {
    return switch (event) {
      case DisputeFiled e -> {
        String before = e.follows();
        CaseCalendar contested = before == null ? now : done(now, before, e::contests, at);
        yield with(contested, e.disputeId(), e.terms(), at);
      }
      case DisputeStepTaken e ->
          with(done(now, e.disputeId(), e::ends, at), e.disputeId(), e.terms(), at);
      case DisputeTermMissed e ->
          now.with(
              CalendarMatter.DISPUTE_TERM,
              keyOf(e.kind(), e.disputeId()),
              entry -> missed(entry, e.kind(), at));
      case DisputeOutcomeRecorded e ->
          with(done(now, e.disputeId(), _ -> true, at), e.disputeId(), e.terms(), at);
      case DisputeClosed e -> done(now, e.disputeId(), e::ends, at);
    };
  }

  private static CaseCalendar with(
      CaseCalendar now, String dispute, List<DisputeTerm> terms, Recorded at) {
    CaseCalendar after = now;
    for (DisputeTerm term : terms) {
      if (isMissed(now, keyOf(term.kind(), dispute), term)) {
        continue;
      }
      after =
          after.with(
              CaseCalendarSlice.open(
                  term.kind().isToDo() ? CalendarMatter.DISPUTE_TERM : CalendarMatter.DISPUTE_DAY,
                  keyOf(term.kind(), dispute),
                  term.due(),
                  Role.LEGAL,
                  null,
                  at));
    }
    return after;
  }

  /** An answer may still be handed in; what was not contested by the day never will be. */
  private static CalendarEntry missed(CalendarEntry entry, DisputeTermKind kind, Recorded at) {
    CalendarEntry missed = entry.missed(at.sequence(), at.at());
    return kind.nature() == Nature.CONTEST
        ? missed.as(Standing.DONE, at.sequence(), at.at())
        : missed;
  }

  /** An outcome that is put right may leave a day that passed as it was. */
  private static boolean isMissed(CaseCalendar now, String key, DisputeTerm term) {
    return now.entries().stream()
        .anyMatch(entry ->
            entry.matter().isOfDispute()
                && entry.key().equals(key)
                && entry.missed()
                && entry.on().equals(term.due()));
  }

  private static CaseCalendar done(
      CaseCalendar now, String dispute, Predicate<DisputeTermKind> meant, Recorded at) {
    Set<String> keys =
        Arrays.stream(DisputeTermKind.values())
            .filter(meant)
            .map(kind -> keyOf(kind, dispute))
            .collect(Collectors.toSet());
    return now.with(
        entry ->
            entry.matter().isOfDispute()
                && entry.standing() == Standing.OPEN
                && keys.contains(entry.key()),
        entry -> entry.as(Standing.DONE, at.sequence(), at.at()));
  }

  /** The kind comes first, for the id of a dispute may have any form. */
  private static String keyOf(DisputeTermKind kind, String dispute) {
    return kind + ":" + dispute;
  }
}

package fairwell.query.moment;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.law.Line;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.moment.MomentDifference.Amounts;
import fairwell.query.moment.MomentDifference.Change;
import fairwell.query.negotiation.Negotiation;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.SettlementSlice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moments of one case, out of its stream: the same views that make the documents, over a shorter
 * stretch of it.
 */
public final class Moments {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final List<Recorded> stream;
  private final CaseScope scope;
  private final Actor reader;
  private final List<Recorded> known;

  private Moments(List<Recorded> stream, CaseScope scope, Actor reader) {
    this.stream = stream;
    this.scope = scope;
    this.reader = reader;
    this.known =
        stream.stream()
            .filter(event -> InsideKnowledge.mayKnow(reader, scope, nameOf(event)))
            .toList();
  }

  /**
   * Of the whole stream of a case.
   *
   * @param scope of the case now; whether the reader may read it at all was asked before
   */
  public static Moments of(List<Recorded> stream, CaseScope scope, Actor reader) {
    return new Moments(List.copyOf(stream), scope, reader);
  }

  /** The case at that moment; empty before its opening. */
  public Optional<Moment> at(When when) {
    List<Recorded> past = when.of(stream);
    if (past.isEmpty()) {
      return Optional.empty();
    }
    boolean money = InsideKnowledge.money(reader);
    CaseFile file = folded(new CaseFileSlice(), past);
    Instant at = when.at();
    LocalDate day = LocalDate.ofInstant(at == null ? past.getLast().at() : at, ZONE);
    return Optional.of(
        new Moment(
            file.id(),
            point(past),
            file.seenBy(reader),
            money ? settlement(past) : null,
            money ? negotiation(past, day) : null,
            ChecklistItem.after(past),
            InsideKnowledge.employersSide(reader, scope)
                ? Sight.of(file.summary().scope())
                : null));
  }

  /** What happened between two moments; empty when one of them lies before the opening. */
  public Optional<MomentDifference> between(When from, When to) {
    List<Recorded> before = from.of(stream);
    List<Recorded> after = to.of(stream);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    CaseFile file = folded(new CaseFileSlice(), after).seenBy(reader);
    Map<Long, Recorded> events =
        after.stream().collect(Collectors.toMap(Recorded::position, Function.identity()));
    long since = before.getLast().position();
    List<Change> changes =
        file.timeline().stream()
            .filter(entry -> entry.position() > since)
            .map(entry ->
                new Change(entry, happenedOn(Objects.requireNonNull(events.get(entry.position())))))
            .toList();
    return Optional.of(
        new MomentDifference(
            file.id(),
            point(before),
            point(after),
            changes,
            InsideKnowledge.money(reader) ? amounts(before, after) : null));
  }

  private Point point(List<Recorded> past) {
    long upTo = past.getLast().position();
    int number = (int) known.stream().takeWhile(event -> event.position() <= upTo).count();
    Recorded last = known.get(number - 1);
    return new Point(
        last.position(),
        last.eventId(),
        nameOf(last),
        number,
        known.size(),
        last.at(),
        happenedOn(last),
        last.metadata().get(Metadata.ACTOR),
        last.metadata().get(Metadata.ROLE),
        number == 1 ? null : known.get(number - 2).position(),
        number == known.size() ? null : known.get(number).position());
  }

  private @Nullable LocalDate happenedOn(Recorded event) {
    return InsideKnowledge.mayKnowContent(reader, scope, nameOf(event))
        ? HappenedOn.of((OffboardingEvent) event.event())
        : null;
  }

  private Settlement settlement(List<Recorded> past) {
    Settlement settlement = folded(new SettlementSlice(), past);
    return InsideKnowledge.employersSide(reader, scope)
        ? settlement
        : settlement.withoutEmployerCost();
  }

  private NegotiationRoom negotiation(List<Recorded> past, LocalDate day) {
    Negotiation all = folded(new NegotiationSlice(), past);
    return NegotiationRoom.of(all, reader, day);
  }

  private static @Nullable Amounts amounts(List<Recorded> before, List<Recorded> after) {
    Recorded newest = computed(after);
    Recorded older = computed(before);
    if (newest == null
        || (older != null && older.position() == newest.position())
        || !(newest.event() instanceof SettlementComputed now)) {
      return null;
    }
    SettlementComputed then =
        older != null && older.event() instanceof SettlementComputed computed ? computed : null;
    List<Line> lines = then == null ? List.of() : then.statement().lines();
    return new Amounts(
        then == null ? 0 : then.version(),
        now.version(),
        then == null ? null : then.statement().net(),
        now.statement().net(),
        SettlementDiff.lines(lines, now.statement().lines()),
        newest.position());
  }

  /** The event that computed the newest version. */
  private static @Nullable Recorded computed(List<Recorded> past) {
    return past.reversed().stream()
        .filter(event -> event.event() instanceof SettlementComputed)
        .findFirst()
        .orElse(null);
  }

  /** A case stream that begins has one document of each of these kinds. */
  private static <D extends Positioned> D folded(Slice<D> slice, List<Recorded> past) {
    D document = AsOf.over(slice, past).get(past.getFirst().streamId());
    if (document == null) {
      throw new IllegalStateException("no document of " + slice.name());
    }
    return document;
  }

  private static String nameOf(Recorded event) {
    return EventCatalogue.nameOf(event.event().getClass()).qualified();
  }
}

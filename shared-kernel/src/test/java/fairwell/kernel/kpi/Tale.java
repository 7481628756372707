package fairwell.kernel.kpi;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Statement;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A case told by its events, day by day. */
final class Tale {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final ActorId HR = new ActorId("hr.lin");
  static final ActorId BOSS = new ActorId("boss.he");

  private final CaseId id;
  private final List<Recorded> events = new ArrayList<>();
  private LocalDate today = DAY;

  private Tale(int number) {
    this.id = new CaseId("C-" + number);
  }

  /** A case of that kind, of nobody in particular. */
  static Tale opened(int number, CaseKind kind) {
    Tale tale = new Tale(number);
    return tale.then(
        new CaseOpened(
            tale.id,
            new EmployeeId("E-" + number),
            Integer.toString(number),
            text(),
            new Place("CN-SH"),
            "Store 12",
            "clerk",
            DAY.minusYears(3),
            kind,
            switch (kind) {
              case MUTUAL -> Ground.LCL_36_EMPLOYER_PROPOSED;
              case RESIGNATION -> Ground.LCL_37;
              case DISMISSAL -> Ground.LCL_40_3;
              case EXPIRY -> Ground.LCL_44_1;
            },
            text(),
            HR,
            false));
  }

  /** A mutual end from its opening to its closing, without what is left out. */
  static Tale whole(int number, Predicate<OffboardingEvent> leftOut) {
    Tale tale = opened(number, CaseKind.MUTUAL);
    for (OffboardingEvent event : tale.agreedAndSettled()) {
      tale.today = tale.today.plusDays(1);
      if (!leftOut.test(event)) {
        tale.then(event);
      }
    }
    return tale;
  }

  private List<OffboardingEvent> agreedAndSettled() {
    List<OffboardingEvent> all = new ArrayList<>();
    all.add(new CaseDatesSet(id, DAY.plusDays(30), DAY.plusDays(30), DAY.plusDays(30), DAY));
    all.add(new CaseApproved(id, 1));
    all.add(new PreparationReportAttached(id, 1, 3, null, "hash", List.of(), List.of()));
    for (Hazard hazard : Hazard.values()) {
      all.add(new HazardChecked(id, hazard.code(), HazardAnswer.CLEAR, text()));
    }
    all.add(new TalksStarted(id, DAY.plusDays(11), HR));
    all.add(computed(1));
    all.add(offer("o-1", OfferSide.EMPLOYER));
    all.add(new OfferAccepted(id, "o-1", OfferSide.EMPLOYEE, null, null, null));
    all.add(new NoticeGiven(id, DAY.plusDays(15), "in person"));
    all.add(computed(2));
    all.add(new SettlementIssued(id, 2, DAY.plusDays(17)));
    all.add(new SettlementConfirmed(id, 2));
    all.add(new AgreementDrafted(id, 1, 2, "hash"));
    all.add(new AgreementSent(id, 1, DAY.plusDays(20)));
    all.add(new AgreementConcluded(id, 1));
    all.add(new ClearanceItemRaised(id, "laptop", "asset", Role.IT, "laptop", null));
    all.add(new ClearanceItemResolved(id, "laptop", text(), BOSS));
    all.add(
        new CertificateIssued(
            id, DAY.plusDays(24), Ground.LCL_36_EMPLOYER_PROPOSED, DAY.plusDays(30), "hash"));
    all.add(new SettlementPaid(id, 2, DAY.plusDays(25)));
    all.add(new CaseClosed(id, DAY.plusDays(26)));
    return all;
  }

  SettlementComputed computed(int version) {
    return new SettlementComputed(id, version, statement(), 3, -1, null, Edition.CURRENT);
  }

  OfferTabled offer(String offerId, OfferSide by) {
    return new OfferTabled(
        id,
        offerId,
        by,
        1,
        Money.cny("500.00"),
        text(),
        HR,
        1,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  Tale then(OffboardingEvent... more) {
    for (OffboardingEvent event : more) {
      events.add(recorded(events.size(), event, today));
    }
    return this;
  }

  /** One more event that does not say who acted; what is written beside it does. */
  Tale thenBy(ActorId who, OffboardingEvent event) {
    Recorded next = recorded(events.size(), event, today);
    events.add(
        new Recorded(
            next.position(),
            next.eventId(),
            next.streamId(),
            next.sequence(),
            next.at(),
            event,
            Map.of(Metadata.ACTOR, who.value())));
    return this;
  }

  /** One more event, at a place in the log of its own. */
  Tale thenAt(long position, OffboardingEvent event) {
    Recorded next = recorded(events.size(), event, today);
    events.add(
        new Recorded(
            position,
            next.eventId(),
            next.streamId(),
            next.sequence(),
            next.at(),
            event,
            next.metadata()));
    return this;
  }

  Tale later(int days) {
    today = today.plusDays(days);
    return this;
  }

  CaseId id() {
    return id;
  }

  CaseRecord record() {
    return recordUntil(LocalDate.MAX.minusDays(2));
  }

  /** What was recorded up to that day. */
  CaseRecord recordUntil(LocalDate day) {
    CaseRecord record = null;
    for (Recorded event : events) {
      if (LocalDate.ofInstant(event.at(), CaseRecord.LAW).isAfter(day)) {
        break;
      }
      record = CaseRecord.evolve(record, event);
    }
    return Objects.requireNonNull(record);
  }

  static Recorded recorded(int sequence, FairwellEvent event, LocalDate day) {
    Instant at = day.atTime(2, 0).toInstant(ZoneOffset.UTC).plusSeconds(sequence);
    return new Recorded(
        sequence + 1L, "event-" + sequence, event.streamId(), sequence, at, event, Map.of());
  }

  static PersonalText text() {
    return PersonalText.stored("E-1", "event-1/field", "ZGlnZXN0", "Ym94");
  }

  static Figure find(List<Figure> figures, Formula formula, @Nullable String part) {
    return figures.stream()
        .filter(one -> one.formula().equals(formula.id()) && Objects.equals(one.part(), part))
        .reduce((_, _) -> {
          throw new AssertionError("two figures of " + formula);
        })
        .orElseThrow();
  }

  private static Statement statement() {
    return (Statement) Samples.of(Statement.class);
  }
}

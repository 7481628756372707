package fairwell.query.dispute;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import fairwell.query.dispute.FiledDispute.Cause;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An arbitration that the employer takes to a court, event by event. */
public final class DisputeEvents {

  static final int NUMBER = 7;
  static final CaseId CASE = CaseStory.caseId(NUMBER);
  static final DisputeFiled ARBITRATION =
      new DisputeFiled(
          CASE,
          "arb-one",
          DisputeForum.ARBITRATION,
          null,
          Party.EMPLOYEE,
          day(3, 2),
          null,
          List.of(
              new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, Money.cny("90000.00")),
              new DisputeClaim(DisputeCause.OVERTIME_PAY, null)),
          CaseStory.text(NUMBER, "statement"),
          List.of(DisputeTerm.of(DisputeTermKind.LIMITATION, LocalDate.of(2027, 2, 28))),
          new ActorId("law.shen"));
  static final DisputeStepTaken ACCEPTED =
      step(
          "arb-one",
          DisputeStep.ACCEPTED,
          day(3, 5),
          DisputeTerm.of(DisputeTermKind.AWARD, day(4, 19)));
  static final DisputeStepTaken SERVED =
      step(
          "arb-one",
          DisputeStep.SERVED,
          day(3, 9),
          DisputeTerm.of(DisputeTermKind.ARBITRATION_ANSWER, day(3, 19)));
  static final DisputeStepTaken AMENDED =
      new DisputeStepTaken(
          CASE,
          "arb-one",
          DisputeStep.AMENDED,
          day(3, 12),
          CaseStory.text(NUMBER, "fileNumber"),
          List.of(
              new DisputeClaim(DisputeCause.OVERTIME_PAY, Money.cny("12000.00")),
              new DisputeClaim(DisputeCause.REINSTATEMENT, null)),
          List.of(),
          new ActorId("hr.lin"));
  static final DisputeStepTaken ANSWERED = step("arb-one", DisputeStep.ANSWERED, day(3, 18));
  static final DisputeStepTaken HEARING =
      step(
          "arb-one",
          DisputeStep.HEARING_SET,
          day(4, 1),
          new DisputeTerm(DisputeTermKind.HEARING, day(4, 1), "", null));
  static final DisputeOutcomeRecorded AWARD =
      new DisputeOutcomeRecorded(
          CASE,
          "arb-one",
          day(4, 10),
          day(4, 15),
          List.of(
              new DisputeAward(
                  DisputeCause.UNLAWFUL_TERMINATION,
                  DisputeResult.PARTLY_UPHELD,
                  Money.cny("45000.00"),
                  false),
              new DisputeAward(
                  DisputeCause.OVERTIME_PAY, DisputeResult.UPHELD, Money.cny("12000.00"), true),
              new DisputeAward(DisputeCause.REINSTATEMENT, DisputeResult.DISMISSED, null, false)),
          CaseStory.text(NUMBER, "reasons"),
          "5f0c",
          List.of(
              DisputeTerm.of(DisputeTermKind.LAWSUIT, day(4, 30)),
              new DisputeTerm(DisputeTermKind.EMPLOYEE_LAWSUIT, day(4, 30), "LML 48, 50", null),
              DisputeTerm.of(DisputeTermKind.ANNULMENT, day(5, 15))),
          new ActorId("law.shen"));
  static final DisputeFiled COURT =
      new DisputeFiled(
          CASE,
          "court-one",
          DisputeForum.FIRST_INSTANCE,
          "arb-one",
          Party.EMPLOYER,
          day(4, 20),
          null,
          List.of(new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, null)),
          CaseStory.text(NUMBER, "statement"),
          List.of(),
          new ActorId("law.shen"));
  static final DisputeClosed CONTINUED =
      new DisputeClosed(
          CASE,
          "arb-one",
          DisputeEnd.CONTINUED,
          day(4, 21),
          CaseStory.text(NUMBER, "why"),
          new ActorId("hr.lin"));

  /** The last day is a Sunday. */
  static final DisputeStepTaken SERVED_BY_THE_COURT =
      step(
          "court-one",
          DisputeStep.SERVED,
          day(4, 25),
          new DisputeTerm(DisputeTermKind.COURT_ANSWER, day(5, 10), "民事诉讼法 128", day(5, 11)));

  static final DisputeTermMissed MISSED =
      new DisputeTermMissed(CASE, "court-one", DisputeTermKind.COURT_ANSWER, day(5, 11));

  private DisputeEvents() {}

  /** Up to the award. */
  static List<FairwellEvent> decided() {
    return List.of(ARBITRATION, ACCEPTED, SERVED, AMENDED, ANSWERED, HEARING, AWARD);
  }

  /** Up to the day that passed before the court. */
  static List<FairwellEvent> whole() {
    return Stream.concat(
            decided().stream(), Stream.of(COURT, CONTINUED, SERVED_BY_THE_COURT, MISSED))
        .toList();
  }

  /** The first dispute as counsel reads it once it is decided. */
  public static CaseDisputes seenOnceDecided() {
    return seen(decided());
  }

  /** Both as counsel reads them, before the day before the court has passed. */
  public static CaseDisputes seenBeforeTheCourt() {
    return seen(whole().subList(0, whole().size() - 1));
  }

  static CaseDisputes seen(List<FairwellEvent> disputed) {
    return seenBy(actor(Role.LEGAL), disputed).orElseThrow();
  }

  /** What a reader is shown of a case in which that happened. */
  static Optional<CaseDisputes> seenBy(Actor reader, List<FairwellEvent> disputed) {
    RecordedLog log = new RecordedLog();
    Stream.concat(CaseStory.approved(NUMBER, false).stream(), disputed.stream())
        .forEach(log::append);
    return RecordedDisputes.of(log.events())
        .flatMap(all -> all.seenBy(reader, DisputeEvents::named));
  }

  static Actor actor(Role role) {
    return new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null);
  }

  private static Cause named(DisputeCause cause) {
    return new Cause(cause, Texts.CHINESE.word(cause), Texts.ENGLISH.word(cause), cause.article());
  }

  private static DisputeStepTaken step(
      String dispute, DisputeStep step, LocalDate on, DisputeTerm... terms) {
    return new DisputeStepTaken(
        CASE, dispute, step, on, null, List.of(), List.of(terms), new ActorId("law.shen"));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}

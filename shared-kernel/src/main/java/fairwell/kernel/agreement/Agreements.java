package fairwell.kernel.agreement;

import fairwell.kernel.agreement.AgreementFacts.CertificateWords;
import fairwell.kernel.agreement.AgreementFacts.DateKind;
import fairwell.kernel.agreement.AgreementFacts.DateSet;
import fairwell.kernel.agreement.AgreementFacts.Draft;
import fairwell.kernel.agreement.AgreementFacts.Leaver;
import fairwell.kernel.agreement.AgreementFacts.Settled;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.reason.ReasonTexts;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.value.CanonicalForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts of an agreement: the events of the case and of the person in, facts out. Pure.
 */
public final class Agreements {

  private Agreements() {}

  /**
   * The facts as these streams have them.
   *
   * @param today on which a waiver holds or has run out
   * @throws IllegalArgumentException when the stream is none of a case
   */
  public static AgreementFacts facts(
      List<Recorded> caseStream, List<Recorded> employeeStream, LocalDate today) {
    Course course = new Course(caseStream);
    EmployeeFacts person = EmployeeFacts.of(employeeStream);
    Sourced<CaseOpened> opened =
        course
            .last(CaseOpened.class)
            .orElseThrow(() -> new IllegalArgumentException("no stream of a case"));
    Sourced<NonCompeteAgreed> contract = latest(person, NonCompeteAgreed.class);
    List<Sourced<OfferTerm>> agreed = agreed(course);
    NonCompeteDuty nonCompete =
        NonCompeteDuty.of(contract == null ? null : contract.value(), agreedMonths(agreed));
    Sourced<SettlementComputed> computed = course.last(SettlementComputed.class).orElse(null);
    Settled settled = computed == null ? null : settled(computed, course, today);
    Draft draft = draft(course);
    return new AgreementFacts(
        opened.value().caseId(),
        course.upTo(),
        new Course(employeeStream).upTo(),
        leaver(opened, person),
        opened.value().kind(),
        ground(course),
        dates(course),
        settled,
        nonCompete,
        contract,
        new Sourced<>(opened.value().confidential(), opened.source()),
        agreed,
        words(ground(course).value()),
        Takeovers.of(course),
        OpenMatters.of(course, settled == null ? 0 : settled.version()),
        draft,
        Needs.of(course, computed, settled, nonCompete, draft));
  }

  private static Leaver leaver(Sourced<CaseOpened> opened, EmployeeFacts person) {
    CaseOpened known = opened.value();
    Sourced<WrittenContractRecorded> contract = latest(person, WrittenContractRecorded.class);
    LocalDate signedOn = contract == null ? null : contract.value().signedOn();
    return new Leaver(
        known.employeeId(),
        known.employeeName(),
        known.employeeNumber(),
        known.place(),
        known.orgUnit(),
        known.position(),
        known.hiredOn(),
        known.owner(),
        opened.source(),
        contract == null || signedOn == null ? null : new Sourced<>(signedOn, contract.source()));
  }

  /** The ground that holds. */
  static Sourced<Ground> ground(Course course) {
    return course
        .last(GroundChanged.class)
        .map(changed -> new Sourced<>(changed.value().to(), changed.source()))
        .or(() ->
            course
                .last(CaseOpened.class)
                .map(opened -> new Sourced<>(opened.value().ground(), opened.source())))
        .orElseThrow();
  }

  private static List<DateSet> dates(Course course) {
    List<DateSet> dates = new ArrayList<>();
    course
        .last(NoticeGiven.class)
        .ifPresent(notice ->
            dates.add(new DateSet(DateKind.NOTICE, notice.value().noticeOn(), notice.source())));
    course
        .last(CaseDatesSet.class)
        .ifPresent(set -> {
          CaseDatesSet on = set.value();
          dates.add(new DateSet(DateKind.LAST_WORKING_DAY, on.lastWorkingDay(), set.source()));
          dates.add(new DateSet(DateKind.LEGAL_END, on.legalEnd(), set.source()));
          dates.add(new DateSet(DateKind.PAID_THROUGH, on.paidThrough(), set.source()));
        });
    return List.copyOf(dates);
  }

  private static Settled settled(
      Sourced<SettlementComputed> computed, Course course, LocalDate today) {
    SettlementComputed known = computed.value();
    return new Settled(
        known.version(),
        CanonicalForm.sha256(CanonicalForm.of(known.statement())),
        known.statement().net(),
        known.statement().schedule(),
        known.benefits(),
        computed.source(),
        course
            .last(SettlementConfirmed.class, e -> e.version() == known.version())
            .map(Sourced::source)
            .or(() ->
                course
                    .last(ConfirmationWaived.class, e -> e.version() == known.version())
                    .map(Sourced::source)
                    .filter(waived -> holds(course.upTo(waived), today)))
            .orElse(null));
  }

  /** Whether a waiver holds; one that was given before there were proposals has no last day. */
  private static boolean holds(Course untilWaived, LocalDate today) {
    return untilWaived
        .last(StepWaiverProposed.class, e -> e.step() == WaivableStep.CONFIRMATION)
        .map(proposed -> !today.isAfter(proposed.value().expiresOn()))
        .orElse(true);
  }

  /** The offer both sides agreed to; absent for none. */
  static Optional<Sourced<OfferTabled>> accepted(Course course) {
    return course
        .last(OfferAccepted.class)
        .flatMap(accepted ->
            course.last(OfferTabled.class, e -> e.offerId().equals(accepted.value().offerId())));
  }

  private static List<Sourced<OfferTerm>> agreed(Course course) {
    return accepted(course)
        .map(offer ->
            offer.value().issues().stream()
                .map(term -> new Sourced<>(term, offer.source()))
                .toList())
        .orElse(List.of());
  }

  private static @Nullable BigDecimal agreedMonths(List<Sourced<OfferTerm>> agreed) {
    return agreed.stream()
        .map(Sourced::value)
        .filter(term -> term.issue() == Issue.NON_COMPETE)
        .map(OfferTerm::number)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static CertificateWords words(Ground ground) {
    return new CertificateWords(
        ReasonTexts.in(Locale.CHINA).certificate(ground),
        ReasonTexts.in(Locale.ENGLISH).certificate(ground));
  }

  private static @Nullable Draft draft(Course course) {
    return course
        .last(AgreementDrafted.class)
        .filter(drafted -> !course.after(drafted.source()).has(AgreementVoided.class, _ -> true))
        .map(drafted ->
            new Draft(
                drafted.value().draft(),
                drafted.value().settlementVersion(),
                drafted.value().documentHash(),
                course
                    .all(AgreementSigned.class)
                    .map(Sourced::value)
                    .filter(signed -> signed.draft() == drafted.value().draft())
                    .map(AgreementSigned::party)
                    .toList(),
                drafted.source()))
        .orElse(null);
  }

  private static <T extends EmployeeFact> @Nullable Sourced<T> latest(
      EmployeeFacts person, Class<T> kind) {
    List<Sourced<T>> all = person.all(kind);
    return all.isEmpty() ? null : all.getLast();
  }
}

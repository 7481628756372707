package fairwell.kernel.separation;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.separation.SeparationReport.Chapter;
import fairwell.kernel.separation.SeparationReport.Ending;
import fairwell.kernel.separation.SeparationReport.Entry;
import fairwell.kernel.separation.SeparationReport.FollowUp;
import fairwell.kernel.separation.SeparationReport.LegalAct;
import fairwell.kernel.separation.SeparationReport.Outline;
import fairwell.kernel.separation.SeparationReport.Paid;
import fairwell.kernel.separation.SeparationReport.Result;
import fairwell.kernel.separation.SeparationReport.Topic;
import fairwell.kernel.separation.SeparationReport.Warning;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the separation report: the events of the case and of the person in, report out. Pure. */
public final class Separations {

  private Separations() {}

  /**
   * The last sequence that the report of a closed case rests on: its closing, and the follow-ups
   * that were planned with it; absent for a case that is not closed.
   */
  public static Optional<Long> closing(List<Recorded> stream) {
    for (int i = 0; i < stream.size(); i++) {
      if (stream.get(i).event() instanceof CaseClosed) {
        while (i + 1 < stream.size() && stream.get(i + 1).event() instanceof FollowUpPlanned) {
          i++;
        }
        return Optional.of(stream.get(i).sequence());
      }
    }
    return Optional.empty();
  }

  /**
   * The report over what was recorded up to these sequences.
   *
   * @throws IllegalArgumentException when the case was not closed by then
   */
  public static SeparationReport report(
      List<Recorded> caseStream, long caseUpTo, List<Recorded> employeeStream, long factsUpTo) {
    List<Recorded> course = upTo(caseStream, caseUpTo);
    CaseOpened opened = all(course, CaseOpened.class).findFirst().orElseThrow(Separations::open);
    return new SeparationReport(
        opened.caseId(),
        opened.employeeId(),
        caseUpTo,
        factsUpTo,
        outline(opened, course),
        warnings(upTo(employeeStream, factsUpTo)),
        chapters(course),
        result(opened, course),
        legalActs(course),
        followUps(course));
  }

  private static Outline outline(CaseOpened opened, List<Recorded> course) {
    Optional<CaseDatesSet> dates = last(course, CaseDatesSet.class);
    return new Outline(
        opened.kind(),
        last(course, GroundChanged.class).map(GroundChanged::to).orElse(opened.ground()),
        opened.place(),
        opened.orgUnit(),
        opened.position(),
        opened.hiredOn(),
        opened.owner(),
        last(course, NoticeGiven.class).map(NoticeGiven::noticeOn).orElse(null),
        dates.map(CaseDatesSet::lastWorkingDay).orElse(null),
        dates.map(CaseDatesSet::legalEnd).orElse(null));
  }

  private static List<Warning> warnings(List<Recorded> facts) {
    Map<String, LocalDate> cleared =
        all(facts, RiskCleared.class)
            .collect(Collectors.toMap(RiskCleared::flagId, RiskCleared::on, (one, _) -> one));
    return all(facts, RiskFlagged.class)
        .map(flagged -> new Warning(flagged.on(), cleared.get(flagged.flagId())))
        .toList();
  }

  private static List<Chapter> chapters(List<Recorded> course) {
    Map<Topic, List<Entry>> chapters = new EnumMap<>(Topic.class);
    for (Recorded recorded : course) {
      OffboardingEvent fact = (OffboardingEvent) recorded.event();
      if (!(fact instanceof PlanEvent || fact instanceof FormalDisputeEvent)) {
        chapters
            .computeIfAbsent(Topics.of(fact), _ -> new ArrayList<>())
            .add(
                new Entry(
                    recorded.sequence(), EventCatalogue.nameOf(fact.getClass()).qualified(), fact));
      }
    }
    return Arrays.stream(Topic.values())
        .map(topic -> new Chapter(topic, chapters.getOrDefault(topic, List.of())))
        .toList();
  }

  private static Result result(CaseOpened opened, List<Recorded> course) {
    return new Result(
        last(course, EmployeeRetained.class)
            .map(_ -> Ending.RETAINED)
            .orElse(ending(opened.kind())),
        last(course, CaseClosed.class).map(CaseClosed::closedOn).orElseThrow(Separations::open),
        (int) all(course, SettlementComputed.class).count(),
        (int) all(course, SettlementLineDisputed.class).count(),
        (int) all(course, OfferTabled.class).count(),
        paid(course),
        course.stream()
            .filter(recorded -> waives((OffboardingEvent) recorded.event()))
            .map(Recorded::sequence)
            .toList());
  }

  private static Ending ending(CaseKind kind) {
    return switch (kind) {
      case MUTUAL -> Ending.AGREED;
      case RESIGNATION -> Ending.RESIGNED;
      case DISMISSAL -> Ending.DISMISSED;
      case EXPIRY -> Ending.EXPIRED;
    };
  }

  private static boolean waives(OffboardingEvent event) {
    return event instanceof UnionNoticeWaived
        || event instanceof NegotiationWaived
        || event instanceof ConfirmationWaived
        || event instanceof AgreementWaived
        || event instanceof ClearanceItemWaived;
  }

  private static List<Paid> paid(List<Recorded> course) {
    Map<PaymentComponent, Money> sums =
        all(course, ComponentPaid.class)
            .collect(
                Collectors.toMap(
                    ComponentPaid::component, ComponentPaid::amount, Money::plus, TreeMap::new));
    return sums.entrySet().stream().map(sum -> new Paid(sum.getKey(), sum.getValue())).toList();
  }

  private static List<LegalAct> legalActs(List<Recorded> course) {
    Map<DeadlineKind, LegalAct> acts = new TreeMap<>();
    all(course, DeadlineSet.class)
        .forEach(
            set -> acts.put(set.kind(), new LegalAct(set.kind(), set.due(), set.article(), null)));
    all(course, DeadlineMet.class)
        .forEach(met ->
            acts.computeIfPresent(
                met.kind(),
                (_, act) -> new LegalAct(met.kind(), act.due(), act.article(), met.on())));
    return List.copyOf(acts.values());
  }

  private static List<FollowUp> followUps(List<Recorded> course) {
    Set<String> done =
        all(course, FollowUpDone.class).map(FollowUpDone::followUpId).collect(Collectors.toSet());
    return all(course, FollowUpPlanned.class)
        .map(plan ->
            new FollowUp(
                plan.followUpId(),
                plan.topic(),
                plan.due(),
                plan.owner(),
                done.contains(plan.followUpId())))
        .toList();
  }

  private static List<Recorded> upTo(List<Recorded> stream, long sequence) {
    return stream.stream().filter(recorded -> recorded.sequence() <= sequence).toList();
  }

  private static <E> Stream<E> all(List<Recorded> stream, Class<E> kind) {
    return stream.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
  }

  private static <E> Optional<E> last(List<Recorded> stream, Class<E> kind) {
    return all(stream, kind).reduce((_, later) -> later);
  }

  private static IllegalArgumentException open() {
    return new IllegalArgumentException("there is no report of a case that is not closed");
  }
}

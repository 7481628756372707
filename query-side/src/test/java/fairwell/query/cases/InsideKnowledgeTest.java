package fairwell.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TargetSet;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.preparation.PreparationReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know of which event of a case that everybody here may read. */
class InsideKnowledgeTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final CaseScope SCOPE =
      new CaseScope(LIN.value(), "north", "hr.lin", false, List.of("hr.lin"), List.of(), List.of());
  private static final Actor PERSON_WITH_EVERY_ROLE =
      new Actor(new ActorId("lin"), Set.of(Role.values()), Set.of(), LIN);

  private static final List<Class<? extends FairwellEvent>> ONE_OF_EACH =
      List.of(
          TargetSet.class,
          ExceptionRequested.class,
          MeetingOpened.class,
          ApprovalRequested.class,
          RiskAssessmentRequested.class,
          PreparationReportAttached.class,
          HazardChecked.class,
          TalksReady.class,
          DisputeFiled.class,
          DisputeClosed.class,
          OfferTabled.class,
          SettlementComputed.class,
          AgreementDrafted.class,
          ClearanceItemRaised.class,
          AssetCostClaimed.class,
          AccessChangeFailed.class,
          AccessCut.class,
          NoticeGiven.class);

  /**
   * ● may know what it says, ○ only that it happened; {@code self} is the person, with all roles.
   */
  @Test
  void whoMayKnowOfWhat() {
    assertThat(table())
        .isEqualTo(
            """
                                      hr   nego appr fina lega audi mana it   empl oper syst self
            TargetSet                 ●    ●    ·    ·    ●    ·    ·    ·    ·    ·    ●    ·
            ExceptionRequested        ●    ●    ●    ●    ●    ●    ●    ·    ·    ●    ●    ·
            MeetingOpened             ●    ●    ●    ●    ●    ●    ●    ·    ·    ●    ●    ·
            ApprovalRequested         ●    ●    ●    ●    ●    ●    ●    ●    ·    ●    ●    ·
            RiskAssessmentRequested   ●    ●    ○    ○    ●    ○    ○    ○    ·    ○    ●    ·
            PreparationReportAttached ●    ●    ○    ○    ●    ○    ○    ○    ·    ○    ●    ·
            HazardChecked             ●    ●    ○    ○    ●    ○    ○    ○    ·    ○    ●    ·
            TalksReady                ●    ●    ○    ○    ●    ○    ○    ○    ·    ○    ●    ·
            DisputeFiled              ●    ·    ·    ·    ●    ·    ·    ·    ·    ·    ●    ·
            DisputeClosed             ●    ·    ·    ·    ●    ·    ·    ·    ·    ·    ●    ·
            OfferTabled               ●    ●    ●    ●    ●    ●    ●    ·    ●    ●    ●    ●
            SettlementComputed        ●    ●    ●    ●    ●    ●    ●    ·    ●    ●    ●    ●
            AgreementDrafted          ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●
            ClearanceItemRaised       ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●
            AssetCostClaimed          ●    ●    ●    ●    ●    ●    ●    ·    ●    ●    ●    ●
            AccessChangeFailed        ●    ●    ●    ●    ●    ●    ●    ●    ·    ●    ●    ·
            AccessCut                 ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●
            NoticeGiven               ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●
            NotYetThought             ●    ●    ●    ●    ●    ●    ●    ·    ·    ●    ●    ·
            """);
  }

  /** What the preparation found is for those who read its report, and for Fairwell itself. */
  @Test
  void theTimelineTellsNobodyWhatTheReportWouldNot() {
    String checked = EventCatalogue.nameOf(HazardChecked.class).qualified();
    for (Role role : Role.values()) {
      assertThat(InsideKnowledge.mayKnowContent(actor(role), SCOPE, checked))
          .as(role.name())
          .isEqualTo(PreparationReport.READERS.contains(role) || role == Role.SYSTEM);
    }
  }

  private static String table() {
    Map<String, Actor> readers = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      readers.put(role.name().toLowerCase(Locale.ROOT), actor(role));
    }
    readers.put("self", PERSON_WITH_EVERY_ROLE);
    StringBuilder table = new StringBuilder(row("", readers.keySet().stream()));
    Stream.concat(
            ONE_OF_EACH.stream().map(type -> EventCatalogue.nameOf(type).qualified()),
            Stream.of("offboarding.NotYetThought"))
        .forEach(event ->
            table.append(
                row(
                    event.substring(event.indexOf('.') + 1),
                    readers.values().stream().map(reader -> mark(reader, event)))));
    return table.toString();
  }

  private static String row(String name, Stream<String> cells) {
    return cells
            .map("%-4.4s"::formatted)
            .collect(Collectors.joining(" ", "%-25s ".formatted(name), ""))
            .stripTrailing()
        + "\n";
  }

  private static String mark(Actor reader, String event) {
    if (InsideKnowledge.mayKnowContent(reader, SCOPE, event)) {
      return "●";
    }
    return InsideKnowledge.mayKnow(reader, SCOPE, event) ? "○" : "·";
  }

  private static Actor actor(Role role) {
    return new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null);
  }
}

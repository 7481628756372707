package fairwell.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

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
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.casefile.Entry;
import fairwell.query.runner.AsOf;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A formal dispute in the case file: in words for counsel and HR, nothing for anybody else. */
class SeenDisputeTest {

  private static final int NUMBER = 7;
  private static final CaseId CASE = CaseStory.caseId(NUMBER);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ActorId COUNSEL = new ActorId("law.shen");

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HR", "LEGAL"})
  void counselAndHrReadItInWords(Role role) {
    List<String> said =
        seenBy(actor(role)).timeline().stream()
            .filter(entry -> entry.event().contains("Dispute"))
            .map(entry -> new Sentences(Texts.ENGLISH).of(entry, _ -> "…"))
            .toList();
    assertThat(said).hasSize(5);
    assertThat(said.get(0))
        .contains(
            "labour arbitration",
            "unlawful termination (LCL 48, 87): CN¥90,000.00",
            "overtime pay (LCL 31);");
    assertThat(said.get(1))
        .contains("served on the employer", "answer to the arbitration: March 12, 2026, ")
        .contains(Texts.ENGLISH.articles("LML 30"));
    assertThat(said.get(2)).contains("the day passed for answer to the arbitration");
    assertThat(said.get(3)).contains("dismissed", "claim to a court: March 17, 2026, ");
    assertThat(said.get(4)).contains("in force");
  }

  @Test
  void amountsAndDaysStandByCauseAndKind() {
    List<Entry> seen = seenBy(actor(Role.LEGAL)).timeline();
    assertThat(of("offboarding.DisputeFiled", seen).data())
        .containsEntry("claim_UNLAWFUL_TERMINATION", "90000.00 CNY")
        .containsEntry("articles", "LCL 48, 87; LCL 31")
        .doesNotContainKey("claim_OVERTIME_PAY");
    assertThat(of("offboarding.DisputeStepTaken", seen).data())
        .containsEntry("due_ARBITRATION_ANSWER", "2026-03-12")
        .containsEntry("article_ARBITRATION_ANSWER", "LML 30")
        .containsEntry("movedTo_ARBITRATION_ANSWER", "2026-03-14");
    assertThat(of("offboarding.DisputeOutcomeRecorded", seen).data())
        .containsEntry("results", "DISMISSED");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HR", "LEGAL", "SYSTEM"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseLearnsOfIt(Role role) {
    CaseFile seen = seenBy(actor(role));
    assertThat(seen.timeline()).isNotEmpty();
    assertThat(seen.toString()).doesNotContain("Dispute", "arb-one", "UNLAWFUL");
  }

  @Test
  void noListSpeaksOfIt() {
    assertThat(seenBy(actor(Role.HR)).summary().lastEvent()).doesNotContain("Dispute");
  }

  @Test
  void thePersonDoesNotWhateverRolesTheAccountHas() {
    Actor person =
        new Actor(new ActorId("lin"), Set.of(Role.values()), Set.of(), CaseStory.employee(NUMBER));
    assertThat(seenBy(person).toString()).doesNotContain("Dispute", "arb-one", "UNLAWFUL");
  }

  private static Entry of(String event, List<Entry> timeline) {
    return timeline.stream().filter(entry -> entry.event().equals(event)).findFirst().orElseThrow();
  }

  private static CaseFile seenBy(Actor reader) {
    RecordedLog log = new RecordedLog();
    Stream.concat(CaseStory.approved(NUMBER, false).stream(), disputed().stream())
        .forEach(log::append);
    return AsOf.over(new CaseFileSlice(), log.events()).values().iterator().next().seenBy(reader);
  }

  private static List<FairwellEvent> disputed() {
    return List.of(
        new DisputeFiled(
            CASE,
            "arb-one",
            DisputeForum.ARBITRATION,
            null,
            Party.EMPLOYEE,
            DAY,
            CaseStory.text(NUMBER, "fileNumber"),
            List.of(
                new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, Money.cny("90000.00")),
                new DisputeClaim(DisputeCause.OVERTIME_PAY, null)),
            CaseStory.text(NUMBER, "statement"),
            List.of(),
            COUNSEL),
        new DisputeStepTaken(
            CASE,
            "arb-one",
            DisputeStep.SERVED,
            DAY,
            CaseStory.text(NUMBER, "fileNumber"),
            List.of(),
            List.of(
                new DisputeTerm(
                    DisputeTermKind.ARBITRATION_ANSWER,
                    DAY.plusDays(10),
                    "LML 30",
                    DAY.plusDays(12))),
            COUNSEL),
        new DisputeTermMissed(
            CASE, "arb-one", DisputeTermKind.ARBITRATION_ANSWER, DAY.plusDays(10)),
        new DisputeOutcomeRecorded(
            CASE,
            "arb-one",
            DAY,
            DAY,
            List.of(
                new DisputeAward(
                    DisputeCause.UNLAWFUL_TERMINATION, DisputeResult.DISMISSED, null, false)),
            CaseStory.text(NUMBER, "reasons"),
            null,
            List.of(DisputeTerm.of(DisputeTermKind.LAWSUIT, DAY.plusDays(15))),
            COUNSEL),
        new DisputeClosed(
            CASE, "arb-one", DisputeEnd.IN_FORCE, DAY, CaseStory.text(NUMBER, "why"), COUNSEL));
  }

  private static Actor actor(Role role) {
    return new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null);
  }
}

package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.kernel.preparation.Preparations;
import fairwell.kernel.value.Money;
import fairwell.query.preparation.PreparationReports;
import fairwell.query.preparation.PreparedReport;
import fairwell.query.recomputation.Recomputation;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preparation report as its page shows it. */
class PreparationPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final RecordedLog log = new RecordedLog();
  private final String caseId;

  PreparationPageTest() {
    CaseOpened opened = opened();
    caseId = opened.caseId().value();
    facts().forEach(log::append);
    log.append(opened);
  }

  /** The seed’s own figures: 80,000 in the fund, six months of unemployment benefit. */
  private static List<FairwellEvent> facts() {
    FactStream facts = FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01");
    facts.agreed("2021-03-01", "12000.00", "0.00");
    facts.paidMonthly("2025-09", "2026-08", "12000.00");
    for (int back = 30; back > 0; back--) {
      for (ContributionKind kind :
          List.of(
              ContributionKind.PENSION, ContributionKind.MEDICAL, ContributionKind.UNEMPLOYMENT)) {
        facts.add(
            new ContributionPaid(
                FactStream.WHO,
                facts.key(),
                YearMonth.from(DAY).minusMonths(back),
                kind,
                Money.cny("12000.00"),
                Money.cny("60.00"),
                Money.cny("60.00")));
      }
    }
    facts.bonus("2026-01-20", "B-7", "15000.00");
    facts.add(
        new HousingFundReported(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 9, 1), Money.cny("80000.00")));
    facts.add(
        new FeedbackGiven(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 5, 4),
            "survey",
            PersonalText.stored(FactStream.WHO.value(), "e/text", "digest", "box"),
            FeedbackAccess.RESTRICTED));
    facts.add(
        new ProtectionStarted(
            FactStream.WHO, facts.key(), DAY.minusDays(9), ProtectedStatus.MEDICAL_PERIOD, null));
    return facts.events().stream().map(Recorded::event).toList();
  }

  private static CaseOpened opened() {
    CaseOpened any = CaseStory.opened(1, false);
    return new CaseOpened(
        any.caseId(),
        FactStream.WHO,
        FactStream.WHO.number(),
        any.employeeName(),
        any.place(),
        any.orgUnit(),
        any.position(),
        any.hiredOn(),
        any.kind(),
        any.ground(),
        any.reason(),
        any.owner(),
        any.confidential());
  }

  private PreparedReport report(Role role) {
    return report(role, 0);
  }

  @Test
  void missingMonthsOfAnInsuranceAreNamedAsTheReaderNamesIt() {
    OpenPoint point =
        new OpenPoint(
            Hazard.INSURANCE_STATUS,
            null,
            OpenPoint.Standing.UNKNOWN,
            null,
            "MEDICAL 2025-11..2026-09 (11); UNEMPLOYMENT 2026-02 (1)",
            Role.HR,
            null,
            List.of());
    Wording words = Rendered.words("zh-CN");

    assertThat(
            new PreparationFindings(words, Opened.NOTHING)
                .openPoints(List.of(point))
                .rows()
                .getFirst()
                .says())
        .contains("医疗保险 2025-11..2026-09 (11)" + words.comma() + "失业保险 2026-02 (1)");
  }

  private PreparedReport report(Role role, int version) {
    return new PreparationReports(
            log,
            new Recomputation(log, PolicyPacks.shipped()),
            Clock.fixed(DAY.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
        .of(caseId, version, Set.of(role))
        .orElseThrow();
  }

  private void attach(int version, String hash) {
    attach(version, hash, List.of());
  }

  private void attach(int version, String hash, List<PersonalText> remarks) {
    List<Recorded> stream = log.readStream(FactStream.WHO.value());
    PreparationReport report =
        Preparations.report(
            EmployeeFacts.of(stream),
            new Preparations.Question(DAY, Ground.LCL_36_EMPLOYER_PROPOSED, Optional.empty()),
            PolicyPacks.shipped());
    log.append(
        new PreparationReportAttached(
            CaseStory.caseId(1),
            version,
            report.factsUpTo(),
            report.basis(),
            hash.isEmpty() ? report.hash() : hash,
            report.openPoints(),
            remarks));
  }

  private ShownPreparation shown(PreparedReport report, String language) {
    return ShownPreparation.of(report, Opened.NOTHING, Rendered.words(language));
  }

  private String page(PreparedReport report, String language) {
    return Rendered.part(
        "preparation", "#preparation", language, "report", _ -> shown(report, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void saysEverythingInWordsAndNamesItsSources(String language) {
    String page = page(report(Role.HR), language);

    assertThat(page)
        .contains("B-7", "80,000", "BATNA", "WATNA", "E-")
        .contains(language.equals("en") ? "absent: there is no record" : "无记录（缺失）")
        .doesNotContain("??", "MEDICAL_PERIOD", "LCL_36", "NOT_ENOUGH", "LAWFUL_END");
  }

  @Test
  void saysWhetherItComesOutAsRecorded() {
    attach(1, "");
    assertThat(shown(report(Role.HR), "en").hash()).startsWith("Computed again it comes out");
    attach(2, "0".repeat(64));
    assertThat(report(Role.HR).matches()).isFalse();
    assertThat(shown(report(Role.HR), "en").tone()).isEqualTo("bad");
  }

  @Test
  void theNegotiatorLearnsThatSomethingWasSaidInConfidenceAndNoMore() {
    assertThat(page(report(Role.NEGOTIATOR), "en")).contains("1 more in confidence");
    assertThat(ShownPreparation.texts(report(Role.NEGOTIATOR)))
        .extracting(PersonalText.Sealed::digest)
        .doesNotContain("digest");
    assertThat(ShownPreparation.texts(report(Role.HR)))
        .extracting(PersonalText.Sealed::digest)
        .contains("digest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void theBenefitsAtTheTableAreAsTheirGoldenFile(String language) throws IOException {
    StringBuilder text = new StringBuilder();
    Wording words = Rendered.words(language);
    ShownPreparation.Section benefits =
        new PreparationFindings(words, Opened.NOTHING)
            .benefits(Objects.requireNonNull(report(Role.HR).content()).benefits());
    text.append(benefits.title()).append('\n');
    benefits.notes().forEach(note -> text.append("! ").append(note).append('\n'));
    benefits
        .rows()
        .forEach(row -> {
          text.append("- ").append(row.what());
          text.append(row.value() == null ? "" : ": " + row.value()).append('\n');
          row.says().forEach(says -> text.append("    ").append(says).append('\n'));
        });
    Path file = GOLDEN.resolve("benefits-at-the-table." + language + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text);
    }

    assertThat(file).as("rewrite it with -Dgolden.update=true").hasContent(text.toString());
    assertThat(text.toString()).contains("80,000", "6");
  }

  @Test
  void anEarlierVersionIsOfItsOwnTime() {
    attach(1, "");
    PreparedReport whenItWasNewest = report(Role.HR);
    log.append(
        new HousingFundReported(
            FactStream.WHO,
            new FactKey("fund:later"),
            LocalDate.of(2026, 9, 20),
            Money.cny("90000.00")));
    attach(2, "");

    PreparedReport first = report(Role.HR, 1);
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.versions()).isEqualTo(2);
    assertThat(first.matches()).isTrue();
    assertThat(first.content()).isEqualTo(whenItWasNewest.content());
    assertThat(first.attachedAt()).isEqualTo(whenItWasNewest.attachedAt());
    assertThat(page(first, "en")).contains("80,000").doesNotContain("90,000");

    PreparedReport second = report(Role.HR);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.factsUpTo()).isEqualTo(first.factsUpTo() + 1);
    assertThat(second.attachedAt()).isAfter(first.attachedAt());
    assertThat(page(second, "en")).contains("90,000");
  }

  @Test
  void whatWasKeptWithItIsShown() {
    PersonalText.Sealed remark = CaseStory.text(1, "remarks");
    attach(1, "", List.of(remark));

    PreparedReport report = report(Role.HR);
    assertThat(ShownPreparation.texts(report)).contains(remark);
    Opened opened = new Opened(Set.of(remark), Map.of(remark, "Speak of the training first."));
    assertThat(ShownPreparation.of(report, opened, Rendered.words("en")).sections())
        .filteredOn(section -> section.title().equals("Remarks"))
        .singleElement()
        .satisfies(section ->
            assertThat(section.rows())
                .extracting(ShownPreparation.Row::what)
                .containsExactly("Speak of the training first."));
  }

  @Test
  void whereNothingWasKeptWithItNoRemarksAreShown() {
    attach(1, "");
    assertThat(page(report(Role.HR), "en")).doesNotContain("Remarks");
  }
}

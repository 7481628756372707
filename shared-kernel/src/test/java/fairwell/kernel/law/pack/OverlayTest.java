package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.OverlayRejected;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.pack.PackCheck.Kind;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

  private static final Place BEIJING = new Place("CN-BJ");
  private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);
  private static final ActorId SHEN = new ActorId("law.shen");

  /** Beijing's minimum wage of 2025-09-01, 2540.00 in the shipped pack. */
  private static final String CORRECTED =
      """
      # 更正
      id = cn-bj.minimum-wage.2025
      place = CN-BJ
      topic = minimum-wage
      effectiveFrom = 2025-09-01
      effectiveTo = 2026-09-01
      version = 2
      source = notice 9
      confidence = high
      figure.monthly = 2600.00
      """;

  private static LoadedPacks published(String... files) {
    LoadedPacks packs = PolicyPacks.shipped();
    for (String file : files) {
      packs = packs.after(new OverlayPublished(LoadedPacks.refOf(file), file, SHEN));
    }
    return packs;
  }

  private static String figure(PolicyPacks packs, String name, LocalDate on) {
    return packs.figure(BEIJING, "minimum-wage", name, on).value().toPlainString();
  }

  @Test
  void aPublishedOverlayAnswersForItsDaysAndItsFigures() {
    LoadedPacks packs = published(CORRECTED);
    assertThat(figure(packs, "monthly", AUTUMN)).isEqualTo("2600.00");
    assertThat(figure(packs, "monthly", LocalDate.of(2025, 8, 31))).isEqualTo("2420.00");
    assertThat(figure(packs, "monthly", LocalDate.of(2026, 9, 1))).isEqualTo("2540.00");
    assertThat(figure(packs, "hourly", AUTUMN)).isEqualTo("14.60");
    assertThat(figure(PolicyPacks.shipped(), "monthly", AUTUMN)).isEqualTo("2540.00");
    assertThat(packs.figure(BEIJING, "minimum-wage", "monthly", AUTUMN).pack())
        .isEqualTo(LoadedPacks.refOf(CORRECTED));
  }

  @Test
  void theOneThatWasPublishedLaterLiesOnTopWheneverItBegins() {
    String earlier =
        CORRECTED
            .replace("2025-09-01\neff", "2025-01-01\neff")
            .replace("version = 2", "version = 3")
            .replace("2600.00", "2610.00");
    assertThat(figure(published(CORRECTED, earlier), "monthly", AUTUMN)).isEqualTo("2610.00");
    assertThat(figure(published(earlier, CORRECTED), "monthly", AUTUMN)).isEqualTo("2600.00");
  }

  @Test
  void whatIsOnlyProposedOrWasRejectedChangesNothing() {
    var ref = LoadedPacks.refOf(CORRECTED);
    LoadedPacks packs =
        PolicyPacks.shipped()
            .after(new OverlayProposed(ref, CORRECTED, SHEN))
            .after(new OverlayRejected(ref, new ActorId("fin.wu"), "typed wrong"));
    assertThat(figure(packs, "monthly", AUTUMN)).isEqualTo("2540.00");
    assertThat(packs.overlaysUpTo()).isEqualTo(1);
    assertThat(figure(packs.under(CORRECTED), "monthly", AUTUMN)).isEqualTo("2600.00");
  }

  @Test
  void anOverlayCanTakeAFigureBack() {
    LoadedPacks packs =
        published(CORRECTED.replace("figure.monthly = 2600.00", "unknown = monthly"));
    assertThatThrownBy(() -> figure(packs, "monthly", AUTUMN)).isInstanceOf(Refused.class);
    assertThat(figure(packs, "hourly", AUTUMN)).isEqualTo("14.60");
  }

  @Test
  void aSoundOverlayHasNoFaults() {
    assertThat(PackCheck.overlay(CORRECTED, PolicyPacks.shipped())).isEmpty();
  }

  @Test
  void aPlaceCanComeByOverlaysAlone() {
    String place =
        """
        id = cn-cq.place
        place = CN-CQ
        topic = place
        effectiveFrom = 1949-10-01
        version = 1
        source = ISO 3166
        confidence = high
        text.name.zh = 重庆
        text.name.en = Chongqing
        """;
    String wage =
        CORRECTED.replace("cn-bj", "cn-cq").replace("CN-BJ", "CN-CQ").replace("2600.00", "2330.00");
    assertThat(PackCheck.overlay(place, PolicyPacks.shipped())).isEmpty();
    assertThat(PackCheck.overlay(wage, PolicyPacks.shipped()))
        .extracting(PackFault::field)
        .containsExactly("place");

    LoadedPacks packs = published(place);
    assertThat(PackCheck.overlay(wage, packs)).isEmpty();
    assertThat(packs.knows(new Place("CN-CQ"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version = 2|version = 1|SAME_ID|7|version",
        "id = cn-bj.minimum-wage.2025|id = cn-sh.minimum-wage.2025|SAME_ID|2|id",
        "place = CN-BJ|place = CN-BY|UNKNOWN_NAME|3|place",
        "topic = minimum-wage|topic = minimal-wage|UNKNOWN_NAME|4|topic",
        "figure.monthly|figure.montly|UNKNOWN_NAME|10|figure.montly",
        "figure.monthly = 2600.00|table.monthly.1 = - 0.1 0|UNKNOWN_NAME|10|table.monthly",
        "figure.monthly = 2600.00|unknown = montly|UNKNOWN_NAME|10|unknown",
        "2600.00|26000.00|JUMP|10|figure.monthly",
        "source = notice 9|jump.hourly = why|UNSOURCED|0|source",
        "2600.00|1e900000000|UNREADABLE|10|figure.monthly",
        "figure.monthly = 2600.00|table.x = 1|UNREADABLE|10|table.x",
        "figure.monthly = 2600.00|table. = 1|UNREADABLE|10|table.",
        "effectiveTo = 2026-09-01|effectiveTo = 2025-09-01|UNREADABLE|6|effectiveTo",
      })
  void aFaultIsNamedByLineAndKey(String right, String wrong, Kind kind, int line, String field) {
    assertThat(CORRECTED).contains(right);
    assertThat(PackCheck.overlay(CORRECTED.replace(right, wrong), PolicyPacks.shipped()))
        .anySatisfy(fault -> {
          assertThat(fault.kind()).isEqualTo(kind);
          assertThat(fault.line()).isEqualTo(line);
          assertThat(fault.field()).isEqualTo(field);
        });
  }

  @Test
  void whatCannotBeReadAndWhatNobodyAsksAreNamedInOneRound() {
    String bad =
        CORRECTED
            .replace("place = CN-BJ", "place = CN-BY")
            .replace("figure.monthly = 2600.00", "figure.montly = 2600.00\nfigure.hourly = a lot")
            .replace("confidence = high", "confidence = sure");
    assertThat(PackCheck.overlay(bad, PolicyPacks.shipped()))
        .extracting(PackFault::field)
        .containsExactly("id", "place", "confidence", "figure.montly", "figure.hourly");
  }

  @Test
  void everyFaultIsNamedAtOnceInTheOrderOfTheFile() {
    String bad =
        CORRECTED
            .replace("place = CN-BJ", "place = Peking")
            .replace("2600.00", "2,600")
            .replace("confidence = high", "confidence = sure")
            .replace("source = notice 9", "");
    List<PackFault> faults = PackCheck.overlay(bad, PolicyPacks.shipped());
    assertThat(faults)
        .extracting(PackFault::toString)
        .containsExactly(
            "line 3, place: not a place code",
            "line 9, confidence: high, medium or low",
            "line 10, figure.monthly: not a number",
            "source: missing, so nothing supports monthly");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CN|holidays|text.off = 2027-01-01..2027-01-03, 2027-02-05|",
        "CN|holidays|text.off = 1 January|text.off",
        "CN|holidays|text.off = 2027-01-03..2027-01-01|text.off",
        "CN|money|text.rounding = HALF_EVEN|text.rounding",
        "CN|money|text.rounding = HALF_UP|",
        "CN-HZ|place|text.within = CN-GD|",
        "CN-HZ|place|text.within = Guangdong|text.within",
        "CN|retirement-age|text.MALE.firstBirthMonth = 1965|text.MALE.firstBirthMonth",
        "CN|place|text.name.en = China|",
      })
  void aWordingThatNoRuleCouldReadIsAFault(String place, String topic, String line, String field) {
    String file =
        """
        id = new.one
        place = %s
        topic = %s
        effectiveFrom = 2027-01-01
        version = 1
        source = notice 9
        confidence = high
        %s
        """
            .formatted(place, topic, line);
    assertThat(PackCheck.overlay(file, PolicyPacks.shipped()))
        .extracting(PackFault::field)
        .isEqualTo(field == null ? List.of() : List.of(field));
  }
}

package fairwell.query.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.cliff.Cliff;
import fairwell.kernel.law.pack.Confidence;
import fairwell.query.explanation.LineExplanation.GivenInput;
import fairwell.query.explanation.LineExplanation.Source;
import fairwell.query.wording.Texts;
import fairwell.query.wording.Wording;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line says where it comes from, as far as it goes back. */
class ExplainingTest {

  private final TwoCities shanghai = TwoCities.in("CN-SH");
  private final LineExplanation severance = shanghai.line("severance", Texts.ENGLISH);

  @Test
  void theFormulaIsSaidInWordsAndInFigures() {
    assertThat(severance.name()).isEqualTo("Economic compensation (N)");
    assertThat(severance.rule().id()).isEqualTo("cn.severance");
    assertThat(severance.rule().says()).startsWith("Base × months of compensation");
    assertThat(severance.formula()).isEqualTo("37700.00 × 17");
    assertThat(shanghai.line("severance", Texts.CHINESE).rule().says()).startsWith("补偿基数 × 补偿月数");
  }

  @Test
  void aFactNamesTheEventItWasReadFrom() {
    GivenInput wages = input(severance, "wages:2026-03");
    Source source = Objects.requireNonNull(wages.source());

    assertThat(wages.label()).isEqualTo("Wages paid March 2026");
    assertThat(wages.shown()).isEqualTo("37,700.00");
    assertThat(source.event()).isEqualTo("employee.WagesPaid");
    assertThat(source.position()).isEqualTo(1011);
    assertThat(source.says()).startsWith("Wages for March 2026: base");
    assertThat(source.anchor()).isNull();
    assertThat(Objects.requireNonNull(input(severance, "hiredOn").source()).says())
        .isEqualTo(
            "The employee hired by Fairwell Trading on March 15, 2010, place of performance"
                + " Shanghai");
  }

  @Test
  void aTermLeadsToTheEntryOfTheCaseThatDecidedIt() {
    Source dates = Objects.requireNonNull(input(severance, "legalEnd").source());
    LineExplanation agreed = shanghai.line("exGratia", Texts.ENGLISH);

    assertThat(dates.event()).isEqualTo("offboarding.CaseDatesSet");
    assertThat(dates.anchor()).isEqualTo("event-2001");
    assertThat(Objects.requireNonNull(input(agreed, "exGratia").source()).event())
        .isEqualTo("offboarding.OfferAccepted");
  }

  @Test
  void aFigureNamesItsPackAndAPackItsDocument() {
    assertThat(input(severance, "localAnnualAverageWage").pack())
        .isEqualTo("cn-sh.average-wage.2025");
    assertThat(severance.packs())
        .filteredOn(pack -> pack.id().equals("cn-sh.average-wage.2025"))
        .singleElement()
        .satisfies(pack -> {
          assertThat(pack.source()).contains("Shanghai HRSS");
          assertThat(pack.confidence()).isEqualTo(Confidence.MEDIUM);
          assertThat(pack.confidenceName()).isEqualTo("medium confidence");
          assertThat(pack.contentHash()).hasSize(64);
        });
    assertThat(severance.lowConfidence()).isFalse();
  }

  @Test
  void bothSidesOfACliffAreShown() {
    assertThat(severance.cliffs())
        .extracting(edge -> edge.cliff().kind())
        .containsExactly(Cliff.Kind.COMPENSATION_CAP, Cliff.Kind.SERVICE_STEP);
    assertThat(severance.cliffs().getFirst().says())
        .isEqualTo(
            "Up to an average wage of 37,731.00 all years count: CN¥641,427.00. One yuan more"
                + " (37,732.00) and only twelve do: CN¥452,772.00, which is CN¥188,655.00 less.");
    assertThat(severance.cliffs().getFirst().stands())
        .isEqualTo("This line stands before it: 37,700.00");
    assertThat(shanghai.line("severance", Texts.CHINESE).cliffs().getLast().says())
        .startsWith("劳动关系终止于2026年9月13日：");
    assertThat(TwoCities.in("CN-BJ").line("severance", Texts.ENGLISH).cliffs())
        .extracting(edge -> edge.cliff().kind())
        .containsExactly(Cliff.Kind.SERVICE_STEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN-SH", "CN-BJ"})
  void nothingIsLeftWithoutWords(String place) {
    for (Wording words : new Wording[] {Texts.CHINESE, Texts.ENGLISH}) {
      assertThat(TwoCities.in(place).explained(words))
          .hasSizeGreaterThan(6)
          .allSatisfy(line -> {
            assertThat(line.rule().name()).isNotEqualTo(line.rule().id());
            assertThat(line.rule().says()).isNotEqualTo(line.rule().name());
            assertThat(line.articles())
                .allSatisfy(article -> assertThat(article.says()).isNotEqualTo(article.code()));
            assertThat(line.flags())
                .allSatisfy(flag -> assertThat(flag.says()).isNotEqualTo(flag.code()));
            assertThat(line.inputs())
                .allSatisfy(input -> {
                  assertThat(input.label()).isNotEqualTo(input.name());
                  assertThat(input.source() != null)
                      .as("%s of %s", input.name(), line.line())
                      .isEqualTo(input.origin().equals("fact") || input.origin().equals("case"));
                });
          });
    }
  }

  private static GivenInput input(LineExplanation line, String name) {
    return line.inputs().stream()
        .filter(input -> input.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no input " + name + " in " + line.inputs()));
  }
}

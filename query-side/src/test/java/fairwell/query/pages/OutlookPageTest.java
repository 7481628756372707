package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.law.Ground;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.story.CaseStory;
import fairwell.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of the case page that says what follows from a settlement, as it is sent. */
class OutlookPageTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  private static Settlement of(FairwellEvent... events) {
    SettlementSlice slice = new SettlementSlice();
    @Nullable Settlement settlement = slice.evolve(null, recorded(0, CaseStory.opened(1, false)));
    for (int i = 0; i < events.length; i++) {
      settlement = slice.evolve(settlement, recorded(i + 1L, events[i]));
    }
    return Objects.requireNonNull(settlement);
  }

  private static Recorded recorded(long number, FairwellEvent event) {
    return new Recorded(
        100 + number, "event-" + number, "C-1", number, Instant.EPOCH, event, Map.of());
  }

  private static FairwellEvent computed() {
    return Samples.event(SettlementComputed.class);
  }

  private static CertificateIssued certificate() {
    return new CertificateIssued(
        CaseStory.caseId(1),
        LocalDate.of(2026, 2, 28),
        Ground.LCL_36_EMPLOYER_PROPOSED,
        LocalDate.of(2026, 2, 28),
        HASH);
  }

  private static String page(Settlement settlement, boolean inside, String language) {
    return Rendered.part(
        "outlook",
        "outlook",
        language,
        "outlook",
        words -> ShownOutlook.of(settlement, inside, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void showsScheduleCostBenefitsAndPapersWithoutACode(String language) {
    String page = page(of(computed(), certificate()), true, language);

    assertThat(page)
        .contains(HASH, "sha256sum", "12.50")
        .doesNotContain("??", "LCL_36", "FINAL_WAGES", "PENSION", "INSURANCE_MONTHS");
    assertThat(page)
        .contains(
            language.equals("en")
                ? "on the proposal of the employer and by agreement"
                : "经用人单位提出、双方协商一致");
  }

  @Test
  void theLeaverDoesNotSeeWhatItCostsTheEmployer() {
    Settlement settlement = of(computed());

    assertThat(page(settlement, true, "en")).contains("Cost to the employer");
    assertThat(page(settlement, false, "en")).doesNotContain("Cost to the employer");
    assertThat(settlement.withoutEmployerCost().versions().getFirst().outlook().employerCost())
        .isNull();
  }

  @Test
  void thePapersAreTheOnesThatHold() {
    Settlement settlement =
        of(computed(), new AgreementDrafted(CaseStory.caseId(1), 1, 1, HASH), certificate());
    assertThat(settlement.papers())
        .extracting(Settlement.Paper::kind, Settlement.Paper::recordedAt)
        .containsExactly(
            tuple(Settlement.PaperKind.AGREEMENT, 102L),
            tuple(Settlement.PaperKind.CERTIFICATE, 103L));
    assertThat(
            of(
                    computed(),
                    new AgreementDrafted(CaseStory.caseId(1), 1, 1, HASH),
                    Samples.event(AgreementVoided.class))
                .papers())
        .isEmpty();
  }

  @Test
  void compensationFallsDueWhenTheHandoverIsComplete() {
    ClearanceCompleted complete =
        new ClearanceCompleted(CaseStory.caseId(1), LocalDate.of(2026, 3, 2));

    assertThat(of(computed(), complete).handedOverOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(of(computed(), complete, Samples.event(ClearanceItemRaised.class)).handedOverOn())
        .isNull();
  }

  @Test
  void nothingIsShownBeforeTheFirstVersion() {
    assertThat(page(of(), true, "en")).doesNotContain("fw-card");
  }
}

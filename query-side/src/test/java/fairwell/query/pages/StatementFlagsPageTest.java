package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.query.explanation.LineExplanation.Reason;
import fairwell.query.explanation.LineExplanation.StatementFlag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person has to look at in a whole settlement stands on its page with the facts behind. */
class StatementFlagsPageTest {

  private static String page(List<StatementFlag> flags) {
    return Rendered.part(
        "parts",
        "version",
        "en",
        "shown",
        _ ->
            new ShownSettlement(
                1, "computed", "now", "today", null, "0", null, flags, List.of(), List.of()));
  }

  @Test
  void theFlagAndTheIgnoredFactsAreShown() {
    assertThat(
            page(
                List.of(
                    new StatementFlag(
                        "FUTURE_FACTS_IGNORED",
                        "Facts after the legal end were left out",
                        List.of(
                            new Reason(
                                LocalDate.of(2026, 12, 31),
                                "WagesPaid",
                                "31 Dec 2026: wages paid",
                                null))))))
        .contains("Facts after the legal end were left out", "31 Dec 2026: wages paid");
    assertThat(page(List.of())).doesNotContain("fw-warn-ink");
  }
}

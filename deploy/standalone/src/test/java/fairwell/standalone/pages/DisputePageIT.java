package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An arbitration and the court after it on the page of their case: for counsel and HR alone. */
@Tag("whole")
class DisputePageIT extends OverTheDemo {

  private static final String ARBITRATION = "arb-2026-17";
  private static final String COURT = "court-2026-3";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private String id;

  @BeforeAll
  void start() throws IOException {
    id = caseOf("10052");
    file(
        ARBITRATION,
        Map.of(
            "forum",
            "ARBITRATION",
            "filedOn",
            day(-60),
            "fileNumber",
            "沪劳人仲（2026）办字第17号",
            "claims",
            List.of(
                Map.of("cause", "UNLAWFUL_TERMINATION", "amount", yuan("180000.00")),
                Map.of("cause", "OVERTIME_PAY"))));
    step(ARBITRATION, "ACCEPTED", -56);
    step(ARBITRATION, "SERVED", -55);
    step(ARBITRATION, "ANSWERED", -47);
    act(
        "record-dispute-outcome",
        Map.of(
            "disputeId",
            ARBITRATION,
            "decidedOn",
            day(-8),
            "servedOn",
            day(-5),
            "awards",
            List.of(
                Map.of(
                    "cause",
                    "UNLAWFUL_TERMINATION",
                    "result",
                    "PARTLY_UPHELD",
                    "amount",
                    yuan("90000.00"),
                    "binding",
                    false),
                Map.of("cause", "OVERTIME_PAY", "result", "DISMISSED", "binding", true)),
            "reasons",
            "调岗依据不足，酌定赔偿。"));
    file(
        COURT,
        Map.of(
            "forum",
            "FIRST_INSTANCE",
            "filedOn",
            day(-3),
            "follows",
            ARBITRATION,
            "claims",
            List.of(Map.of("cause", "UNLAWFUL_TERMINATION", "amount", yuan("180000.00")))));
    step(COURT, "SERVED", 0);
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void counselReadsWhatHasToBeDoneAndUntilWhen(Look look) {
    boolean english = look.language().equals("en");
    try (Visitor visitor = visitor(look, "legal", "/cases/" + id)) {
      visitor.awaitLive();
      String section = visitor.page().locator("#case-disputes").innerText();
      assertThat(section)
          .contains(english ? "Formal disputes" : "正式争议", ARBITRATION, COURT)
          .contains(english ? "To do: answer to the court" : "待办：一审答辩")
          .contains(
              english ? "If the employer contests the decision: claim to a court" : "如不服裁判：向法院起诉")
          .contains(english ? "Partly upheld" : "部分支持", "180,000.00", "90,000.00", "办字第17号")
          .contains(english ? "in 15 d" : "还有 15 天", "调岗依据不足")
          .doesNotContain("??", "{0}", "PARTLY_UPHELD", "LML");
      assertThat(section.indexOf(COURT)).isLessThan(section.lastIndexOf(ARBITRATION));
      visitor.assertFlawless(look);
      visitor
          .page()
          .locator("#case-disputes")
          .screenshot(new Locator.ScreenshotOptions().setPath(Pictures.image("disputes", look)));
    }
  }

  @Test
  void whatIsRecordedMeanwhileComesToThePage() throws IOException {
    String other = caseOf("10063");
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "hr", "/cases/" + other)) {
      visitor.awaitLive();
      assertThat(visitor.page().locator("#case-disputes .fw-card").count()).isZero();
      act(
          other,
          "file-dispute",
          Map.of(
              "disputeId",
              "med-1",
              "forum",
              "MEDIATION",
              "filedBy",
              "EMPLOYEE",
              "filedOn",
              day(0),
              "claims",
              List.of(Map.of("cause", "UNPAID_WAGES", "amount", yuan("3000.00"))),
              "statement",
              "工资少发"));
      visitor.page().waitForSelector("#case-disputes:has-text('med-1')");
      assertThat(visitor.page().locator("#case-disputes").innerText())
          .contains("Next day: mediation ends", "in 15 d", "工资少发");
      visitor.assertFlawless(Look.EN_DESKTOP);
    }
  }

  @Test
  void nobodyElseHasAPlaceForIt() {
    for (String account : List.of("manager", "auditor")) {
      try (Visitor visitor = visitor(Look.EN_PHONE, account, "/cases/" + id)) {
        assertThat(visitor.page().locator("#case-disputes").count()).isZero();
        assertThat(main(visitor)).doesNotContain(ARBITRATION, "Formal dispute");
      }
    }
  }

  private void file(String dispute, Map<String, Object> more) throws IOException {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("disputeId", dispute, "filedBy", "EMPLOYEE", "statement", "单位违法解除，请求赔偿。"));
    body.putAll(more);
    act("file-dispute", body);
  }

  private void step(String dispute, String step, int day) throws IOException {
    act("record-dispute-step", Map.of("disputeId", dispute, "step", step, "on", day(day)));
  }

  private void act(String action, Map<String, ?> body) throws IOException {
    act(id, action, body);
  }

  private void act(String caseId, String action, Map<String, ?> body) throws IOException {
    var answer =
        fairwell
            .client()
            .post(
                "legal",
                "/api/v1/cases/" + caseId + "/" + action,
                UUID.randomUUID().toString(),
                body);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
  }

  private String day(int from) {
    return today.plusDays(from).toString();
  }

  private static Map<String, String> yuan(String amount) {
    return Map.of("amount", amount, "currency", "CNY");
  }
}

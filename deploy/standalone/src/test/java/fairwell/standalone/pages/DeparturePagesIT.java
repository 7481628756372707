package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What HR sees of departures ordered together, and who takes over of what was named. */
@Tag("whole")
class DeparturePagesIT extends OverTheDemo {

  private static final String ORDERS = "/api/v1/departure-batches";

  private String order;

  @BeforeAll
  void start() throws IOException {
    order = ordered("10060", "10061");
    takenOver("10085", "10001");
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void departuresOrderedTogetherAreFollowed(Look look) {
    boolean english = look.language().equals("en");
    try (Visitor visitor = visitor(look, "hr", "/")) {
      visitor.page().click("header nav a[href='/departures']");
      visitor.page().waitForURL("**/departures");
      assertThat(main(visitor)).contains("门店关闭").doesNotContain("??");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("departures", look));

      visitor.page().click("a[href='/departures/" + order + "']");
      visitor.page().waitForURL("**/departures/" + order);
      assertThat(visitor.page().locator("#rows tr").count()).isEqualTo(2);
      assertThat(main(visitor)).contains("10060", "10061").doesNotContain("??", "submit-case");
      assertThat(visitor.page().locator("#rows a[href^='/cases/']").count()).isEqualTo(2);
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("departure", look));

      visitor.open("/departures/none");
      assertThat(main(visitor))
          .contains(english ? "Page not found" : "找不到页面")
          .doesNotContain("Exception");
    }
  }

  @Test
  void departuresAreForHrAndCounsel() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP, "employee", "/")) {
      assertThat(visitor.page().locator("header nav a[href='/departures']").count()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void whoTakesOverReadsWhatFromWhomAndUntilWhen(Look look) {
    try (Visitor visitor = visitor(look, "employee", "/")) {
      visitor.page().click("header nav a[href='/takeovers']");
      visitor.page().waitForURL("**/takeovers");
      assertThat(visitor.page().locator("#rows tr").count()).isEqualTo(1);
      assertThat(main(visitor))
          .contains(look.language().equals("en") ? "documents and knowledge" : "文档与知识")
          .doesNotContain("??");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("takeovers", look));
    }
  }

  private String ordered(String... numbers) throws IOException {
    String end = "2030-06-30";
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "MUTUAL");
    body.put("ground", "LCL_36_EMPLOYER_PROPOSED");
    body.put("reason", "门店关闭");
    body.put("confidential", true);
    body.put("headcount", 0);
    body.put(
        "dates",
        Map.of("lastWorkingDay", end, "legalEnd", end, "paidThrough", end, "accessCutOff", end));
    body.put(
        "people",
        List.of(numbers).stream().map(number -> Map.of("employeeId", "E-" + number)).toList());
    var answer = fairwell.client().post("hr", ORDERS, "ordered-together", body);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(202);
    String id = answer.json().path("batchId").asString();
    await("the cases")
        .until(() ->
            fairwell
                .client()
                .get("hr", ORDERS + "/" + id)
                .json()
                .path("state")
                .asString("")
                .equals("done"));
    return id;
  }

  /** The leaver has notice, so who takes over may know. */
  private void takenOver(String leaver, String recipient) throws IOException {
    String path = "/api/v1/cases/" + caseOf(leaver);
    long version = fairwell.client().get("hr", path + "/actions").json().path("version").asLong();
    var answer =
        fairwell
            .client()
            .post(
                "hr",
                path + "/name-handover-recipient",
                "named",
                version,
                Map.of("area", "documents", "recipient", "E-" + recipient));
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    await("the takeover")
        .until(() ->
            fairwell
                .client()
                .get("employee", "/api/v1/takeovers")
                .json()
                .toString()
                .contains("documents"));
  }
}

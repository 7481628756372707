package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The calculators over HTTP. */
class CalculationApiTest extends LiveApi {

  private static final String LEAVER =
      "\"last_employment_date\":\"2026-08-20\",\"avg_monthly_wage_excl_overtime_12m\":\"18000.00\"";

  @Test
  void answersWithResultsAndHowTheyCameAbout() {
    ask(
            "final_wage",
            body(
                "CN-BJ",
                "2026-03-31",
                "\"monthly_base\":\"10875.00\",\"weekday_ot_hours\":10,\"divisor\":null"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.topic")
        .isEqualTo("final_wage")
        .jsonPath("$.jurisdiction")
        .isEqualTo("CN-BJ")
        .jsonPath("$.as_of")
        .isEqualTo("2026-03-31")
        .jsonPath("$.results.overtime_total")
        .isEqualTo("937.50")
        .jsonPath("$.computations[1].rule")
        .isEqualTo("cn.overtime")
        .jsonPath("$.computations[1].amount")
        .isEqualTo("937.50")
        .jsonPath("$.computations[1].currency")
        .isEqualTo("CNY")
        .jsonPath("$.computations[1].articles[0]")
        .isEqualTo("劳动法 44")
        .jsonPath("$.computations[1].packs[*].id")
        .value(hasItem("cn-bj.minimum-wage.2025"))
        .jsonPath("$.computations[1].inputs[?(@.name=='minimumWage')].origin")
        .isEqualTo("pack");
  }

  @Test
  void bothSidesOfACliffNearByAreShown() {
    ask("iit_bonus", body("CN", "2026-01-15", "\"one_off_annual_bonus\":\"36500.00\""))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.computations[0].cliffs[0].kind")
        .isEqualTo("BONUS_TAX_STEP")
        .jsonPath("$.computations[0].cliffs[0].at.amount")
        .isEqualTo("1080.00")
        .jsonPath("$.computations[0].cliffs[0].beyond.amount")
        .isEqualTo("3390.10")
        .jsonPath("$.computations[0].cliffs[0].gap")
        .isEqualTo("2310.10")
        .jsonPath("$.computations[0].cliffs[0].passed")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everybodySignedInMayCalculateWithoutARequestKey(Role role) {
    client
        .post()
        .uri("/api/v1/calculations/de_notice")
        .headers(headers -> headers.setBearerAuth(TestTokens.of(role)))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body("DE", "2026-01-01", "\"years_list\":[1,2],\"party\":\"EMPLOYER\""))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.results.notice_months_list[0]")
        .isEqualTo("4 weeks")
        .jsonPath("$.results.notice_months_list[1]")
        .isEqualTo("1");
  }

  @Test
  void nobodyElseMay() {
    client
        .post()
        .uri("/api/v1/calculations/final_wage")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isUnauthorized();
    client.get().uri("/api/v1/calculations").exchange().expectStatus().isUnauthorized();
  }

  @Test
  void theTopicsAreListedWithTheirFields() {
    get("/api/v1/calculations", Role.HR)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.topics[?(@.topic=='final_wage')].fields[?(@.name=='monthly_wage')].kind")
        .isEqualTo("DECIMAL")
        .jsonPath("$.topics[?(@.topic=='final_wage')].fields[?(@.name=='method')].choices[0]")
        .isEqualTo("POSITIVE_21_75")
        .jsonPath("$.topics[?(@.topic=='de_kschg_1a')].fields[?(@.name=='service')].of[0].name")
        .isEqualTo("years");
  }

  @Test
  void anUnknownTopicIsNotFound() {
    ask("astrology", body("CN", "2026-01-01", ""))
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-topic");
  }

  @Test
  void aFigureNoPackHoldsIsNamed() {
    ask(
            "final_wage",
            body(
                "CN-BJ",
                "1990-01-01",
                "\"monthly_wage\":\"100.00\",\"arrears_months\":1,"
                    + "\"ordered_by_labour_bureau\":true,\"paid_within_deadline\":false"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("figure-unknown")
        .jsonPath("$.data.figure")
        .isEqualTo("pay-days.monthlyPayDays")
        .jsonPath("$.data.on")
        .isEqualTo("1990-01-01");
  }

  static Stream<Arguments> badInputs() {
    return Stream.of(
        refused(
            "a day that does not exist",
            "annual_leave",
            "CN",
            "2026-01-31",
            "\"hire_date\":\"2026-02-30\"",
            "/inputs/hire_date",
            "that exists"),
        refused(
            "a day of no calendar",
            "annual_leave",
            "CN",
            "2026-01-31",
            "\"hire_date\":\"+999999-01-01\"",
            "/inputs/hire_date",
            "from 1900 to 2199"),
        refused(
            "an end before the hire",
            "annual_leave",
            "CN",
            "2026-08-20",
            LEAVER + ",\"hire_date\":\"2026-08-21\"",
            "/inputs/last_employment_date",
            ""),
        refused(
            "an unknown city",
            "annual_leave",
            "CN-ATLANTIS",
            "2026-08-20",
            LEAVER,
            "/jurisdiction",
            "a place the policy packs describe"),
        refused(
            "no city",
            "annual_leave",
            "peking",
            "2026-08-20",
            LEAVER,
            "/jurisdiction",
            "a place such as CN-BJ"),
        refused(
            "a date before the first pack",
            "annual_leave",
            "CN",
            "1912-01-01",
            LEAVER,
            "/as_of",
            "a day on which policy packs are in force"),
        refused(
            "an impossible date",
            "annual_leave",
            "CN",
            "2026-13-01",
            LEAVER,
            "/as_of",
            "a date yyyy-mm-dd that exists"),
        refused(
            "a negative wage",
            "final_wage",
            "CN-BJ",
            "2026-08-20",
            "\"monthly_wage\":\"-1.00\"",
            "/inputs/monthly_wage",
            "not negative"),
        refused(
            "a wage that is no number",
            "final_wage",
            "CN-BJ",
            "2026-08-20",
            "\"monthly_wage\":\"much\"",
            "/inputs/monthly_wage",
            "a decimal string"),
        refused(
            "thirteen months",
            "de_kschg_1a",
            "DE",
            "2026-08-20",
            "\"monthly_earnings\":\"1.00\",\"service\":{\"years\":1,\"months\":13}",
            "/inputs/service/months",
            "0 to 11"),
        refused(
            "thirteen months in a year",
            "iit_cumulative",
            "CN",
            "2026-08-20",
            "\"monthly_wage\":\"9000.00\",\"months\":13",
            "/inputs/months",
            "1 to 12"),
        refused(
            "an unknown ground",
            "severance",
            "CN-BJ",
            "2026-08-20",
            "\"ground\":\"LCL_99_NO_SUCH\"",
            "/inputs/ground",
            "LCL_40_3"),
        refused(
            "thirteen months of sickness",
            "annual_leave",
            "CN",
            "2026-08-20",
            LEAVER + ",\"cumulative_work_years\":\"3\",\"sick_leave_months_this_year\":\"13\"",
            "/inputs/sick_leave_months_this_year",
            "at most 12"),
        refused(
            "an unknown reason",
            "hk_severance",
            "HK",
            "2026-08-20",
            "\"service_months\":30,\"reason\":\"BOREDOM\"",
            "/inputs/reason",
            "REDUNDANCY"),
        refused(
            "an unknown field",
            "final_wage",
            "CN-BJ",
            "2026-08-20",
            "\"monthly_wag\":\"1.00\"",
            "/inputs/monthly_wag",
            "monthly_wage"),
        refused(
            "a division by nothing",
            "final_wage",
            "CN-BJ",
            "2026-08-20",
            "\"monthly_wage\":\"1.00\",\"divisor\":\"0\"",
            "/inputs/divisor",
            "greater than"),
        refused(
            "a field within a list",
            "annual_leave",
            "CN",
            "2026-08-20",
            LEAVER
                + ",\"prior_years_unused\":[{\"year\":2026,\"days\":\"5\"}],"
                + "\"cumulative_work_years\":\"3\"",
            "/inputs/prior_years_unused/0/year",
            "a year before 2026"),
        refused(
            "nothing to answer",
            "final_wage",
            "CN-BJ",
            "2026-08-20",
            "",
            "/inputs",
            "at least one result"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInputs")
  void badInputIsRefusedWithFieldAndReason(
      String flaw,
      String topic,
      String place,
      String day,
      String inputs,
      String pointer,
      String expected) {
    ask(topic, body(place, day, inputs))
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer)
        .jsonPath("$.errors[0].expected")
        .value((String said) -> assertThat(said).contains(expected));
  }

  static Stream<Arguments> badBodies() {
    return Stream.of(
        Arguments.of("{\"jurisdiction\":", "malformed-json", ""),
        Arguments.of("[]", "invalid-body", ""),
        Arguments.of("{}", "invalid-body", "/jurisdiction"),
        Arguments.of(
            "{\"jurisdiction\":\"CN\",\"as_of\":\"2026-01-01\"}", "invalid-body", "/inputs"),
        Arguments.of(
            "{\"jurisdiction\":\"CN\",\"as_of\":20260101,\"inputs\":{}}", "invalid-body", "/as_of"),
        Arguments.of(
            "{\"jurisdiction\":\"CN\",\"as_of\":\"2026-01-01\",\"inputs\":[]}",
            "invalid-body",
            "/inputs"),
        Arguments.of(
            "{\"jurisdiction\":\"CN-MUCH-TOO-LONG-TO-BE-ONE\",\"as_of\":\"2026-01-01\","
                + "\"inputs\":{}}",
            "invalid-body",
            "/jurisdiction"),
        Arguments.of(
            "{\"jurisdiction\":\"CN\",\"as_of\":\"2026-01-01\",\"inputs\":{},\"a/b\":1}",
            "invalid-body",
            "/a~1b"));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void aBodyOfAnotherShapeIsAProblem(String body, String code, String pointer) {
    WebTestClient.BodyContentSpec answer =
        ask("final_wage", body).expectStatus().isBadRequest().expectBody();
    answer.jsonPath("$.code").isEqualTo(code);
    if (!pointer.isEmpty()) {
      answer.jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }
  }

  private static Arguments refused(String... parts) {
    return Arguments.of((Object[]) parts);
  }

  private static String body(String place, String day, String inputs) {
    return "{\"jurisdiction\":\"%s\",\"as_of\":\"%s\",\"inputs\":{%s}}"
        .formatted(place, day, inputs);
  }

  private WebTestClient.ResponseSpec ask(String topic, String body) {
    return post("/api/v1/calculations/" + topic, Role.HR)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}

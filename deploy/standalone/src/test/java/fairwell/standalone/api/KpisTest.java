package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Key figures over HTTP. */
class KpisTest extends LiveFairwell {

  private static final String YEAR = "/api/v1/kpis?from=2025-01-01&to=2025-12-31";

  @ParameterizedTest
  @ValueSource(strings = {"hr", "legal", "auditor"})
  void eachFigureSaysWhatItRestsOn(String account) {
    Answer answer = get(account, YEAR);

    assertThat(answer.status()).isEqualTo(200);
    JsonNode report = answer.json();
    assertThat(report.path("smallestGroup").asInt()).isEqualTo(5);
    assertThat(report.path("asReported").size()).isEqualTo(report.path("restated").size());
    JsonNode first = report.path("restated").path(0);
    assertThat(first.path("formula").asString()).isEqualTo("omission-cases.2");
    assertThat(first.path("basis").asString()).isEqualTo("RESTATED");
    assertThat(first.at("/period/to").asString()).isEqualTo("2025-12-31");
    assertThat(first.path("position").asLong()).isEqualTo(report.path("position").asLong());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"negotiator", "approver", "finance", "manager", "it", "employee", "operator"})
  void nobodyElseReadsThem(String account) {
    assertThat(get(account, YEAR).status()).isEqualTo(403);
  }

  @Test
  void whatIsNotOverHasNotBeenReported() {
    JsonNode report = get("hr", "/api/v1/kpis?from=2026-01-01&to=2199-12-30").json();
    assertThat(report.path("code").asString()).isEqualTo("invalid-parameter");
    JsonNode running = get("hr", "/api/v1/kpis?from=2198-01-01&to=2198-12-31").json();
    assertThat(running.path("asReported").size()).isZero();
    assertThat(running.path("restated").size()).isPositive();
  }
}

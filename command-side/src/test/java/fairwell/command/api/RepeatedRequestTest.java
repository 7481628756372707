package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedRequestTest extends LiveCases {

  @Test
  void twentyPostsAtOnceUnderOneKeyOpenOneCase() throws Exception {
    EmployeeId employee = newEmployee();
    String key = UUID.randomUUID().toString();
    try (var threads = Executors.newFixedThreadPool(20)) {
      List<Callable<Receipt>> posts =
          IntStream.range(0, 20)
              .<Callable<Receipt>>mapToObj(
                  i -> () -> receiptOf(postKeyed("/api/v1/cases", Role.HR, key, opening(employee))))
              .toList();
      List<Receipt> receipts = new ArrayList<>();
      for (var done : threads.invokeAll(posts)) {
        receipts.add(done.get());
      }
      assertThat(receipts).extracting(Receipt::id).containsOnly(receipts.getFirst().id());
      assertThat(receipts).filteredOn(receipt -> !receipt.replayed()).hasSize(1);
      assertThat(receipts).extracting(Receipt::version).containsOnly(1L);
      assertThat(receipts)
          .extracting(Receipt::events)
          .containsOnly(List.of("offboarding.CaseOpened", "offboarding.RiskAssessmentRequested"));
    }
  }

  @Test
  void theSameBodyWrittenOtherwiseIsTheSameRequest() {
    EmployeeId employee = newEmployee();
    String key = UUID.randomUUID().toString();
    Receipt first = receiptOf(postKeyed("/api/v1/cases", Role.HR, key, opening(employee)));
    Receipt second =
        receiptOf(postKeyed("/api/v1/cases", Role.HR, key, new TreeMap<>(opening(employee))));

    assertThat(first.replayed()).isFalse();
    assertThat(second.replayed()).isTrue();
    assertThat(second.id()).isEqualTo(first.id());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    String caseId = newCase();
    String path = "/api/v1/cases/" + caseId + "/rescind-case";
    String key = UUID.randomUUID().toString();
    receiptOf(
        postKeyed(path, Role.HR, key, Map.of("cause", "NO_LONGER_INTENDED", "reason", "stays")));

    postKeyed(path, Role.HR, key, Map.of("cause", "NO_LONGER_INTENDED", "reason", "another"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("request-key-reused");
  }

  @Test
  void aKeyCountsForOneStreamOnly() {
    String key = UUID.randomUUID().toString();
    List<Receipt> receipts =
        List.of(newCase(), newCase()).stream()
            .map(id -> "/api/v1/cases/" + id + "/rescind-case")
            .map(path ->
                receiptOf(
                    postKeyed(
                        path,
                        Role.HR,
                        key,
                        Map.of("cause", "NO_LONGER_INTENDED", "reason", "stays"))))
            .toList();

    assertThat(receipts).extracting(Receipt::replayed).containsExactly(false, false);
    assertThat(receipts).extracting(Receipt::id).doesNotHaveDuplicates();
  }

  @Test
  void twoAccountsMayUseTheSameKey() {
    String key = UUID.randomUUID().toString();
    String one = receiptOf(postKeyed("/api/v1/cases", Role.HR, key, opening(newEmployee()))).id();
    String other =
        receiptOf(
                client
                    .post()
                    .uri("/api/v1/cases")
                    .headers(headers -> headers.setBearerAuth(TestTokens.of("another.hr", Role.HR)))
                    .header("Idempotency-Key", key)
                    .bodyValue(opening(newEmployee()))
                    .exchange())
            .id();

    assertThat(other).isNotEqualTo(one);
  }
}

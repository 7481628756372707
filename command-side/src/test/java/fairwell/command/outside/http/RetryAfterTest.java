package fairwell.command.outside.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void readsSecondsAndDates() {
    assertThat(RetryAfter.of(" 120 ", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Mon, 02 Mar 2026 01:10:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void whatCannotBeReadOrIsOverAsksForNothing() {
    assertThat(RetryAfter.of(null, NOW)).isNull();
    assertThat(RetryAfter.of("soon", NOW)).isNull();
    assertThat(RetryAfter.of("-1", NOW)).isNull();
    assertThat(RetryAfter.of("99999999999999999999", NOW)).isNull();
    assertThat(RetryAfter.of("Mon, 02 Mar 2020 01:10:00 GMT", NOW)).isNull();
  }
}

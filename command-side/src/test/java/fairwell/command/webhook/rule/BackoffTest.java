package fairwell.command.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void theScheduleIsTheOneThatStandardWebhooksSuggests() {
    Duration all = Backoff.PAUSES.stream().reduce(Duration.ZERO, Duration::plus);

    assertThat(Backoff.after(1, 0)).contains(Duration.ofSeconds(5));
    assertThat(all).isEqualTo(Duration.ofHours(75).plusMinutes(35).plusSeconds(5));
    assertThat(Backoff.after(Backoff.PAUSES.size() + 1, 0)).isEmpty();
  }

  @Property
  void aPauseIsNeverShorterThanTheScheduleAndAtMostATenthLonger(
      @ForAll @IntRange(min = 1, max = 9) int failures,
      @ForAll @DoubleRange(min = 0, max = 1) double chance) {
    Duration planned = Backoff.PAUSES.get(failures - 1);

    assertThat(Backoff.after(failures, chance).orElseThrow())
        .isBetween(planned, planned.plus(planned.dividedBy(10)));
  }
}

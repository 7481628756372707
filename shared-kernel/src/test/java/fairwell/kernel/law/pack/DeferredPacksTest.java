package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredPacksTest {

  private static final Place BEIJING = new Place("CN-BJ");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private final AtomicInteger looks = new AtomicInteger();
  private final LoadedPacks shipped = PolicyPacks.shipped();
  private final PolicyPacks deferred =
      PolicyPacks.deferred(() -> {
        looks.incrementAndGet();
        return shipped;
      });

  @Test
  void nobodyLooksBeforeAQuestionAndThenOnce() {
    assertThat(looks).hasValue(0);
    deferred.find(BEIJING, "minimum-wage", "monthly", DAY);
    deferred.find(BEIJING, "minimum-wage", "monthly", DAY);
    assertThat(looks).hasValue(1);
  }

  @Test
  void itAnswersWhatThePacksAnswer() {
    Figure wage = deferred.find(BEIJING, "minimum-wage", "monthly", DAY).orElseThrow();
    assertThat(deferred.find(BEIJING, "minimum-wage", "monthly", DAY))
        .isEqualTo(shipped.find(BEIJING, "minimum-wage", "monthly", DAY));
    assertThat(deferred.find(wage.pack())).isPresent().isEqualTo(shipped.find(wage.pack()));
    assertThat(deferred.findTable(BEIJING, "income-tax", "annual", DAY))
        .isEqualTo(shipped.findTable(BEIJING, "income-tax", "annual", DAY));
    assertThat(deferred.findWording(BEIJING, "settlement-lines", "order", DAY))
        .isPresent()
        .isEqualTo(shipped.findWording(BEIJING, "settlement-lines", "order", DAY));
    assertThat(deferred.knows(BEIJING)).isTrue();
    assertThat(deferred.knows(new Place("CN-XX"))).isFalse();
    assertThat(deferred.places()).isNotEmpty().isEqualTo(shipped.places());
    assertThat(deferred.overlaysUpTo()).isEqualTo(-1);
  }
}

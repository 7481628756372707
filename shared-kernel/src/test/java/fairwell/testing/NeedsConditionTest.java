package fairwell.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedsConditionTest {

  @Test
  void runsWhenThePartIsHere() {
    assertThat(NeedsCondition.judge(Part.POSTGRES, Optional.empty(), "postgres").isDisabled())
        .isFalse();
  }

  @Test
  void leavesOutAndSaysHowToInclude() {
    var result = NeedsCondition.judge(Part.POSTGRES, Optional.of("no PostgreSQL"), null);

    assertThat(result.isDisabled()).isTrue();
    assertThat(result.getReason())
        .hasValue("no PostgreSQL; to include: apt-get install postgresql");
  }

  @Test
  void failsWhenTheMissingPartIsRequired() {
    assertThatThrownBy(
            () -> NeedsCondition.judge(Part.STRACE, Optional.of("no strace"), "postgres, strace"))
        .hasMessageContaining("FAIRWELL_REQUIRE names strace");
  }

  @Test
  void leavesOutWhenOnlyOtherPartsAreRequired() {
    assertThat(
            NeedsCondition.judge(Part.CHROMIUM, Optional.of("no Chromium"), "postgres,strace")
                .isDisabled())
        .isTrue();
  }

  @Test
  @NeedsChromium
  void findsChromium() {
    assertThat(Part.CHROMIUM.program()).isPresent();
  }

  @Test
  @NeedsStrace
  void findsStrace() {
    assertThat(Part.STRACE.program()).isPresent();
  }
}

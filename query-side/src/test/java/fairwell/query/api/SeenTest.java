package fairwell.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.runner.AsOf;
import fairwell.query.story.CaseStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

  private static final CaseRow ROW =
      AsOf.over(new CaseListSlice(), CaseStory.log(1, 7).events()).values().iterator().next();

  @Test
  void aRowThatWasToldIsNotNewForWhoComesAgain() {
    Seen seen = Seen.upTo(10);
    assertThat(seen.isNew(change(15, 10))).isTrue();
    assertThat(seen.isNew(change(13, 10))).isTrue();
    assertThat(seen.isNew(change(15, 10))).isFalse();

    Seen again = Seen.of("Last-Event-ID", seen.id());

    assertThat(seen.id()).isEqualTo("10~13,15");
    assertThat(again.upTo()).isEqualTo(10);
    assertThat(again.isNew(change(15, 12))).isFalse();
    assertThat(again.isNew(change(13, 12))).isFalse();
    assertThat(again.isNew(change(14, 12))).isTrue();
  }

  @Test
  void whatAllHavePassedIsOnePosition() {
    Seen seen = Seen.upTo(10);
    assertThat(seen.isNew(change(15, 10))).isTrue();
    assertThat(seen.isNew(change(20, 16))).isTrue();

    assertThat(seen.id()).isEqualTo("16~20");
    seen.reach(20);
    assertThat(seen.id()).isEqualTo("20");
    assertThat(seen.isNew(change(18, 20))).isFalse();
  }

  @Test
  void theIdStaysShortEnoughForAHeader() {
    Seen seen = Seen.upTo(0);
    for (int position = 1; position <= 5_000; position++) {
      assertThat(seen.isNew(change(1_000_000_000_000L + position, 0))).isTrue();
    }

    assertThat(seen.id()).hasSizeLessThan(3_000).endsWith("1000000005000");
    assertThat(Seen.of("after", seen.id()).isNew(change(1_000_000_005_000L, 0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "1~", "~1", "1~2,", "1,2", "1~2~3", "9999999999999999999"})
  void whatIsNoIdIsAProblem(String id) {
    assertThatThrownBy(() -> Seen.of("after", id)).isInstanceOf(ReadProblem.class);
  }

  private static CaseChanged change(long position, long resumeFrom) {
    return new CaseChanged(
        new CaseRow(ROW.id(), position, ROW.version(), ROW.summary()), true, resumeFrom);
  }
}

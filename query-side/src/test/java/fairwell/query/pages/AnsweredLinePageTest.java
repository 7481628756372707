package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.explanation.Explaining;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A disputed line says which records an answer can cite, and an answer which it cites. */
class AnsweredLinePageTest {

  private static final String CASE = CaseStory.caseId(1).value();

  @Test
  void theRecordsToCiteStandAtALineThatWaitsForItsAnswer() {
    assertThat(page("en", SettlementLineDisputed.class))
        .contains("The dispute waits for an answer", "This line rests on E-1#4")
        .doesNotContain("Rests on the records");
    assertThat(page("zh-CN", SettlementLineDisputed.class)).contains("本项目的计算依据：E-1#4");
  }

  @Test
  void theRecordsOfTheAnswerStandWithIt() {
    assertThat(page("en", DisputeAnswered.class))
        .contains("Rests on the records E-1#4")
        .doesNotContain("waits for an answer");
    assertThat(page("zh-CN", DisputeAnswered.class)).contains("依据的记录：E-1#4");
  }

  private static String page(String language, Class<? extends FairwellEvent> last) {
    RecordedLog log = new RecordedLog();
    for (FairwellEvent event : CaseStory.of(1, false)) {
      log.append(event);
      if (last.isInstance(event)) {
        break;
      }
    }
    List<Recorded> stream = log.readStream(CASE);
    CaseFile file = folded(new CaseFileSlice(), stream);
    Settlement settlement = folded(new SettlementSlice(), stream);
    return Rendered.part(
        "parts", "version", language, "shown", words -> shown(file, settlement, words));
  }

  private static ShownSettlement shown(CaseFile file, Settlement settlement, Wording words) {
    Settlement.Version version = Objects.requireNonNull(settlement.current());
    Explaining explaining = new Explaining(file, version, Map.of(), PolicyPacks.shipped(), words);
    return ShownSettlement.of(settlement, explaining, Opened.NOTHING, words).getFirst();
  }

  private static <D extends Positioned> D folded(Slice<D> slice, List<Recorded> stream) {
    return Objects.requireNonNull(AsOf.over(slice, stream).get(CASE));
  }
}

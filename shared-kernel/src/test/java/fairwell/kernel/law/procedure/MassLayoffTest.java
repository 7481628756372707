package fairwell.kernel.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Explained;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LCL 41: twenty people, or a tenth. */
class MassLayoffTest {

  @Test
  void twentyPeopleOrATenth() {
    assertThat(
            Explained.text(
                MassLayoff.of(
                    new MassLayoff.Question(150, List.of(0, 14, 15, 19, 20)),
                    Explained.law("CN", "2026-03-31"))))
        .isEqualTo(
            """
            cn.mass-layoff
            procedureRequired = [false, false, true, true, true]: ≥ 20 or ≥ 0.10 × 150
            given headcount = 150
            given laidOff = [0, 14, 15, 19, 20]
            pack massLayoffPeople = 20
            pack massLayoffShare = 0.10
            packs: cn.procedure.2008
            articles: LCL 41
            """);
  }

  @Test
  void twentyOfManyAreEnough() {
    assertThat(
            MassLayoff.of(
                    new MassLayoff.Question(1000, List.of(19, 20)),
                    Explained.law("CN", "2026-03-31"))
                .steps()
                .getFirst()
                .answer()
                .plain())
        .isEqualTo(List.of(false, true));
  }

  @Test
  void nobodyLetsGoMoreThanThereAre() {
    assertThat(new MassLayoff.Question(5, List.of(5)).headcount()).isEqualTo(5);
    assertThatThrownBy(() -> new MassLayoff.Question(5, List.of(6)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package fairwell.query.pages;

import fairwell.kernel.offboarding.Stage;
import fairwell.query.caselist.CaseCounts;
import fairwell.query.wording.Wording;
import java.util.Arrays;
import java.util.List;

/** The figures above the list. */
record Figures(
    long all,
    long overdue,
    long disputed,
    long withOpenItems,
    List<AtStage> stages,
    long position) {

  Figures {
    stages = List.copyOf(stages);
  }

  /** How many cases are at one stage, and where they are listed. */
  record AtStage(String name, long count, String address, boolean current) {}

  static Figures of(CaseCounts counts, ListRequest request, Wording words) {
    return new Figures(
        counts.all(),
        counts.overdue(),
        counts.disputed(),
        counts.withOpenItems(),
        Arrays.stream(Stage.values())
            .map(stage -> {
              boolean current = stage == request.stage();
              return new AtStage(
                  words.word(stage),
                  counts.byStage().getOrDefault(stage, 0L),
                  request.at(current ? null : stage, null).under("/"),
                  current);
            })
            .toList(),
        counts.position());
  }
}

package fairwell.command.offboarding;

import fairwell.command.offboarding.settlement.Version;
import fairwell.kernel.law.Line;
import fairwell.kernel.value.SourceRef;
import java.util.List;

/** What somebody who answers a dispute points to. */
public final class Cited {

  private Cited() {}

  /** The first record the line rests on, if it rests on any. */
  public static List<String> of(Version version, String lineId) {
    return version.lines().stream()
        .filter(line -> line.id().equals(lineId))
        .flatMap(Line::sources)
        .map(SourceRef::cited)
        .limit(1)
        .toList();
  }
}

package fairwell.query.handover;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.query.runner.Slice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The handovers, one document for each case in which somebody was named. */
public final class HandoverSlice implements Slice<CaseHandover> {

  public static final String NAME = "handover";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<CaseHandover> document() {
    return CaseHandover.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return switch (event.event()) {
      case HandoverEvent handover -> Optional.of(handover.streamId());
      case KnowledgeEvent knowledge -> Optional.of(knowledge.streamId());
      default -> Optional.empty();
    };
  }

  @Override
  public CaseHandover evolve(@Nullable CaseHandover before, Recorded event) {
    return CaseHandover.evolve(before, event);
  }

  @Override
  public List<String> indexes() {
    return List.of("areas.recipient");
  }
}

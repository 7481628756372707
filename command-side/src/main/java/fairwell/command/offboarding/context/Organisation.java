package fairwell.command.offboarding.context;

import fairwell.kernel.organisation.OrgTree;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The organisation, read when a decision asks for it; never from a read model. */
@FunctionalInterface
public interface Organisation {

  /** The tree that was published last. */
  OrgTree now();

  /** The same, read at most once: one decision sees one tree. */
  static Organisation once(Organisation organisation) {
    AtomicReference<@Nullable OrgTree> read = new AtomicReference<>();
    return () -> {
      OrgTree known = read.get();
      if (known == null) {
        known = organisation.now();
        read.set(known);
      }
      return known;
    };
  }
}

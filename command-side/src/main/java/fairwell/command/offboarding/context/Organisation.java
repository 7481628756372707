package fairwell.command.offboarding.context;

import fairwell.kernel.organisation.OrgTree;

/** The organisation, read when a decision asks for it; never from a read model. */
@FunctionalInterface
public interface Organisation {

  /** The tree that was published last. */
  OrgTree now();
}

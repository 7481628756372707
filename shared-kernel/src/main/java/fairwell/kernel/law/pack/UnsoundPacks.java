package fairwell.kernel.law.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A folder of packs nobody should compute with, with all that is wrong. */
public final class UnsoundPacks extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackCheck.Finding> findings;

  UnsoundPacks(Path folder, List<PackCheck.Finding> findings) {
    super(
        findings.stream()
            .map(PackCheck.Finding::toString)
            .collect(
                Collectors.joining("\n", "the packs below " + folder + " are not sound:\n", "")));
    this.findings = List.copyOf(findings);
  }

  /** In the order of the files, then of places and topics. */
  public List<PackCheck.Finding> findings() {
    return findings;
  }
}

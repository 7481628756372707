package fairwell.query.organisation;

import fairwell.kernel.organisation.OrgUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units that holds now.
 *
 * @param version 0 where none was published yet; the rest is absent or empty then
 */
public record PublishedOrgTree(
    int version, List<OrgUnit> units, @Nullable String publishedBy, @Nullable Instant publishedAt) {

  static final PublishedOrgTree NONE = new PublishedOrgTree(0, List.of(), null, null);

  public PublishedOrgTree {
    units = List.copyOf(units);
  }
}

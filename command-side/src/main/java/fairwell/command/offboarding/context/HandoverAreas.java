package fairwell.command.offboarding.context;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes over when a person leaves, area by area. A case keeps the areas for which
 * somebody was named, whatever is configured later.
 */
public record HandoverAreas(List<Area> areas) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /**
   * One area.
   *
   * @param name for example {@code documents}
   * @param item the type of the clearance item that is done when the recipient of each of its areas
   *     has confirmed; absent where none is
   */
  public record Area(String name, @Nullable String item) {}

  public HandoverAreas {
    areas = List.copyOf(areas);
    Set<String> names = new HashSet<>();
    for (Area area : areas) {
      if (!NAME.matcher(area.name()).matches()) {
        throw new IllegalArgumentException(
            "area %s: expected %s".formatted(area.name(), NAME.pattern()));
      }
      if (!names.add(area.name())) {
        throw new IllegalArgumentException("area " + area.name() + " is there twice");
      }
    }
  }

  /**
   * The areas of a company that has not said otherwise; the documents are the handover, where the
   * company has such an item.
   */
  static HandoverAreas standard(Set<String> items) {
    return new HandoverAreas(
        List.of(
            new Area("approvals", null),
            new Area("documents", items.contains("handover") ? "handover" : null),
            new Area("drive", null),
            new Area("permissions", null),
            new Area("subordinates", null)));
  }

  public List<String> names() {
    return areas.stream().map(Area::name).toList();
  }

  /** The item that rests on that area; absent for none. */
  public @Nullable String itemOf(String area) {
    return areas.stream()
        .filter(one -> one.name().equals(area))
        .map(Area::item)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The areas on which that item rests. */
  public List<String> of(String item) {
    return areas.stream().filter(area -> item.equals(area.item())).map(Area::name).toList();
  }
}

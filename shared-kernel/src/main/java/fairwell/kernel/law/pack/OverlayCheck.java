package fairwell.kernel.law.pack;

import fairwell.kernel.law.pack.PackCheck.Kind;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks one readable pack over before it is laid over others. An overlay that names a place, a
 * topic or a figure nobody has would be asked by no rule: a slip of the pen, not a new law.
 */
final class OverlayCheck {

  private static final String PLACE = "place";
  private static final String WITHIN = "within";

  private final Pack overlay;
  private final PackText text;
  private final LoadedPacks base;
  private final List<Pack> topic;
  private final List<PackFault> faults = new ArrayList<>();

  private OverlayCheck(Pack overlay, PackText text, LoadedPacks base) {
    this.overlay = overlay;
    this.text = text;
    this.base = base;
    this.topic =
        base.packs().stream().filter(pack -> pack.topic().equals(overlay.topic())).toList();
  }

  static List<PackFault> of(Pack overlay, PackText text, LoadedPacks base) {
    OverlayCheck check = new OverlayCheck(overlay, text, base);
    check.identity();
    check.place();
    if (check.topic.isEmpty()) {
      check.wrong(Kind.UNKNOWN_NAME, "topic", "one of " + topics(base));
    } else {
      check.names();
      check.wordings();
      check.jumps();
    }
    return List.copyOf(check.faults);
  }

  /** An id stays with its place and topic, and each version of it has one content. */
  private void identity() {
    for (Pack other : base.packs()) {
      if (other.ref().id().equals(overlay.ref().id())) {
        if (other.ref().version().equals(overlay.ref().version())) {
          wrong(Kind.SAME_ID, "version", "a version of " + overlay.ref().id() + " not used before");
        } else if (!other.place().equals(overlay.place())
            || !other.topic().equals(overlay.topic())) {
          wrong(Kind.SAME_ID, "id", "an id not used for another place or topic");
        }
      }
    }
  }

  private void place() {
    if (!base.knows(overlay.place()) && !overlay.topic().equals(PLACE)) {
      wrong(Kind.UNKNOWN_NAME, PLACE, "a place that a pack of topic place describes");
    }
    Optional.ofNullable(overlay.wordings().get(WITHIN))
        .filter(within -> !isKnown(within))
        .ifPresent(
            _ -> wrong(Kind.UNKNOWN_NAME, PackText.TEXT + WITHIN, "a place that is described"));
  }

  private boolean isKnown(String place) {
    try {
      return base.knows(new Place(place));
    } catch (IllegalArgumentException notAPlace) {
      return false;
    }
  }

  private void names() {
    named(PackText.FIGURE, overlay.figures().keySet(), known(pack -> pack.figures().keySet()));
    named(PackText.TABLE, overlay.tables().keySet(), known(pack -> pack.tables().keySet()));
    named(PackText.ROW, overlay.rows().keySet(), known(pack -> pack.rows().keySet()));
    named(PackText.TEXT, overlay.wordings().keySet(), known(pack -> pack.wordings().keySet()));
    for (String name : overlay.unknown()) {
      if (isHeldByNone(name) && topic.stream().noneMatch(pack -> pack.unknown().contains(name))) {
        wrong(Kind.UNKNOWN_NAME, "unknown", "names the topic has; not " + name);
      }
    }
  }

  private interface Names {
    Collection<String> of(Pack pack);
  }

  /** What a pack of the topic holds, or every one has declared unknown and may hold one day. */
  private Set<String> known(Names names) {
    return topic.stream()
        .flatMap(pack ->
            Stream.concat(
                names.of(pack).stream(), pack.unknown().stream().filter(this::isHeldByNone)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isHeldByNone(String name) {
    return topic.stream().noneMatch(pack -> pack.holds(name));
  }

  private void named(String prefix, Collection<String> used, Set<String> known) {
    for (String name : used) {
      if (!known.contains(name)) {
        wrong(
            Kind.UNKNOWN_NAME,
            prefix + name,
            "a name the topic has: " + (known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }

  private void wordings() {
    overlay
        .wordings()
        .forEach((name, value) -> {
          List<String> before =
              topic.stream().flatMap(pack -> Stream.ofNullable(pack.wordings().get(name))).toList();
          if (!before.isEmpty() && !name.equals(WITHIN)) {
            WordingForm.against(value, before)
                .ifPresent(right -> wrong(Kind.UNREADABLE, PackText.TEXT + name, right));
          }
        });
  }

  /** Against the figure of the day before, or the one that is replaced where there is none. */
  private void jumps() {
    for (Map.Entry<String, BigDecimal> figure : overlay.figures().entrySet()) {
      String name = figure.getKey();
      Optional<BigDecimal> before =
          base.own(overlay.place(), overlay.topic(), name, overlay.effectiveFrom().minusDays(1))
              .or(() -> base.own(overlay.place(), overlay.topic(), name, overlay.effectiveFrom()))
              .map(Figure::value);
      boolean explained = overlay.jumps().containsKey(name);
      if (before.isPresent() && PackCheck.jumps(before.get(), figure.getValue())) {
        if (!explained) {
          wrong(
              Kind.JUMP,
              PackText.FIGURE + name,
              "goes from %s to %s; say why in %s%s"
                  .formatted(
                      before.get().toPlainString(),
                      figure.getValue().toPlainString(),
                      PackText.JUMP,
                      name));
        }
      } else if (explained) {
        wrong(Kind.NO_JUMP, PackText.JUMP + name, name + " does not jump");
      }
    }
  }

  private static String topics(LoadedPacks base) {
    return base.packs().stream()
        .map(Pack::topic)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void wrong(Kind kind, String key, String detail) {
    String at = text.line(key) > 0 ? key : key + ".1";
    faults.add(new PackFault(kind, text.line(at), key, detail));
  }
}

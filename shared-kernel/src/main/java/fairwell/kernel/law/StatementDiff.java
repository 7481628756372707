package fairwell.kernel.law;

import fairwell.kernel.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two versions of a settlement, line by line, and what moved it: an input, a
 * policy pack, or the rule itself.
 */
public record StatementDiff(Money netBefore, Money netAfter, List<Change> changes) {

  public StatementDiff {
    changes = List.copyOf(changes);
  }

  /**
   * One line that differs.
   *
   * @param before its amount before; absent for a line that is new
   * @param after its amount now; absent for a line that is gone
   * @param causes what moved it; empty where only the line's being there changed
   */
  public record Change(
      String line, String rule, @Nullable Money before, @Nullable Money after, List<Cause> causes) {

    public Change {
      causes = List.copyOf(causes);
    }
  }

  /** One thing that differs behind a line. */
  public sealed interface Cause {

    /** An input has another value; absent where it was not used. */
    record InputMoved(String input, @Nullable String before, @Nullable String after)
        implements Cause {}

    /** Figures come from another pack, or from another content of it. */
    record PackMoved(String pack, @Nullable PackRef before, @Nullable PackRef after)
        implements Cause {}

    /** Another rule made the line. */
    record RuleMoved(String before, String after) implements Cause {}
  }

  /** Compares two versions; no change at all means that the older one still holds. */
  public static StatementDiff between(Statement before, Statement after) {
    Map<String, Line> older = byId(before);
    Map<String, Line> newer = byId(after);
    Set<String> ids = new LinkedHashSet<>(older.keySet());
    ids.addAll(newer.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      Line one = older.get(id);
      Line other = newer.get(id);
      if (!Objects.equals(one, other)) {
        changes.add(change(id, one, other));
      }
    }
    return new StatementDiff(before.net(), after.net(), changes);
  }

  private static Map<String, Line> byId(Statement statement) {
    Map<String, Line> lines = new LinkedHashMap<>();
    statement.lines().forEach(line -> lines.put(line.id(), line));
    return lines;
  }

  private static Change change(String id, @Nullable Line before, @Nullable Line after) {
    if (before == null || after == null) {
      Line there = Objects.requireNonNull(before == null ? after : before);
      return new Change(
          id,
          there.rule(),
          before == null ? null : before.amount(),
          after == null ? null : after.amount(),
          List.of());
    }
    return new Change(id, after.rule(), before.amount(), after.amount(), causes(before, after));
  }

  private static List<Cause> causes(Line before, Line after) {
    List<Cause> causes = new ArrayList<>();
    if (!before.rule().equals(after.rule())) {
      causes.add(new Cause.RuleMoved(before.rule(), after.rule()));
    }
    Map<String, String> inputs = values(before);
    Map<String, String> now = values(after);
    names(inputs, now)
        .forEach(name -> {
          if (!Objects.equals(inputs.get(name), now.get(name))) {
            causes.add(new Cause.InputMoved(name, inputs.get(name), now.get(name)));
          }
        });
    Map<String, PackRef> packs = packs(before);
    Map<String, PackRef> packsNow = packs(after);
    names(packs, packsNow)
        .forEach(id -> {
          if (!Objects.equals(packs.get(id), packsNow.get(id))) {
            causes.add(new Cause.PackMoved(id, packs.get(id), packsNow.get(id)));
          }
        });
    return causes;
  }

  private static Set<String> names(Map<String, ?> one, Map<String, ?> other) {
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }

  private static Map<String, String> values(Line line) {
    Map<String, String> values = new LinkedHashMap<>();
    line.inputs().forEach(input -> values.put(input.name(), input.value()));
    return values;
  }

  private static Map<String, PackRef> packs(Line line) {
    Map<String, PackRef> packs = new LinkedHashMap<>();
    line.packs().forEach(pack -> packs.put(pack.id(), pack));
    return packs;
  }
}

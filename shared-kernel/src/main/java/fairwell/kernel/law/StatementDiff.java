package fairwell.kernel.law;

import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
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
 *
 * @param parts what follows from the lines and differs: payments due, contributions, benefits
 * @param flags points about the whole statement that came or went
 * @param nowUnknown inputs that were known and no longer are
 * @param nowKnown inputs that were missing and are there
 */
public record StatementDiff(
    Money netBefore,
    Money netAfter,
    List<Change> changes,
    List<PartChange> parts,
    List<FlagChange> flags,
    List<String> nowUnknown,
    List<String> nowKnown) {

  public StatementDiff {
    changes = List.copyOf(changes);
    parts = List.copyOf(parts);
    flags = List.copyOf(flags);
    nowUnknown = List.copyOf(nowUnknown);
    nowKnown = List.copyOf(nowKnown);
  }

  /**
   * One line that differs.
   *
   * @param before its amount before; absent for a line that is new
   * @param after its amount now; absent for a line that is gone
   * @param causes what moved it, never nothing
   */
  public record Change(
      String line, String rule, @Nullable Money before, @Nullable Money after, List<Cause> causes) {

    public Change {
      causes = List.copyOf(causes);
    }
  }

  /** What follows from the lines. */
  public enum Part {
    DUE_PAYMENT,
    EMPLOYER_CONTRIBUTION,
    BENEFIT
  }

  /**
   * Something beside the lines that differs.
   *
   * @param change by the name of the payment's purpose, the contribution with its month, or the
   *     benefit; its amounts are absent where it comes to none
   */
  public record PartChange(Part part, Change change) {}

  /**
   * A point about the whole statement that came, went, or rests on other facts.
   *
   * @param causes the facts behind it; empty where the lines show why
   */
  public record FlagChange(String flag, boolean before, boolean after, List<Cause> causes) {

    public FlagChange {
      causes = List.copyOf(causes);
    }
  }

  /** One thing that differs behind a line. */
  public sealed interface Cause {

    /** An input has another value; absent where it was not used. */
    record InputMoved(String input, @Nullable String before, @Nullable String after)
        implements Cause {}

    /** An input has the same value by another event: {@code stream#sequence}. */
    record SourceMoved(String input, @Nullable String before, @Nullable String after)
        implements Cause {}

    /** Figures come from another pack, or from another version of it. */
    record PackMoved(String pack, @Nullable PackRef before, @Nullable PackRef after)
        implements Cause {}

    /**
     * Another rule made the line; absent where none did. The same rule twice: it computes otherwise
     * than it did.
     */
    record RuleMoved(@Nullable String before, @Nullable String after) implements Cause {}
  }

  /** Compares two versions, what the leaver takes along left aside. */
  public static StatementDiff between(Statement before, Statement after) {
    return between(before, null, after, null);
  }

  /**
   * Compares two versions with what the leaver takes along. What a version of an older Fairwell did
   * not say is not compared.
   */
  public static StatementDiff between(
      Statement before,
      @Nullable BenefitsStatement takesBefore,
      Statement after,
      @Nullable BenefitsStatement takesAfter) {
    boolean benefits = takesBefore != null && takesAfter != null;
    StatementParts older = StatementParts.of(before, benefits ? takesBefore : null);
    StatementParts newer = StatementParts.of(after, benefits ? takesAfter : null);
    boolean costs = before.employerCost() != null && after.employerCost() != null;
    List<String> missing = older.unknown(before, costs);
    List<String> missingNow = newer.unknown(after, costs);
    return new StatementDiff(
        before.net(),
        after.net(),
        changes(before.lines(), after.lines()),
        older.changesTo(newer, costs),
        StatementParts.flags(before, after),
        without(missingNow, missing),
        without(missing, missingNow));
  }

  /** What moved between the lines of two versions. */
  public static List<Change> changes(List<Line> before, List<Line> after) {
    Map<String, Line> older = byId(before);
    Map<String, Line> newer = byId(after);
    List<Change> changes = new ArrayList<>();
    for (String id : names(older, newer)) {
      Line one = older.get(id);
      Line other = newer.get(id);
      if (!Objects.equals(one, other)) {
        changes.add(change(id, one, other));
      }
    }
    return changes;
  }

  /** Whether the older version still holds. */
  public boolean isEmpty() {
    return changes.isEmpty()
        && parts.isEmpty()
        && flags.isEmpty()
        && nowUnknown.isEmpty()
        && nowKnown.isEmpty();
  }

  private static Map<String, Line> byId(List<Line> lines) {
    Map<String, Line> byId = new LinkedHashMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    return byId;
  }

  private static List<String> without(List<String> some, List<String> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private static Change change(String id, @Nullable Line before, @Nullable Line after) {
    if (before == null || after == null) {
      Line there = Objects.requireNonNull(before == null ? after : before);
      return new Change(
          id,
          there.rule(),
          before == null ? null : before.amount(),
          after == null ? null : after.amount(),
          List.of(
              new Cause.RuleMoved(
                  before == null ? null : before.rule(), after == null ? null : after.rule())));
    }
    return new Change(id, after.rule(), before.amount(), after.amount(), causes(before, after));
  }

  private static List<Cause> causes(Line before, Line after) {
    List<Cause> causes = new ArrayList<>();
    if (!before.rule().equals(after.rule())) {
      causes.add(new Cause.RuleMoved(before.rule(), after.rule()));
    }
    causes.addAll(causes(before.inputs(), after.inputs(), before.packs(), after.packs()));
    if (causes.isEmpty()) {
      causes.add(new Cause.RuleMoved(before.rule(), after.rule()));
    }
    return causes;
  }

  /** What differs in inputs and packs. */
  static List<Cause> causes(
      List<Input> before, List<Input> after, List<PackRef> packs, List<PackRef> packsNow) {
    List<Cause> causes = new ArrayList<>();
    inputs(byName(before), byName(after), causes);
    packs(packs, packsNow, causes);
    return causes;
  }

  private static void inputs(
      Map<String, Input> before, Map<String, Input> after, List<Cause> causes) {
    for (String name : names(before, after)) {
      Input one = before.get(name);
      Input other = after.get(name);
      String value = one == null ? null : one.value();
      String now = other == null ? null : other.value();
      if (!Objects.equals(value, now)) {
        causes.add(new Cause.InputMoved(name, value, now));
      } else if (one != null && other != null && !Objects.equals(one.source(), other.source())) {
        causes.add(new Cause.SourceMoved(name, text(one.source()), text(other.source())));
      }
    }
  }

  private static @Nullable String text(@Nullable SourceRef source) {
    return source == null ? null : source.cited();
  }

  /** A line may rest on two versions of one pack: one of them moved. */
  private static void packs(List<PackRef> before, List<PackRef> after, List<Cause> causes) {
    Map<String, PackRef> gone = byPack(before, after);
    Map<String, PackRef> come = byPack(after, before);
    names(gone, come)
        .forEach(id -> causes.add(new Cause.PackMoved(id, gone.get(id), come.get(id))));
  }

  private static Map<String, PackRef> byPack(List<PackRef> some, List<PackRef> others) {
    Map<String, PackRef> left = new LinkedHashMap<>();
    some.stream().filter(pack -> !others.contains(pack)).forEach(pack -> left.put(pack.id(), pack));
    return left;
  }

  private static Map<String, Input> byName(List<Input> inputs) {
    Map<String, Input> byName = new LinkedHashMap<>();
    inputs.forEach(input -> byName.put(input.name(), input));
    return byName;
  }

  static Set<String> names(Map<String, ?> one, Map<String, ?> other) {
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }
}

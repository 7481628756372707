package fairwell.query.cases;

import fairwell.kernel.event.offboarding.DeadlineKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be done in a case.
 *
 * @param items ids of the clearance items that are neither resolved nor waived
 * @param deadlines legal acts still owed, the nearest first
 * @param nextDue due day of the nearest one, {@link #NONE_DUE} when nothing is owed
 */
public record OpenTasks(List<String> items, List<Deadline> deadlines, LocalDate nextDue) {

  /** Sorts after every real day. */
  public static final LocalDate NONE_DUE = LocalDate.of(9999, 12, 31);

  static final OpenTasks NONE = new OpenTasks(List.of(), List.of(), NONE_DUE);

  /**
   * A legal act still owed.
   *
   * @param missed whether its due day is known to have passed
   */
  public record Deadline(DeadlineKind kind, LocalDate due, boolean missed) {}

  /** The nearest legal act still owed. */
  public @Nullable Deadline next() {
    return deadlines.isEmpty() ? null : deadlines.getFirst();
  }

  OpenTasks raised(String item) {
    List<String> more = new ArrayList<>(without(item));
    more.add(item);
    return new OpenTasks(List.copyOf(more), deadlines, nextDue);
  }

  OpenTasks settled(String item) {
    return new OpenTasks(without(item), deadlines, nextDue);
  }

  OpenTasks due(DeadlineKind kind, LocalDate due, boolean missed) {
    List<Deadline> more = new ArrayList<>(without(kind));
    more.add(new Deadline(kind, due, missed));
    more.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::kind));
    return of(more);
  }

  OpenTasks met(DeadlineKind kind) {
    return of(without(kind));
  }

  private OpenTasks of(List<Deadline> owed) {
    return new OpenTasks(
        items, List.copyOf(owed), owed.isEmpty() ? NONE_DUE : owed.getFirst().due());
  }

  private List<String> without(String item) {
    return items.stream().filter(other -> !other.equals(item)).toList();
  }

  private List<Deadline> without(DeadlineKind kind) {
    return deadlines.stream().filter(other -> other.kind() != kind).toList();
  }
}

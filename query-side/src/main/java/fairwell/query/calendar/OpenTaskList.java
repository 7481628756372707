package fairwell.query.calendar;

import fairwell.kernel.access.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to do, the earliest first; no name and no words, as in a calendar.
 *
 * @param more how many later ones are left out
 */
public record OpenTaskList(List<OpenTask> tasks, int more) {

  public OpenTaskList {
    tasks = List.copyOf(tasks);
  }

  /**
   * One thing to do.
   *
   * @param key tells it from others of the same matter in the same case
   * @param missed whether the log says that its day passed without the act
   * @param role the role it is for; absent for whoever works with the case
   * @param account the account it is for; absent for whoever works with the case
   * @param mine whether it is the reader’s own: by account, else by role, else as owner of the case
   */
  public record OpenTask(
      String caseId,
      CalendarMatter matter,
      String key,
      LocalDate due,
      boolean missed,
      @Nullable Role role,
      @Nullable String account,
      boolean mine) {}
}

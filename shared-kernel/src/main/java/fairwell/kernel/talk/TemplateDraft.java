package fairwell.kernel.talk;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.talk.DraftFault.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template as somebody is writing it. It holds what is not right as well, and says what that is;
 * without faults it can be published.
 *
 * @param kinds the kinds of case it is for; empty for all
 * @param role the role of the one who leads the talks; absent for any
 */
public record TemplateDraft(
    String template, List<CaseKind> kinds, @Nullable Role role, List<TalkingPoint> points) {

  /** Who may publish. */
  public static final Set<Role> PUBLISHERS =
      Collections.unmodifiableSet(EnumSet.of(Role.HR, Role.LEGAL));

  /** Who leads talks. */
  public static final Set<Role> LEADERS =
      Collections.unmodifiableSet(EnumSet.of(Role.HR, Role.NEGOTIATOR));

  public static final int MOST_POINTS = 50;

  /** In characters. */
  public static final int LONGEST_TEXT = 2_000;

  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

  public TemplateDraft {
    kinds = List.copyOf(kinds);
    points = List.copyOf(points);
  }

  /** Everything that is not right, in the order of the fields; empty when it can be published. */
  public List<DraftFault> faults() {
    List<DraftFault> faults = new ArrayList<>();
    named("template", template, faults);
    if (role != null && !LEADERS.contains(role)) {
      faults.add(new DraftFault("role", Kind.LEADER, role.name()));
    }
    if (points.isEmpty() || points.size() > MOST_POINTS) {
      faults.add(new DraftFault("points", Kind.HOW_MANY, String.valueOf(points.size())));
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < points.size(); i++) {
      TalkingPoint point = points.get(i);
      String field = "points/" + i;
      named(field + "/code", point.code(), faults);
      if (!codes.add(point.code())) {
        faults.add(new DraftFault(field + "/code", Kind.TWICE, point.code()));
      }
      sayable(field + "/zh", point.zh(), faults);
      sayable(field + "/en", point.en(), faults);
    }
    return List.copyOf(faults);
  }

  /** Whether a template or a point can have that name. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private static void named(String field, String name, List<DraftFault> faults) {
    if (!isName(name)) {
      faults.add(new DraftFault(field, Kind.NAME, name));
    }
  }

  private static void sayable(String field, String text, List<DraftFault> faults) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      faults.add(new DraftFault(field, Kind.LENGTH, ""));
    }
    TemplateText.placeholders(text).stream()
        .filter(asked -> Placeholder.of(asked).isEmpty())
        .distinct()
        .forEach(asked -> faults.add(new DraftFault(field, Kind.PLACEHOLDER, asked)));
  }
}

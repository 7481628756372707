package fairwell.query.negotiation;

import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the employer's side has to say, what became of it, and its meetings. */
public record Agenda(List<Adopted> templates, List<Point> points, List<Held> meetings) {

  static final Agenda NOTHING = new Agenda(List.of(), List.of(), List.of());

  /** A template in the version that the talks follow. */
  public record Adopted(String template, int version) {}

  /**
   * A point.
   *
   * @param raisedIn the meeting in which it was raised first; absent as long as it was in none
   * @param notRaised why it was not raised in others
   */
  public record Point(
      String point, boolean mandatory, @Nullable String raisedIn, List<NotRaised> notRaised) {}

  /** Why a point was not raised in a meeting. */
  public record NotRaised(String meeting, PersonalText.Sealed why) {}

  /** A meeting; {@code closedOn} and the minutes are absent as long as it is open. */
  public record Held(
      String id,
      LocalDate openedOn,
      @Nullable LocalDate closedOn,
      PersonalText.@Nullable Sealed minutes) {}
}

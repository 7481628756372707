package fairwell.kernel.refusal;

import java.util.List;

/**
 * Who negotiates a case, who approves it and who pays it are different people.
 *
 * @param held the seat the one who asks has in this case already
 * @param instead the roles in which somebody else can do it
 */
public record SeatTaken(String step, String held, List<String> instead) implements Refusal {
  public SeatTaken {
    instead = List.copyOf(instead);
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

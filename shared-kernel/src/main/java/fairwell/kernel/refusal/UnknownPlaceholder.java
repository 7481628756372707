package fairwell.kernel.refusal;

import java.util.List;

/** The text of a point asks for something no record is known under. */
public record UnknownPlaceholder(String field, String placeholder, List<String> expected)
    implements Refusal {
  public UnknownPlaceholder {
    expected = List.copyOf(expected);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}

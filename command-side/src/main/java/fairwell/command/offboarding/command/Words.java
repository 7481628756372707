package fairwell.command.offboarding.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.util.List;

/** What someone wrote about a person. A command carries it in; it prints nowhere. */
public record Words(@JsonValue String text) {

  @JsonCreator
  public Words {}

  /** The same words as the personal text of that person, to be sealed before it is stored. */
  public PersonalText about(EmployeeId employee) {
    return PersonalText.plain(employee.value(), text);
  }

  /** The same for several. */
  public static List<PersonalText> about(List<Words> words, EmployeeId employee) {
    return words.stream().map(one -> one.about(employee)).toList();
  }

  @Override
  public String toString() {
    return "Words[not shown]";
  }
}

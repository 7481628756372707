package fairwell.kernel.event.audit;

import java.util.List;

/** Someone read personal data of these subjects. */
public record PersonalDataRead(
    String about, List<String> subjects, String purpose, List<String> fields)
    implements AuditEvent {
  public PersonalDataRead {
    subjects = List.copyOf(subjects);
    fields = List.copyOf(fields);
  }
}

package fairwell.command.offboarding.table;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.negotiation.Ask;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to go beyond an authority, and what was said to it.
 *
 * @param exGratia how far above the law was asked for; once granted, how far was allowed
 * @param issues the same of further issues
 * @param expiresOn the last day on which an offer may rest on it; absent until it is granted
 */
public record AuthorityException(
    ActorId requestedBy,
    Money exGratia,
    List<Issue> issues,
    Standing standing,
    @Nullable LocalDate expiresOn) {

  /** How it stands. */
  public enum Standing {
    ASKED,
    GRANTED,
    REFUSED
  }

  public AuthorityException {
    issues = List.copyOf(issues);
  }

  public boolean asked() {
    return standing == Standing.ASKED;
  }

  /** Whether it carries that ask on that day, together with what the limit allows by itself. */
  boolean carries(Ask ask, AuthorityLimit limit, LocalDate day) {
    return expiresOn != null
        && !day.isAfter(expiresOn)
        && ask.aboveTheLaw().isWithin(exGratia)
        && ask.issues().stream()
            .allMatch(issue -> issues.contains(issue) || limit.issues().contains(issue));
  }
}

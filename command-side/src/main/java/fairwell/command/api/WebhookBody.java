package fairwell.command.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators send about receivers of webhooks. */
sealed interface WebhookBody {

  /**
   * A new receiver.
   *
   * @param url where events are posted to
   * @param description what the receiver is, for other operators
   * @param eventTypes what it wants; see {@code /api/v1/webhook-event-types}
   */
  record Register(String url, @Nullable String description, List<String> eventTypes)
      implements WebhookBody {

    static final int LONGEST_DESCRIPTION = 200;

    public Register {
      if (description != null && description.length() > LONGEST_DESCRIPTION) {
        throw new IllegalArgumentException("a description of at most 200 characters");
      }
      eventTypes = List.copyOf(eventTypes);
    }
  }

  /** A new secret; the old ones sign beside it for so many hours, at most a week. */
  record RotateSecret(int overlapHours) implements WebhookBody {

    static final int LONGEST_OVERLAP = 168;

    public RotateSecret {
      if (overlapHours > LONGEST_OVERLAP) {
        throw new IllegalArgumentException("an overlap of at most 168 hours");
      }
    }
  }

  /** Everything above a position of the log is sent, again or for the first time. */
  record SendAfter(long position) implements WebhookBody {}

  /** Nothing has to be said. */
  record Nothing() implements WebhookBody {}
}

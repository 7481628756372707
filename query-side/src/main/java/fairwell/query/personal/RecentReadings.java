package fairwell.query.personal;

import fairwell.query.personal.PersonalTexts.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The readings that are on record already and are not recorded again for a while: whoever reloads a
 * page reads the same once more, and a trail full of reloads hides the reading that matters. The
 * while begins with the recorded reading and is not prolonged by later ones. A copy that leaves
 * Fairwell is one more copy each time, so it is always recorded.
 */
final class RecentReadings {

  /** How long a reading stands for the ones after it. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  /** Above this the oldest are forgotten, and recorded again: never too few on record. */
  private static final int MOST = 100_000;

  private record Key(
      String actor, String about, String purpose, List<String> fields, String subject) {}

  /** In the order of their recording, which is the order of time. */
  private final SequencedMap<Key, Instant> recorded = new LinkedHashMap<>();

  /** The people of this reading whose reading is not on record. */
  synchronized List<String> notRecorded(Reading reading, Instant now) {
    if (PersonalPurposes.HANDED_OUT.contains(reading.purpose())) {
      return reading.subjects();
    }
    forgetBefore(now.minus(WINDOW));
    return reading.subjects().stream()
        .filter(subject -> !recorded.containsKey(key(reading, subject)))
        .toList();
  }

  /** The reading of these people went on record. */
  synchronized void recorded(Reading reading, List<String> subjects, Instant now) {
    if (PersonalPurposes.HANDED_OUT.contains(reading.purpose())) {
      return;
    }
    for (String subject : subjects) {
      recorded.putLast(key(reading, subject), now);
    }
    while (recorded.size() > MOST) {
      recorded.pollFirstEntry();
    }
  }

  private void forgetBefore(Instant then) {
    var oldest = recorded.entrySet().iterator();
    while (oldest.hasNext() && !oldest.next().getValue().isAfter(then)) {
      oldest.remove();
    }
  }

  private static Key key(Reading reading, String subject) {
    return new Key(
        reading.actor().id().value(),
        reading.about(),
        reading.purpose(),
        reading.fields(),
        subject);
  }
}

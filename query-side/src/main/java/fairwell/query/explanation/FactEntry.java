package fairwell.query.explanation;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.Entry;
import fairwell.query.store.SealedText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any event as a line of a timeline, its fields by the names they have in its record. */
public final class FactEntry {

  private FactEntry() {}

  /** The line, its personal texts sealed. */
  public static Entry of(Recorded recorded) {
    FairwellEvent event = recorded.event();
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, PersonalText.Sealed> texts = new LinkedHashMap<>();
    for (RecordComponent field : event.getClass().getRecordComponents()) {
      switch (valueOf(event, field)) {
        case null -> {
          // Absent; the sentence says that there is none.
        }
        case PersonalText text -> texts.put(field.getName(), SealedText.of(text));
        case Collection<?> many -> {
          List<String> plain = new ArrayList<>();
          int number = 0;
          for (Object one : many) {
            if (one instanceof PersonalText text) {
              texts.put(field.getName() + "_" + number++, SealedText.of(text));
            } else {
              plain.add(String.valueOf(one));
            }
          }
          values.put(field.getName(), String.join(",", plain));
        }
        case Object value -> values.put(field.getName(), value.toString());
      }
    }
    return Entry.of(recorded, values, texts);
  }

  private static @Nullable Object valueOf(FairwellEvent event, RecordComponent field) {
    try {
      return field.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an event is a public record", e);
    }
  }
}

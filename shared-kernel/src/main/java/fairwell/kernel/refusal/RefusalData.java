package fairwell.kernel.refusal;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a refusal by name: strings, numbers and lists of strings, nothing personal. */
public final class RefusalData {

  private RefusalData() {}

  /** The fields in the order of their declaration. */
  public static Map<String, Object> of(Refusal refusal) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (RecordComponent component : refusal.getClass().getRecordComponents()) {
      data.put(component.getName(), valueOf(refusal, component));
    }
    return data;
  }

  /** The same as text, sorted, as an audit event stores it. */
  public static Map<String, String> asText(Refusal refusal) {
    Map<String, String> text = new TreeMap<>();
    of(refusal).forEach((name, value) -> text.put(name, String.valueOf(value)));
    return text;
  }

  private static Object valueOf(Refusal refusal, RecordComponent component) {
    try {
      return component.getAccessor().invoke(refusal);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(refusal.code() + " has an unreadable field", impossible);
    }
  }
}

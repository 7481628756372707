package fairwell.command.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user of the double, shown as its habit wants. */
final class ScimUser {

  final Map<String, String> names = new HashMap<>();
  boolean active = true;
  int version = 1;

  Map<String, Object> shown(String id, ScimServer.Habit habit) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("schemas", List.of("urn:ietf:params:scim:schemas:core:2.0:User"));
    shown.put("id", id);
    shown.putAll(names);
    if (habit == ScimServer.Habit.LIKE_ENTRA) {
      shown.put("active", active ? "True" : "False");
      shown.put("meta", Map.of("resourceType", "User"));
    } else {
      shown.put("active", active);
      shown.put("meta", Map.of("resourceType", "User", "version", tag()));
    }
    return shown;
  }

  String tag() {
    return "W/\"" + version + "\"";
  }
}

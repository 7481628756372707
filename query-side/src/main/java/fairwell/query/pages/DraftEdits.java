package fairwell.query.pages;

import fairwell.kernel.talk.DraftForm;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form of a draft in which a button moved points about.
 *
 * @param fields the form afterwards
 * @param more whether a point is to be added
 * @param moved whether such a button was pressed, so that nobody asked yet whether all is right
 */
record DraftEdits(MultiValueMap<String, String> fields, boolean more, boolean moved) {

  private static final Pattern BUTTON = Pattern.compile("(remove|up)-(\\d{1,4})");
  private static final Pattern FIELD = Pattern.compile("points\\.(\\d{1,4})\\.(\\w+)");

  static DraftEdits of(MultiValueMap<String, String> form) {
    String pressed = DraftForm.first(form, "do");
    Matcher button = BUTTON.matcher(pressed);
    if (!button.matches()) {
      return new DraftEdits(form, pressed.equals("add"), pressed.equals("add"));
    }
    boolean removes = button.group(1).equals("remove");
    int number = Integer.parseInt(button.group(2));
    int above = Objects.requireNonNullElse(numbers(form).lower(number), number);
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    form.forEach((name, values) -> {
      Matcher field = FIELD.matcher(name);
      if (!field.matches()) {
        fields.put(name, values);
        return;
      }
      int at = Integer.parseInt(field.group(1));
      if (removes && at == number) {
        return;
      }
      int then = removes ? at : at == number ? above : at == above ? number : at;
      fields.put("points." + then + "." + field.group(2), values);
    });
    return new DraftEdits(fields, false, true);
  }

  private static TreeSet<Integer> numbers(Map<String, ?> form) {
    TreeSet<Integer> numbers = new TreeSet<>();
    form.keySet().stream()
        .map(FIELD::matcher)
        .filter(Matcher::matches)
        .forEach(field -> numbers.add(Integer.valueOf(field.group(1))));
    return numbers;
  }
}

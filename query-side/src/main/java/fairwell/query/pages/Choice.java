package fairwell.query.pages;

import fairwell.query.caselist.CaseSort;
import fairwell.query.wording.Wording;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a selection in the filter. */
record Choice(String value, String name, boolean chosen) {

  static List<Choice> of(Enum<?>[] values, @Nullable Enum<?> chosen, Wording words) {
    return Arrays.stream(values)
        .map(value -> new Choice(ListRequest.lower(value), words.word(value), value.equals(chosen)))
        .toList();
  }

  static List<Choice> ofSorts(CaseSort chosen, Wording words) {
    return ListRequest.SORTS.stream()
        .map(sort ->
            new Choice(
                ListRequest.lower(sort),
                words.text("dashboard.sort." + ListRequest.lower(sort)),
                sort == chosen))
        .toList();
  }
}

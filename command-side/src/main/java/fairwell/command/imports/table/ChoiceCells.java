package fairwell.command.imports.table;

import fairwell.kernel.law.pack.DescribedPlace;
import fairwell.kernel.value.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values to choose from: one word of a list, in Chinese, in English, or as the code. */
final class ChoiceCells {

  static final CellKind<Boolean> FLAGS =
      choice(
          ProblemCode.FLAG_BAD,
          ordered(true, new Words("是", "yes"), false, new Words("否", "no")),
          Map.of("true", true, "false", false, "1", true, "0", false, "y", true, "n", false));

  private ChoiceCells() {}

  /** The constants of an enum under their words. */
  static <E extends Enum<E>> CellKind<E> of(Map<E, Words> words) {
    return choice(ProblemCode.CHOICE_UNKNOWN, words, Map.of());
  }

  /**
   * Places of work, under their names and codes; in Chinese with the word for a city as well.
   *
   * @param known those the policy packs describe
   */
  static CellKind<Place> places(List<DescribedPlace> known) {
    Map<Place, Words> places = new LinkedHashMap<>();
    Map<String, Place> cities = new HashMap<>();
    for (DescribedPlace one : known) {
      places.put(one.place(), new Words(one.zh(), one.en()));
      cities.put(one.zh() + "市", one.place());
    }
    return choice(ProblemCode.PLACE_UNKNOWN, places, cities);
  }

  private static <K> Map<K, Words> ordered(K first, Words one, K second, Words two) {
    Map<K, Words> map = new LinkedHashMap<>();
    map.put(first, one);
    map.put(second, two);
    return map;
  }

  private static <T> CellKind<T> choice(
      ProblemCode unknown, Map<T, Words> words, Map<String, T> others) {
    Map<String, T> byWord = new HashMap<>(others);
    words.forEach((value, word) -> {
      byWord.put(plain(word.zh()), value);
      byWord.put(plain(word.en()), value);
      byWord.put(plain(value.toString()), value);
    });
    return new CellKind<>() {
      @Override
      public T read(RawCell cell) throws BadCell {
        T value = byWord.get(plain(cell.shown()));
        if (value == null) {
          throw new BadCell(unknown, cell.shown());
        }
        return value;
      }

      @Override
      public RawCell write(T value) {
        Words word = words.get(value);
        return RawCell.text(word == null ? value.toString() : word.zh());
      }

      @Override
      public Words expected() {
        return new Words(
            words.values().stream().map(Words::zh).collect(Collectors.joining("、", "其中之一：", "")),
            words.values().stream()
                .map(Words::en)
                .collect(Collectors.joining(", ", "one of: ", "")));
      }

      @Override
      public List<Words> choices() {
        return new ArrayList<>(words.values());
      }
    };
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}

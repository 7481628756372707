package fairwell.kernel.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of several parts of a whole say nothing, so that none of them can be had by subtraction.
 */
final class SmallGroups {

  private SmallGroups() {}

  /**
   * The parts that say nothing: those behind which there are too few, and as many of the smallest
   * others as it takes that all of them together are no small group either.
   *
   * @param sizes how many are behind each part
   * @param wholeHidden whether the whole says nothing although it is large enough: then its parts
   *     must not add up to it
   */
  static Set<Integer> hidden(List<Long> sizes, boolean wholeHidden) {
    Set<Integer> hidden = new TreeSet<>();
    long together = 0;
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      if (sizes.get(i) < Figure.SMALLEST_GROUP) {
        hidden.add(i);
        together += sizes.get(i);
      } else {
        others.add(i);
      }
    }
    others.sort(Comparator.comparing(sizes::get));
    for (int smallest : others) {
      boolean few = together > 0 && together < Figure.SMALLEST_GROUP;
      boolean addsUp = wholeHidden && together == 0;
      if (!few && !addsUp) {
        break;
      }
      hidden.add(smallest);
      together += sizes.get(smallest);
    }
    return hidden;
  }
}

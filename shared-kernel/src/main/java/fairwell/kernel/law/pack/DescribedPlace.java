package fairwell.kernel.law.pack;

import fairwell.kernel.value.Place;

/**
 * A place of work that a pack of topic {@code place} describes.
 *
 * @param zh its name in Chinese; the code where the pack gives none
 * @param en its name in English; the code where the pack gives none
 */
public record DescribedPlace(Place place, String zh, String en) {

  private static final String REGION = "region";
  private static final String FIGURES = "figures";

  /** Whether people work there: no country of many cities or province, nor a place for trials. */
  static boolean isOfWork(Pack pack) {
    return !pack.wordings().containsKey(REGION) && !pack.wordings().containsKey(FIGURES);
  }

  static DescribedPlace of(Pack pack) {
    String code = pack.place().code();
    return new DescribedPlace(
        pack.place(),
        pack.wordings().getOrDefault("name.zh", code),
        pack.wordings().getOrDefault("name.en", code));
  }
}

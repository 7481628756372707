package fairwell.query.pages;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.pack.Confidence;
import fairwell.query.explanation.LineExplanation.UsedPack;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy pack a line used.
 *
 * @param says id, version and the beginning of its hash
 * @param source the document it names, and since when it holds
 */
record ShownPack(String says, String source, @Nullable String confidence, String tone) {

  private static final int SHOWN_OF_HASH = 12;

  static ShownPack of(UsedPack pack, Wording words) {
    LocalDate from = pack.effectiveFrom();
    String source = pack.source();
    return new ShownPack(
        says(new PackRef(pack.id(), pack.version(), pack.contentHash()), words),
        from == null || source == null
            ? words.text("explain.packOfNow")
            : words.text("explain.packFrom", words.day(from), source),
        pack.confidenceName(),
        tone(pack.confidence()));
  }

  /** A pack by its id and version, and the first digits of its content. */
  static String says(PackRef pack, Wording words) {
    String hash = pack.contentHash();
    return words.text(
        "settlement.pack",
        pack.id(),
        pack.version(),
        hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length())));
  }

  private static String tone(@Nullable Confidence confidence) {
    return switch (confidence) {
      case null -> "warn";
      case HIGH -> "done";
      case MEDIUM -> "quiet";
      case LOW -> "warn";
    };
  }
}

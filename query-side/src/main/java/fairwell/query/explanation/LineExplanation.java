package fairwell.query.explanation;

import fairwell.kernel.law.cliff.Cliff;
import fairwell.kernel.law.pack.Confidence;
import fairwell.kernel.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one line of a settlement comes from, in the language of the reader: formula in words and in
 * figures, inputs with the events they came from, articles, policy packs, flags. Codes stand beside
 * the words, for programs.
 *
 * @param line id of the line within its version
 * @param name what the line is called
 * @param formula the calculation in figures
 * @param lowConfidence whether a figure of low confidence was used
 * @param cliffs points near by at which the amount leaps; empty also where the law of the line is
 *     not held any more
 * @param statementFlags points about the whole statement, with the facts behind them
 */
public record LineExplanation(
    String caseId,
    int version,
    String line,
    String name,
    Money amount,
    Rule rule,
    String formula,
    List<GivenInput> inputs,
    List<Article> articles,
    List<UsedPack> packs,
    List<Flag> flags,
    boolean lowConfidence,
    List<Edge> cliffs,
    List<StatementFlag> statementFlags) {

  public LineExplanation {
    inputs = List.copyOf(inputs);
    articles = List.copyOf(articles);
    packs = List.copyOf(packs);
    flags = List.copyOf(flags);
    cliffs = List.copyOf(cliffs);
    statementFlags = List.copyOf(statementFlags);
  }

  /**
   * The rule that made the line.
   *
   * @param says its formula in words
   */
  public record Rule(String id, String name, String says) {}

  /**
   * One value that went in.
   *
   * @param name its name in the rule; {@code label} is the same in words
   * @param value exactly as it was used; {@code shown} is the same as the reader writes it
   * @param origin {@code fact}, {@code case}, {@code pack}, {@code line} or {@code given}
   * @param source the event it came from, where there is one
   * @param pack id of the pack that holds the figure; absent where two of them hold the same
   */
  public record GivenInput(
      String name,
      String label,
      String value,
      String shown,
      String origin,
      String originName,
      @Nullable Source source,
      @Nullable String pack) {}

  /**
   * An event an input came from.
   *
   * @param position in the log; absent where the log does not tell it for a stream
   * @param says what happened, in one sentence; personal texts stay closed
   * @param anchor id of its entry on the page of the case; absent for an event of another stream
   */
  public record Source(
      String streamId,
      long sequence,
      String eventId,
      @Nullable Long position,
      String event,
      String says,
      Instant recordedAt,
      @Nullable String anchor) {}

  /** One article, as the rule cites it and with the name of its law. */
  public record Article(String code, String says) {}

  /**
   * A policy pack the figures came from.
   *
   * @param source the document the pack names; absent, like the next two, for a pack that this
   *     version of Fairwell does not hold
   * @param confidenceName its confidence in words
   */
  public record UsedPack(
      String id,
      String version,
      String contentHash,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable String confidenceName,
      @Nullable LocalDate effectiveFrom) {}

  /** A point a person has to look at. */
  public record Flag(String code, String says) {}

  /** A point about the whole statement, with the facts behind it. */
  public record StatementFlag(String code, String says, List<Reason> reasons) {}

  /**
   * A fact behind a flag.
   *
   * @param says the day and what happened, in one sentence
   * @param source its event; absent where the log does not hold it
   */
  public record Reason(LocalDate happenedOn, String fact, String says, @Nullable Source source) {}

  /**
   * A cliff with its words.
   *
   * @param cliff the rule run on both sides
   * @param says both sides in a sentence
   * @param stands on which of them this line is
   */
  public record Edge(Cliff cliff, String says, String stands) {}
}

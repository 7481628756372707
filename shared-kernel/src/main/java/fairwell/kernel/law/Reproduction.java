package fairwell.kernel.law;

import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.value.CanonicalForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a settlement computed once more is the recorded one, byte by byte of its canonical form
 * ({@link CanonicalForm}).
 *
 * @param recorded SHA-256 of the recorded form, in lower-case hexadecimal
 * @param recomputed the same of the form computed now; absent where none can be
 * @param same whether the bytes are the same
 * @param differences what differs; empty exactly when the bytes are the same
 */
public record Reproduction(
    String recorded, @Nullable String recomputed, boolean same, List<Difference> differences) {

  /** What kind of thing differs. */
  public enum Kind {
    PLACE,
    LEGAL_END,
    GROUND,
    CURRENCY,
    /** A line that is there once only, or says something else. */
    LINES,
    /** The same things in another order. */
    ORDER,
    INPUTS,
    PACKS,
    /** How a figure or a day is told to come about, and the law it rests on. */
    WORDING,
    /** What could not be known. */
    UNKNOWN,
    FLAGS,
    /** Payments due. */
    SCHEDULE,
    /** What it costs the employer. */
    COSTS,
    /** What the leaver takes along. */
    BENEFITS,
    /** It cannot be computed any more; the code of the refusal is what came of it. */
    REFUSED
  }

  /**
   * One difference.
   *
   * @param where by the names of the fields and things on the way, for example {@code
   *     lines/severance/inputs/averageWage/value}
   * @param recorded what was recorded there, in the canonical form; absent where nothing was
   * @param recomputed the same of what is computed now
   * @param notSaidThen whether an older Fairwell, which recorded it, did not say this at all
   */
  public record Difference(
      Kind kind,
      String where,
      @Nullable String recorded,
      @Nullable String recomputed,
      boolean notSaidThen) {}

  /** A settlement with what the leaver takes along: what the bytes are of. */
  public record Form(Statement statement, @Nullable BenefitsStatement benefits) {}

  public Reproduction {
    differences = List.copyOf(differences);
  }

  /**
   * Compares.
   *
   * @param edition the edition the recorded one was computed by
   */
  public static Reproduction of(
      Statement recorded,
      @Nullable BenefitsStatement takesRecorded,
      Statement recomputed,
      @Nullable BenefitsStatement takesRecomputed,
      Edition edition) {
    Form before = new Form(recorded, takesRecorded);
    Form after = new Form(recomputed, takesRecomputed);
    String hash = hash(before);
    String now = hash(after);
    return new Reproduction(
        hash, now, hash.equals(now), new FormDifference(edition).between(before, after));
  }

  /** What was recorded cannot be computed any more. */
  public static Reproduction refused(
      Statement recorded, @Nullable BenefitsStatement takesRecorded, Refusal refusal) {
    return new Reproduction(
        hash(new Form(recorded, takesRecorded)),
        null,
        false,
        List.of(new Difference(Kind.REFUSED, "", null, refusal.code(), false)));
  }

  private static String hash(Form form) {
    return CanonicalForm.sha256(CanonicalForm.of(form));
  }
}

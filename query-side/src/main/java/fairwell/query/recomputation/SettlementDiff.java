package fairwell.query.recomputation;

import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Reproduction;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.StatementDiff.Cause;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two versions of a settlement, and what moved it.
 *
 * @param to 0 for what would be computed now
 * @param moved whether anything did, be it an input behind the same amount
 * @param parts what follows from the lines and differs: payments due, contributions, benefits
 * @param flags points about the whole statement that came, went, or rest on other facts
 * @param nowUnknown inputs that were known and no longer are
 * @param nowKnown inputs that were missing and are there
 * @param refusal code of why nothing can be computed now; then nothing else is said
 * @param reproduction whether the version computed once more is the recorded one byte by byte;
 *     absent where something else was compared
 */
public record SettlementDiff(
    String caseId,
    int from,
    int to,
    boolean moved,
    @Nullable Money netBefore,
    @Nullable Money netAfter,
    List<MovedLine> lines,
    List<MovedPart> parts,
    List<MovedFlag> flags,
    List<String> nowUnknown,
    List<String> nowKnown,
    @Nullable String refusal,
    @Nullable Reproduction reproduction) {

  /** What can move a line. */
  public enum Kind {
    INPUT,
    SOURCE,
    PACK,
    RULE
  }

  /**
   * One line that differs.
   *
   * @param before absent for a line that is new
   * @param after absent for a line that is gone
   */
  public record MovedLine(
      String line,
      String rule,
      @Nullable Money before,
      @Nullable Money after,
      List<Moved> causes) {}

  /**
   * Something beside the lines that differs.
   *
   * @param name the purpose of a payment, the kind and month of a contribution, the benefit
   * @param before its amount; absent where it comes to none, or was not there
   */
  public record MovedPart(
      StatementDiff.Part part,
      String name,
      String rule,
      @Nullable Money before,
      @Nullable Money after,
      List<Moved> causes) {}

  /**
   * A flag of the whole statement.
   *
   * @param flag its code
   * @param causes the facts behind it; empty where the lines show why
   */
  public record MovedFlag(String flag, boolean before, boolean after, List<Moved> causes) {}

  /**
   * One cause.
   *
   * @param name of the input, the id of the pack; of a rule and a source, what it is about
   * @param before value, pack version and hash, or rule; absent where it was not there
   */
  public record Moved(Kind kind, String name, @Nullable String before, @Nullable String after) {}

  static SettlementDiff of(String caseId, int from, int to, StatementDiff diff) {
    return new SettlementDiff(
        caseId,
        from,
        to,
        !diff.isEmpty(),
        diff.netBefore(),
        diff.netAfter(),
        diff.changes().stream().map(SettlementDiff::line).toList(),
        diff.parts().stream().map(SettlementDiff::part).toList(),
        diff.flags().stream().map(SettlementDiff::flag).toList(),
        diff.nowUnknown(),
        diff.nowKnown(),
        null,
        null);
  }

  /** What moved between the lines of two versions, each with its causes. */
  public static List<MovedLine> lines(List<Line> before, List<Line> after) {
    return StatementDiff.changes(before, after).stream().map(SettlementDiff::line).toList();
  }

  static SettlementDiff refused(String caseId, int from, int to, Refusal refusal) {
    return new SettlementDiff(
        caseId,
        from,
        to,
        true,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        refusal.code(),
        null);
  }

  /** The same with whether the bytes are; where they are not, something moved. */
  SettlementDiff with(Reproduction bytes) {
    return new SettlementDiff(
        caseId,
        from,
        to,
        moved || bytes.differences().stream().anyMatch(one -> !one.notSaidThen()),
        netBefore,
        netAfter,
        lines,
        parts,
        flags,
        nowUnknown,
        nowKnown,
        refusal,
        bytes);
  }

  /** What moved for someone who is not to see the employer's cost. */
  public SettlementDiff withoutEmployerCost() {
    List<MovedPart> others =
        parts.stream()
            .filter(one -> one.part() != StatementDiff.Part.EMPLOYER_CONTRIBUTION)
            .toList();
    List<String> unknown = withoutContributions(nowUnknown);
    List<String> known = withoutContributions(nowKnown);
    return new SettlementDiff(
        caseId,
        from,
        to,
        refusal != null
            || (reproduction != null && moved)
            || !(lines.isEmpty()
                && others.isEmpty()
                && flags.isEmpty()
                && unknown.isEmpty()
                && known.isEmpty()),
        netBefore,
        netAfter,
        lines,
        others,
        flags,
        unknown,
        known,
        refusal,
        reproduction);
  }

  private static List<String> withoutContributions(List<String> inputs) {
    return inputs.stream().filter(input -> !input.startsWith("employerContribution")).toList();
  }

  private static MovedLine line(StatementDiff.Change change) {
    return new MovedLine(
        change.line(),
        change.rule(),
        change.before(),
        change.after(),
        causes(change.line(), change.causes()));
  }

  private static MovedPart part(StatementDiff.PartChange moved) {
    StatementDiff.Change change = moved.change();
    return new MovedPart(
        moved.part(),
        change.line(),
        change.rule(),
        change.before(),
        change.after(),
        causes(change.line(), change.causes()));
  }

  private static MovedFlag flag(StatementDiff.FlagChange change) {
    return new MovedFlag(
        change.flag(), change.before(), change.after(), causes(change.flag(), change.causes()));
  }

  private static List<Moved> causes(String about, List<Cause> causes) {
    return causes.stream().map(cause -> cause(about, cause)).toList();
  }

  private static Moved cause(String about, Cause cause) {
    return switch (cause) {
      case Cause.InputMoved input ->
          new Moved(Kind.INPUT, input.input(), input.before(), input.after());
      case Cause.SourceMoved source ->
          new Moved(Kind.SOURCE, source.input(), source.before(), source.after());
      case Cause.PackMoved pack ->
          new Moved(Kind.PACK, pack.pack(), text(pack.before()), text(pack.after()));
      case Cause.RuleMoved rule -> new Moved(Kind.RULE, about, rule.before(), rule.after());
    };
  }

  private static @Nullable String text(@Nullable PackRef pack) {
    return pack == null ? null : pack.version() + " (" + pack.contentHash() + ")";
  }
}
